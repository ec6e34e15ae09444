import type { OfficePerformanceView } from '@azionelab/contracts';
import type { IconName, StatusTone } from '@azionelab/web/ui';

export type EveningState = 'open' | 'closed' | 'full' | 'past' | 'cancelled';

/** How an evening stands for those who plan it. */
export function eveningState(evening: OfficePerformanceView, now: Date): EveningState {
  if (evening.cancelled_at) return 'cancelled';
  if (Date.parse(evening.starts_at) <= now.getTime()) return 'past';
  if (!evening.is_booking_enabled) return 'closed';
  return evening.available_seats > 0 ? 'open' : 'full';
}

interface Look {
  words: string;
  icon: IconName;
  tone: StatusTone;
}

export const EVENING_LOOKS: Readonly<Record<EveningState, Look>> = {
  open: { words: $localize`:@@admin.programme.state-open:Prenotazioni aperte`, icon: 'check_circle', tone: 'ok' },
  closed: { words: $localize`:@@admin.programme.state-closed:Prenotazioni chiuse`, icon: 'lock', tone: 'off' },
  full: { words: $localize`:@@admin.programme.state-full:Tutto esaurito`, icon: 'block', tone: 'plain' },
  past: { words: $localize`:@@admin.programme.state-past:Già andata in scena`, icon: 'history', tone: 'off' },
  cancelled: { words: $localize`:@@admin.programme.state-cancelled:Annullata`, icon: 'event_busy', tone: 'err' },
};
