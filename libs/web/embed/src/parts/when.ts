import type { Locale } from '@azionelab/contracts';

/** Times as a person at the box office says them, on the clock of the theatre: the wire bears it (SPEC 4). */
export class When {
  constructor(private readonly language: Locale) {}

  /** `Fri`, `ven` */
  weekday(at: string): string {
    return this.part(at, 'weekday').slice(0, 3);
  }

  /** `27` */
  day(at: string): string {
    return String(wallClock(at).getUTCDate());
  }

  /** `Nov`, `nov` */
  month(at: string): string {
    return this.part(at, 'month').slice(0, 3);
  }

  /** `20:45` */
  time(at: string): string {
    return at.slice(11, 16);
  }

  /** `Fri 27 Nov, 20:45` */
  short(at: string): string {
    return `${this.weekday(at)} ${this.day(at)} ${this.month(at)}, ${this.time(at)}`;
  }

  /** `Friday 27 November, 20:45` */
  long(at: string): string {
    return `${this.part(at, 'weekday')} ${this.day(at)} ${this.part(at, 'month')}, ${this.time(at)}`;
  }

  private part(at: string, part: 'weekday' | 'month'): string {
    const format = new Intl.DateTimeFormat(this.language, { timeZone: 'UTC', [part]: 'long' });
    return format.format(wallClock(at));
  }
}

/** `2026-11-27T20:45`, for the `datetime` attribute. */
export function machine(at: string): string {
  return at.slice(0, 16);
}

/** `19:45` for an evening that starts at 20:45: the house opens an hour before. */
export function doorsOpenAt(at: string): string {
  return new Date(wallClock(at).getTime() - 3_600_000).toISOString().slice(11, 16);
}

/** The local clock of an RFC 3339 time, as if it stood in UTC. */
function wallClock(at: string): Date {
  return new Date(`${at.slice(0, 19)}Z`);
}
