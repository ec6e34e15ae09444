import type {
  AccountView,
  ApiKeyView,
  AuditEntryView,
  AuditVerificationView,
  LetterTextView,
  MeView,
  OfficeUserView,
  SecondFactorOfferView,
  SessionView,
  SettingsView,
  SignInView,
  WebhookDeliveryView,
  WebhookView,
} from '@azionelab/contracts';
import { PERMISSIONS_OF } from '@azionelab/contracts';
import { someone } from './answers';

/** Answers about the people, the log and the settings, whole and typed by the contract: name what a test is about. */

/** Ada, who runs the company and is signed in. */
export const anAdmin = (change: Partial<MeView> = {}): MeView =>
  someone({
    user: { id: 1, name: 'Ada Lenzi', email: 'admin@demo.azionelab.test' },
    role: 'admin',
    permissions: [...PERMISSIONS_OF.admin],
    ...change,
  });

export const anOfficeUser = (change: Partial<OfficeUserView> = {}): OfficeUserView => ({
  id: 2,
  version: 3,
  created_at: '2026-01-10T10:00:00+01:00',
  updated_at: '2026-11-02T10:00:00+01:00',
  email: 'boxoffice@demo.azionelab.test',
  name: 'Irma Sarti',
  role: 'box_office',
  is_active: true,
  has_password: true,
  has_second_factor: false,
  last_signed_in_at: '2026-11-20T18:05:00+01:00',
  ...change,
});

export const aSession = (change: Partial<SessionView> = {}): SessionView => ({
  id: 31,
  device: 'Firefox, Linux',
  signed_in_at: '2026-11-20T18:05:00+01:00',
  seen_at: '2026-11-21T11:50:00+01:00',
  is_current: false,
  ...change,
});

export const aSignIn = (change: Partial<SignInView> = {}): SignInView => ({
  at: '2026-11-20T18:05:00+01:00',
  outcome: 'signed_in',
  device: 'Firefox, Linux',
  ...change,
});

export const anAccount = (change: Partial<AccountView> = {}): AccountView => ({
  email: 'admin@demo.azionelab.test',
  name: 'Ada Lenzi',
  has_second_factor: false,
  recovery_codes_left: 0,
  second_factor_required: false,
  ...change,
});

export const aSecondFactorOffer = (change: Partial<SecondFactorOfferView> = {}): SecondFactorOfferView => ({
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  uri: 'otpauth://totp/AzioneLab:admin%40demo.azionelab.test?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=AzioneLab',
  qr_code_image: 'data:image/png;base64,iVBORw0KGgo=',
  ...change,
});

export const someRecoveryCodes = (): string[] => Array.from({ length: 10 }, (_, at) => `${String(at).repeat(5)}-abcde`);

export const aWebhook = (change: Partial<WebhookView> = {}): WebhookView => ({
  id: 7,
  version: 2,
  created_at: '2026-11-02T10:00:00+01:00',
  updated_at: '2026-11-02T10:00:00+01:00',
  url: 'https://hooks.example.org/azionelab',
  description: 'Sito del festival',
  events: ['reservation.confirmed', 'check_in.created'],
  with_personal_data: false,
  is_active: true,
  failing_since: null,
  switched_off_at: null,
  switched_off_because: null,
  last_delivered_at: '2026-11-20T18:05:00+01:00',
  owed: 0,
  failed: 0,
  ...change,
});

export const aWebhookDelivery = (change: Partial<WebhookDeliveryView> = {}): WebhookDeliveryView => ({
  id: 41,
  webhook_id: 'evt_41',
  type: 'reservation.confirmed',
  object_type: 'reservation',
  object_id: 12,
  occurred_at: '2026-11-20T18:05:00+01:00',
  status: 'delivered',
  attempts: 1,
  next_attempt_at: null,
  delivered_at: '2026-11-20T18:05:01+01:00',
  http_status: 204,
  fault: null,
  ...change,
});

export const anApiKey = (change: Partial<ApiKeyView> = {}): ApiKeyView => ({
  id: 5,
  name: 'Foglio delle prenotazioni',
  hint: 'azk_k3Xp',
  scopes: ['see_reservations', 'see_programme'],
  state: 'active',
  created_at: '2026-11-02T10:00:00+01:00',
  created_by: { id: 1, name: 'Ada Lenzi' },
  expires_at: '2027-11-02T23:59:00+01:00',
  last_used_at: '2026-11-20T18:05:00+01:00',
  revoked_at: null,
  ...change,
});

export const anAuditEntry = (change: Partial<AuditEntryView> = {}): AuditEntryView => ({
  id: 412,
  at: '2026-11-20T18:10:00+01:00',
  actor: { id: 2, name: 'Irma Sarti', key: null },
  action: 'change',
  object_type: 'reservation',
  object_id: 3,
  before: { party_size: 2, email: '•••' },
  after: { party_size: 4, email: '•••' },
  request_id: 'req-7f3a',
  ...change,
});

export const aVerification = (change: Partial<AuditVerificationView> = {}): AuditVerificationView => ({
  whole: true,
  entries: 412,
  broken_at: null,
  head: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  verified_at: '2026-11-21T12:00:00+01:00',
  ...change,
});

export const someSettings = (change: Partial<SettingsView> = {}): SettingsView => ({
  version: 5,
  name: 'AzioneLab',
  slug: 'demo',
  hosts: ['localhost', '127.0.0.1'],
  locale: 'it',
  time_zone: 'Europe/Rome',
  contact_email: 'botteghino@azionelab.example',
  colours: {},
  logo: null,
  second_factor_required: false,
  retention_days: 365,
  default_party_size: 10,
  embed_origins: [],
  ...change,
});

export const aLetterText = (change: Partial<LetterTextView> = {}): LetterTextView => ({
  kind: 'ticket',
  locale: 'it',
  greeting: '',
  closing: '',
  ...change,
});
