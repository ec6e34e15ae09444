import type { OfficeReservationDetailView } from '@azionelab/contracts';
import type { Formats } from '@azionelab/web/kernel';
import type { Deed } from './deed-dialog';

type Question = Omit<Deed, 'act'>;

/** Staff confirm for a visitor: a reason is demanded (SPEC 3.3). */
export function confirmQuestion({ party_size, name, email }: OfficeReservationDetailView, formats: Formats): Question {
  const seats = formats.seats(party_size);
  return {
    title: $localize`:@@admin.reservations.confirm-title:Confermare a mano?`,
    text: $localize`:@@admin.reservations.confirm-text:Di solito conferma chi ha prenotato, dal link. A mano, ${name}:guest: ha subito ${seats}:seats:.`,
    verb: $localize`:@@admin.reservations.confirm-verb:Conferma ${seats}:seats:`,
    keep: $localize`:@@admin.reservations.confirm-keep:Lascia in attesa`,
    danger: false,
    reasonRequired: true,
    mail: email ? $localize`:@@admin.reservations.confirm-mail:Manda il biglietto a ${email}:address:` : null,
  };
}

/** Only who holds seats is told that they are gone. */
export function cancelQuestion(reservation: OfficeReservationDetailView, formats: Formats): Question {
  const { party_size, status, email } = reservation;
  const seats = formats.seats(party_size);
  const told = status === 'confirmed' && email;
  return {
    title: $localize`:@@admin.reservations.cancel-title:Disdire questa prenotazione?`,
    text:
      status === 'confirmed'
        ? $localize`:@@admin.reservations.cancel-text:Liberi di nuovo: ${seats}:seats:. Il biglietto non vale più.`
        : $localize`:@@admin.reservations.cancel-pending:Il link che aspettava la conferma non vale più.`,
    verb: $localize`:@@admin.reservations.cancel-verb:Disdici ${seats}:seats:`,
    keep: $localize`:@@admin.reservations.cancel-keep:Non disdire`,
    danger: true,
    reasonRequired: false,
    mail: told ? $localize`:@@admin.reservations.cancel-mail:Avvisa ${email}:address:` : null,
  };
}
