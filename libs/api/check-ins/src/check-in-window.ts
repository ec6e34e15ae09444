import { Clock, Settings, UnitOfWork } from '@azionelab/api/kernel';
import type { Performance } from '@azionelab/api/shows';
import { Injectable } from '@nestjs/common';
import { OutsideCheckInWindow } from './check-ins.errors';

/** From when to when a performance's tickets are let in, and whether that is now. */
export interface DoorHours {
  opensAt: Date;
  /** When the house manager closed the evening, if she did. */
  closesAt: Date;
  /** Not open yet, open, or closed again. */
  state: 'early' | 'open' | 'over';
}

type Evening = Pick<Performance, 'id' | 'startsAt'>;

/** When the door is open: around the beginning, and never after the house manager closed the evening. */
@Injectable()
export class CheckInWindow {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  opensAt({ startsAt }: Pick<Performance, 'startsAt'>): Date {
    return new Date(startsAt.getTime() - this.settings.checkInOpensMinutes * 60_000);
  }

  /** Whether or not the evening was closed before. */
  closesAt({ startsAt }: Pick<Performance, 'startsAt'>): Date {
    return new Date(startsAt.getTime() + this.settings.checkInClosesMinutes * 60_000);
  }

  /** Needs a unit of work. */
  async of(performance: Evening): Promise<DoorHours> {
    const [opensAt, planned] = [this.opensAt(performance), this.closesAt(performance)];
    const [closing] = await this.work.query<{ closed_at: Date }>(
      `SELECT closed_at FROM door_closings WHERE performance_id = $1`,
      [performance.id],
    );
    if (closing) return { opensAt, closesAt: closing.closed_at < planned ? closing.closed_at : planned, state: 'over' };
    const now = this.clock.now();
    return { opensAt, closesAt: planned, state: now < opensAt ? 'early' : now < planned ? 'open' : 'over' };
  }

  /** Needs a unit of work. @throws OutsideCheckInWindow */
  async demandOpen(performance: Evening): Promise<DoorHours> {
    const hours = await this.of(performance);
    if (hours.state !== 'open') throw new OutsideCheckInWindow(hours);
    return hours;
  }

  /** Needs a unit of work. @throws OutsideCheckInWindow once the door has closed */
  async demandNotOver(performance: Evening): Promise<DoorHours> {
    const hours = await this.of(performance);
    if (hours.state === 'over') throw new OutsideCheckInWindow(hours);
    return hours;
  }

  /** Performances that began before this are over at the door. */
  get oldestOpen(): Date {
    return new Date(this.clock.now().getTime() - this.settings.checkInClosesMinutes * 60_000);
  }
}
