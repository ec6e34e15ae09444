import type { OfficeReservationView, ReservationOrigin } from '@azionelab/contracts';
import type { IconName, StatusTone } from '@azionelab/web/ui';

/** A state as a chip shows it: word, icon and tone always agree. */
export interface StateChip {
  tone: StatusTone;
  icon: IconName;
  words: string;
}

type Standing = Pick<OfficeReservationView, 'status' | 'admitted' | 'party_size'>;

/** Where a reservation stands; who is in, is told before the rest. */
export function reservationState({ status, admitted, party_size }: Standing): StateChip {
  if (admitted > 0) return { tone: 'plain', icon: 'login', words: insideWords(admitted, party_size) };
  switch (status) {
    case 'pending':
      return {
        tone: 'info',
        icon: 'schedule',
        words: $localize`:@@admin.reservations.state-pending:In attesa della mail`,
      };
    case 'confirmed':
      return {
        tone: 'ok',
        icon: 'check_circle',
        words: $localize`:@@admin.reservations.state-confirmed:Confermata`,
      };
    case 'expired':
      return {
        tone: 'warn',
        icon: 'hourglass_disabled',
        words: $localize`:@@admin.reservations.state-expired:Link scaduto`,
      };
    case 'cancelled':
      return { tone: 'off', icon: 'block', words: $localize`:@@admin.reservations.state-cancelled:Disdetta` };
  }
}

/** `Inside`, or how many of them are. */
function insideWords(admitted: number, partySize: number): string {
  return admitted >= partySize
    ? $localize`:@@admin.reservations.state-inside:Dentro`
    : $localize`:@@admin.reservations.state-partly-inside:Dentro ${admitted}:admitted: di ${partySize}:seats:`;
}

/** Where a reservation was made. */
export const ORIGIN_WORDS: Record<ReservationOrigin, string> = {
  site: $localize`:@@admin.reservations.origin-site:Dal sito`,
  walk_up: $localize`:@@admin.reservations.origin-walk-up:Alla porta`,
  office: $localize`:@@admin.reservations.origin-office:Dal botteghino`,
};
