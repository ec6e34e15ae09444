import type {
  AuditEntryView,
  BulkResultView,
  BulkView,
  MeView,
  OfficeCheckInView,
  OfficeMessageView,
  OfficePerformanceView,
  OfficeReservationDetailView,
  OfficeReservationView,
} from '@azionelab/contracts';
import { PERMISSIONS_OF } from '@azionelab/contracts';
import { someone } from './answers';

/** Answers to the box office, whole and typed by the contract: name what a test is about. */

export const theBoxOffice = (change: Partial<MeView> = {}): MeView =>
  someone({
    user: { id: 2, name: 'Irma', email: 'boxoffice@demo.azionelab.test' },
    role: 'box_office',
    permissions: [...PERMISSIONS_OF.box_office],
    ...change,
  });

export const anOfficeReservation = (change: Partial<OfficeReservationView> = {}): OfficeReservationView => ({
  id: 3,
  version: 1,
  created_at: '2026-11-24T18:02:00+01:00',
  updated_at: '2026-11-24T18:10:00+01:00',
  performance: 7,
  show_title: 'Ballata per un faro spento',
  starts_at: '2026-11-27T20:45:00+01:00',
  status: 'confirmed',
  origin: 'site',
  code: '7K4P-29QD',
  name: 'Maria Rossi',
  email: 'maria.rossi@posta.example',
  phone: null,
  party_size: 2,
  notes: '',
  locale: 'it',
  confirmed_at: '2026-11-24T18:10:00+01:00',
  cancelled_at: null,
  qr_code_generated_at: '2026-11-24T18:10:01+01:00',
  admitted: 0,
  ...change,
});

export const anOfficeMessage = (change: Partial<OfficeMessageView> = {}): OfficeMessageView => ({
  id: 40,
  version: 1,
  created_at: '2026-11-24T18:10:00+01:00',
  updated_at: '2026-11-24T18:10:02+01:00',
  kind: 'ticket',
  reservation: 3,
  recipient: 'maria.rossi@posta.example',
  subject: 'Il tuo biglietto per Ballata per un faro spento',
  locale: 'it',
  status: 'sent',
  attempts: 1,
  last_error: null,
  next_attempt_at: null,
  sent_at: '2026-11-24T18:10:02+01:00',
  ...change,
});

export const anOfficeCheckIn = (change: Partial<OfficeCheckInView> = {}): OfficeCheckInView => ({
  id: 11,
  reservation: 3,
  performance: 7,
  show_title: 'Ballata per un faro spento',
  starts_at: '2026-11-27T20:45:00+01:00',
  code: '7K4P-29QD',
  name: 'Maria Rossi',
  party_size: 2,
  admitted: 2,
  checked_in_at: '2026-11-27T20:31:00+01:00',
  checked_in_by: 4,
  checked_in_by_name: 'Giulia',
  source: 'qr_scan',
  ...change,
});

/** An entry of a reservation's history. */
export const aChangeOfReservation = (change: Partial<AuditEntryView> = {}): AuditEntryView => ({
  id: 90,
  at: '2026-11-25T10:15:00+01:00',
  actor: { id: 2, name: 'Irma', key: null },
  action: 'change',
  object_type: 'reservation',
  object_id: 3,
  before: { party_size: 2 },
  after: { party_size: 3 },
  request_id: 'r-90',
  ...change,
});

export const aWholeReservation = (change: Partial<OfficeReservationDetailView> = {}): OfficeReservationDetailView => ({
  ...anOfficeReservation(),
  venue_name: 'Sala Officina',
  available_seats: 32,
  tokens: [
    { purpose: 'confirmation', expires_at: '2026-11-25T18:02:00+01:00', used_at: '2026-11-24T18:10:00+01:00' },
    { purpose: 'manage', expires_at: '2026-11-28T02:45:00+01:00', used_at: null },
  ],
  messages: [anOfficeMessage()],
  check_in: null,
  history: [],
  ...change,
});

/** An evening as the office books for it. */
export const anEveningToBook = (change: Partial<OfficePerformanceView> = {}): OfficePerformanceView => ({
  id: 7,
  version: 1,
  created_at: '2026-09-01T10:00:00+02:00',
  updated_at: '2026-09-01T10:00:00+02:00',
  show: 1,
  show_title: 'Ballata per un faro spento',
  venue: 2,
  venue_name: 'Sala Officina',
  starts_at: '2026-11-27T20:45:00+01:00',
  room_capacity: 120,
  manually_occupied_seats: 0,
  additional_seats: 0,
  is_booking_enabled: true,
  max_party_size: 6,
  confirmed_seats: 88,
  available_seats: 32,
  pending_seats: 4,
  cancelled_at: null,
  ...change,
});

export const aBulkResult = (change: Partial<BulkResultView> = {}): BulkResultView => ({
  id: 3,
  code: '7K4P-29QD',
  name: 'Maria Rossi',
  party_size: 2,
  status: 'confirmed',
  refused: null,
  ...change,
});

/** What became of these reservations. */
export const aBulkAnswer = (results: BulkResultView[], change: Partial<BulkView> = {}): BulkView => {
  const done = results.filter(({ refused }) => refused === null).length;
  return { dry_run: false, done, refused: results.length - done, letters: done, results, ...change };
};
