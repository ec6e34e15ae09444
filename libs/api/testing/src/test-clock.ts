import { Clock } from '@azionelab/api/kernel';

/** A clock that stands where a test puts it. */
export class TestClock extends Clock {
  private instant: Date;

  constructor(start = new Date('2026-11-27T18:00:00+01:00')) {
    super();
    this.instant = start;
  }

  override now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  pass({ hours = 0, minutes = 0, seconds = 0 }: { hours?: number; minutes?: number; seconds?: number }): void {
    this.instant = new Date(this.instant.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000);
  }
}
