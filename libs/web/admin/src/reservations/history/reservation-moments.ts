import type { AuditEntryView, AuditValues, OfficeReservationDetailView, ReservationStatus } from '@azionelab/contracts';
import { type Moment, told } from './moment';

type Changed = (entry: AuditEntryView) => Moment;

const STANDS: Record<ReservationStatus, Changed> = {
  pending: (entry) =>
    told(entry, 'schedule', $localize`:@@admin.reservations.moment-pending:Di nuovo in attesa di conferma`),
  confirmed: (entry) =>
    entry.actor
      ? told(entry, 'check_circle', $localize`:@@admin.reservations.moment-confirmed:Confermata`)
      : told(entry, 'check_circle', $localize`:@@admin.reservations.moment-confirmed-by-link:Confermata con il link`),
  expired: (entry) => told(entry, 'hourglass_disabled', $localize`:@@admin.reservations.moment-expired:Link scaduto`),
  cancelled: (entry) => told(entry, 'block', $localize`:@@admin.reservations.moment-cancelled:Disdetta`),
};

/** Fields that a person would call by a name, in the order in which they are told. Personal ones without their value. */
const FIELDS: readonly [field: string, told: Changed][] = [
  [
    'party_size',
    (entry) => {
      const [from, to] = [entry.before?.['party_size'], entry.after?.['party_size']].map(String);
      return told(
        entry,
        'event_seat',
        $localize`:@@admin.reservations.moment-seats:Posti: da ${from}:from: a ${to}:to:`,
      );
    },
  ],
  ['performance_id', (entry) => told(entry, 'event', $localize`:@@admin.reservations.moment-evening:Altra sera`)],
  ['name', (entry) => told(entry, 'edit_note', $localize`:@@admin.reservations.moment-name:Nome cambiato`)],
  ['email', (entry) => told(entry, 'edit_note', $localize`:@@admin.reservations.moment-email:Email cambiata`)],
  ['phone', (entry) => told(entry, 'edit_note', $localize`:@@admin.reservations.moment-phone:Telefono cambiato`)],
  ['notes', (entry) => told(entry, 'edit_note', $localize`:@@admin.reservations.moment-notes:Richieste cambiate`)],
  ['locale', (entry) => told(entry, 'edit_note', $localize`:@@admin.reservations.moment-locale:Lingua cambiata`)],
];

/** What the log knows of the reservation itself, and what its own times tell where the log knows nothing. */
export function reservationMoments(reservation: OfficeReservationDetailView): Moment[] {
  const { history } = reservation;
  const own = history.filter(({ object_type }) => object_type === 'reservation');
  return [...ownTimes(reservation, own), ...own.flatMap((entry) => momentsOf(entry, reservation, own))];
}

function momentsOf(entry: AuditEntryView, reservation: OfficeReservationDetailView, all: AuditEntryView[]): Moment[] {
  switch (entry.action) {
    case 'create':
      return [told(entry, 'confirmation_number', requested(reservation))];
    case 'confirm_by_hand':
      return [
        told(
          entry,
          'check_circle',
          $localize`:@@admin.reservations.moment-by-hand:Confermata a mano`,
          reasonOf(entry.after),
        ),
      ];
    case 'cancel_by_hand':
      return [
        told(
          entry,
          'block',
          $localize`:@@admin.reservations.moment-cancelled-by-hand:Disdetta dal botteghino`,
          reasonOf(entry.after),
        ),
      ];
    case 'change':
      return changes(entry, all);
    default:
      return [];
  }
}

/** A deed and the row that it changed are one moment. */
function changes(entry: AuditEntryView, all: AuditEntryView[]): Moment[] {
  const after = entry.after ?? {};
  const status = after['status'] as ReservationStatus | undefined;
  const deed = all.some(({ action, request_id }) => action.endsWith('_by_hand') && request_id === entry.request_id);
  const stands = status && !deed ? [STANDS[status](entry)] : [];
  return [...stands, ...FIELDS.filter(([field]) => field in after).map(([, tell]) => tell(entry))];
}

/** Those of its own times that the log does not tell: it is older than the log. */
function ownTimes(reservation: OfficeReservationDetailView, log: AuditEntryView[]): Moment[] {
  const { created_at, confirmed_at, cancelled_at, status, tokens } = reservation;
  const link = tokens.find(({ purpose }) => purpose === 'confirmation');
  const became = (wanted: ReservationStatus, deed?: string) =>
    log.some(({ action, after }) => action === deed || after?.['status'] === wanted);
  const moments: Moment[] = [];
  const add = (at: string | null | undefined, icon: Moment['icon'], what: string) => {
    if (at) moments.push({ at, icon, what, detail: null, by: null });
  };
  if (!log.some(({ action }) => action === 'create')) add(created_at, 'confirmation_number', requested(reservation));
  if (!became('confirmed', 'confirm_by_hand')) {
    add(confirmed_at, 'check_circle', $localize`:@@admin.reservations.moment-confirmed:Confermata`);
  }
  if (!became('cancelled', 'cancel_by_hand')) {
    add(cancelled_at, 'block', $localize`:@@admin.reservations.moment-cancelled:Disdetta`);
  }
  if (status === 'expired' && !became('expired')) {
    add(link?.expires_at, 'hourglass_disabled', $localize`:@@admin.reservations.moment-expired:Link scaduto`);
  }
  return moments;
}

function requested({ origin }: OfficeReservationDetailView): string {
  switch (origin) {
    case 'site':
      return $localize`:@@admin.reservations.moment-requested:Chiesta dal sito`;
    case 'office':
      return $localize`:@@admin.reservations.moment-booked:Presa dal botteghino`;
    case 'walk_up':
      return $localize`:@@admin.reservations.moment-walk-up:Arrivati alla porta senza prenotazione`;
  }
}

function reasonOf(after: AuditValues | null): string | null {
  const reason = after?.['reason'];
  return typeof reason === 'string' && reason ? reason : null;
}
