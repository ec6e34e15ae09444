import type { AuditEntryView, OfficeMessageView, OfficeReservationDetailView } from '@azionelab/contracts';
import { LETTER_KIND_WORDS, letterError } from '../words/letter-words';
import { newestFirst, type Moment, told } from './moment';
import { reservationMoments } from './reservation-moments';

/** All that happened to a reservation, the newest first: states, changes, letters, who came in. */
export function momentsOf(reservation: OfficeReservationDetailView): Moment[] {
  return newestFirst([
    ...reservationMoments(reservation),
    ...reservation.messages.map(letterMoment),
    ...arrivalMoments(reservation),
  ]);
}

function letterMoment(letter: OfficeMessageView): Moment {
  const kind = LETTER_KIND_WORDS[letter.kind];
  const detail = [letter.recipient, letterError(letter)].filter(Boolean).join(' · ');
  const at = letter.sent_at ?? (letter.status === 'owed' ? letter.created_at : letter.updated_at);
  if (letter.status === 'sent') {
    const what = $localize`:@@admin.reservations.moment-sent:Mail mandata: ${kind}:kind:`;
    return { at, icon: 'forward_to_inbox', what, detail, by: null };
  }
  const what =
    letter.status === 'owed'
      ? $localize`:@@admin.reservations.moment-owed:Mail da mandare: ${kind}:kind:`
      : $localize`:@@admin.reservations.moment-failed:Mail non mandata: ${kind}:kind:`;
  return { at, icon: letter.status === 'owed' ? 'schedule' : 'error', what, detail, by: null };
}

/** From the log, which keeps what was undone as well; from the check-in itself where the log knows nothing. */
function arrivalMoments({ check_in, history }: OfficeReservationDetailView): Moment[] {
  const logged = history.filter(({ object_type }) => object_type === 'check_in').flatMap(arrivalMoment);
  if (!check_in || logged.some(({ icon }) => icon === 'login')) return logged;
  const what = insideWords(check_in.admitted);
  return [
    ...logged,
    { at: check_in.checked_in_at, icon: 'login', what, detail: null, by: check_in.checked_in_by_name },
  ];
}

function arrivalMoment(entry: AuditEntryView): Moment[] {
  if (entry.action === 'delete') {
    return [told(entry, 'undo', $localize`:@@admin.reservations.moment-undone:Ingresso annullato`)];
  }
  const admitted = Number(entry.after?.['admitted'] ?? NaN);
  return Number.isNaN(admitted) ? [] : [told(entry, 'login', insideWords(admitted))];
}

function insideWords(admitted: number): string {
  return admitted === 1
    ? $localize`:@@admin.reservations.moment-one-inside:Dentro: 1 persona`
    : $localize`:@@admin.reservations.moment-inside:Dentro: ${admitted}:admitted: persone`;
}
