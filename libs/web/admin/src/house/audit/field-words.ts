import { MESSAGE_STATUSES, RESERVATION_STATUSES, ROLES } from '@azionelab/contracts';
import { LETTER_KIND_WORDS, letterState } from '../../reservations/words/letter-words';
import { ORIGIN_WORDS, reservationState } from '../../reservations/words/reservation-words';
import { ROLE_WORDS } from '../words/role-words';

/** Names of fields as the office calls them; those that are not here are shown as the log keeps them. */
const FIELDS: Record<string, string> = {
  title: $localize`:@@admin.house.field.title:Titolo`,
  slug: $localize`:@@admin.house.field.slug:Indirizzo`,
  name: $localize`:@@admin.house.field.name:Nome`,
  email: $localize`:@@admin.house.field.email:Email`,
  phone: $localize`:@@admin.house.field.phone:Telefono`,
  notes: $localize`:@@admin.house.field.notes:Note`,
  code: $localize`:@@admin.house.field.code:Codice`,
  party_size: $localize`:@@admin.house.field.party-size:Posti`,
  status: $localize`:@@admin.house.field.status:Stato`,
  starts_at: $localize`:@@admin.house.field.starts-at:Inizio`,
  cancelled_at: $localize`:@@admin.house.field.cancelled-at:Disdetta`,
  confirmed_at: $localize`:@@admin.house.field.confirmed-at:Confermata`,
  qr_code_generated_at: $localize`:@@admin.house.field.qr-code:Codice QR`,
  erased_at: $localize`:@@admin.house.field.erased-at:Dati cancellati`,
  origin: $localize`:@@admin.house.field.origin:Da dove`,
  admitted: $localize`:@@admin.house.field.admitted:Entrati`,
  checked_in_at: $localize`:@@admin.house.field.checked-in-at:Ingresso`,
  source: $localize`:@@admin.house.field.source:Come`,
  kind: $localize`:@@admin.house.field.kind:Tipo`,
  room_capacity: $localize`:@@admin.house.field.room-capacity:Posti in sala`,
  additional_seats: $localize`:@@admin.house.field.additional-seats:Posti aggiunti`,
  manually_occupied_seats: $localize`:@@admin.house.field.held-seats:Posti tenuti`,
  is_booking_enabled: $localize`:@@admin.house.field.booking-enabled:Prenotazioni aperte`,
  max_party_size: $localize`:@@admin.house.field.max-party-size:Posti al massimo`,
  is_published: $localize`:@@admin.house.field.published:Pubblicato`,
  is_active: $localize`:@@admin.house.field.active:Acceso`,
  role: $localize`:@@admin.house.field.role:Ruolo`,
  performance_id: $localize`:@@admin.house.field.performance:Serata`,
  show_id: $localize`:@@admin.house.field.show:Spettacolo`,
  venue_id: $localize`:@@admin.house.field.venue:Luogo`,
  reason: $localize`:@@admin.house.field.reason:Perché`,
  device: $localize`:@@admin.house.field.device:Dispositivo`,
  locale: $localize`:@@admin.house.field.locale:Lingua`,
  time_zone: $localize`:@@admin.house.field.time-zone:Fuso orario`,
  colours: $localize`:@@admin.house.field.colours:Colori`,
  scopes: $localize`:@@admin.house.keys.may:Che cosa può fare`,
  url: $localize`:@@admin.house.webhooks.url:Indirizzo`,
  events: $localize`:@@admin.house.webhooks.events:Di che cosa avvisiamo`,
  with_personal_data: $localize`:@@admin.house.webhooks.personal:Manda anche nomi e indirizzi`,
  switched_off_because: $localize`:@@admin.house.webhooks.off:Spento`,
  expires_at: $localize`:@@admin.house.keys.expires:Scade`,
  revoked_at: $localize`:@@admin.house.keys.revoked:Revocata`,
  hint: $localize`:@@admin.house.field.hint:Comincia con`,
  logo: $localize`:@@admin.house.field.logo:Logo`,
  embed_origins: $localize`:@@admin.house.embed.sites:Siti che mostrano il programma`,
};

/** What is kept as a code, in the words that the office has for it. */
const CODES: Record<string, Record<string, string>> = {
  status: Object.fromEntries([
    ...RESERVATION_STATUSES.map((status) => [status, reservationState({ status, admitted: 0, party_size: 1 }).words]),
    ...MESSAGE_STATUSES.map((status) => [status, letterState({ status, last_error: '' }).words]),
  ]),
  kind: LETTER_KIND_WORDS,
  origin: ORIGIN_WORDS,
  role: Object.fromEntries(ROLES.map((role) => [role, ROLE_WORDS[role].name])),
};

export function fieldName(field: string): string {
  return FIELDS[field] ?? field.replaceAll('_', ' ');
}

/** A kept value of a field, to be read; times on the company's clock. */
export function valueWords(field: string, value: unknown, timeZone: string): string {
  if (value === null || value === undefined || value === '') return '—';
  if (value === true) return $localize`:@@admin.house.audit.yes:sì`;
  if (value === false) return $localize`:@@admin.house.audit.no:no`;
  if (typeof value === 'string') {
    return isInstant(value) ? onTheClock(value, timeZone) : (CODES[field]?.[value] ?? value);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isInstant(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
}

function onTheClock(value: string, timeZone: string): string {
  // The Swedish way of writing is the standard's: 2026-11-27 20:45.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(value));
}
