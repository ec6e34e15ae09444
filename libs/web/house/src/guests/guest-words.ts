import type { GuestView } from '@azionelab/contracts';
import type { IconName, StatusTone } from '@azionelab/web/ui';

/** Where a guest stands: a chip, and whether there is anybody to let in. */
export interface GuestState {
  tone: StatusTone;
  icon: IconName;
  words: string;
  /** How many may still come in. */
  missing: number;
}

/** What the guest list says of a guest; null of one who is simply expected. */
export function guestState({ status, admitted, party_size }: GuestView): GuestState | null {
  switch (status) {
    case 'confirmed':
      if (admitted === 0) return null;
      return admitted < party_size
        ? {
            tone: 'info',
            icon: 'group',
            words: $localize`:@@house.guest.partly:Dentro ${admitted}:inside: di ${party_size}:party:`,
            missing: party_size - admitted,
          }
        : { tone: 'ok', icon: 'check_circle', words: $localize`:@@house.guest.inside:Dentro`, missing: 0 };
    case 'pending':
      return {
        tone: 'info',
        icon: 'mark_email_unread',
        words: $localize`:@@house.guest.pending:Non confermata`,
        missing: 0,
      };
    case 'cancelled':
      return { tone: 'off', icon: 'block', words: $localize`:@@house.guest.cancelled:Disdetta`, missing: 0 };
    case 'expired':
      return { tone: 'off', icon: 'hourglass_bottom', words: $localize`:@@house.guest.expired:Scaduta`, missing: 0 };
  }
}
