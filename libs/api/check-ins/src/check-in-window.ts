import { Clock, Settings } from '@azionelab/api/kernel';
import type { Performance } from '@azionelab/api/shows';
import { Injectable } from '@nestjs/common';

/** From when to when a performance's tickets are let in. */
@Injectable()
export class CheckInWindow {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  opensAt({ startsAt }: Pick<Performance, 'startsAt'>): Date {
    return new Date(startsAt.getTime() - this.settings.checkInOpensMinutes * 60_000);
  }

  closesAt({ startsAt }: Pick<Performance, 'startsAt'>): Date {
    return new Date(startsAt.getTime() + this.settings.checkInClosesMinutes * 60_000);
  }

  /** Whether the door is not open yet, open, or closed again. */
  stateOf(performance: Pick<Performance, 'startsAt'>): 'early' | 'open' | 'over' {
    const now = this.clock.now();
    if (now < this.opensAt(performance)) return 'early';
    return now < this.closesAt(performance) ? 'open' : 'over';
  }

  /** Performances that began before this are over at the door. */
  get oldestOpen(): Date {
    return new Date(this.clock.now().getTime() - this.settings.checkInClosesMinutes * 60_000);
  }
}
