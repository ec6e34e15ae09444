import { inject, Injectable } from '@angular/core';
import { CALENDAR_WORDS } from './calendar-words';
import { LANGUAGE } from './language';

/**
 * Dates, times and numbers as a person at the box office says them.
 *
 * Every time on the wire bears the company's own offset (SPEC 4), so its wall clock is written in it: it is told as
 * it stands, whatever zone the visitor, the browser or the server is in.
 */
@Injectable({ providedIn: 'root' })
export class Formats {
  private readonly language = inject(LANGUAGE);
  private readonly words = CALENDAR_WORDS[this.language];

  /** `Fri 27 Nov`, `ven 27 nov` */
  day(at: string): string {
    return [this.weekday(at), this.dayOfMonth(at), this.month(at)].join(' ');
  }

  /** `Friday 27 November`, `venerdì 27 novembre` */
  longDay(at: string): string {
    return `${this.longWeekday(at)} ${this.longDate(at)}`;
  }

  /** `20:45` */
  time(at: string): string {
    return at.slice(11, 16);
  }

  /** `Fri 27 Nov, 20:45` */
  dayAndTime(at: string): string {
    return `${this.day(at)}, ${this.time(at)}`;
  }

  /** `Friday 27 November, 20:45` */
  longDayAndTime(at: string): string {
    return `${this.longDay(at)}, ${this.time(at)}`;
  }

  /** `Fri`, `ven` */
  weekday(at: string): string {
    return this.longWeekday(at).slice(0, 3);
  }

  /** `Friday`, `venerdì` */
  longWeekday(at: string): string {
    return this.words.weekdays[wallClock(at).getUTCDay()] ?? '';
  }

  /** `27` */
  dayOfMonth(at: string): string {
    return String(wallClock(at).getUTCDate());
  }

  /** `Nov`, `nov` */
  month(at: string): string {
    return this.longMonth(at).slice(0, 3);
  }

  /** `December`, `dicembre` */
  longMonth(at: string): string {
    return this.words.months[wallClock(at).getUTCMonth()] ?? '';
  }

  /** `27 Nov` */
  shortDate(at: string): string {
    return `${this.dayOfMonth(at)} ${this.month(at)}`;
  }

  /** `24 November` */
  longDate(at: string): string {
    return `${this.dayOfMonth(at)} ${this.longMonth(at)}`;
  }

  /** `2026-11-27T20:45`, for the `datetime` attribute: the local time that is shown. */
  machine(at: string): string {
    return at.slice(0, 16);
  }

  /** `1 seat`, `32 seats` */
  seats(count: number): string {
    return count === 1
      ? $localize`:@@kernel.formats.one-seat:1 posto`
      : $localize`:@@kernel.formats.seats:${this.number(count)}:count: posti`;
  }

  /** `1 performance`, `6 performances` */
  performances(count: number): string {
    return count === 1
      ? $localize`:@@kernel.formats.one-performance:1 replica`
      : $localize`:@@kernel.formats.performances:${this.number(count)}:count: repliche`;
  }

  /** `1,200`, `1.200` */
  number(value: number): string {
    if (value < 1000) return String(value);
    return new Intl.NumberFormat(this.language === 'en' ? 'en-GB' : 'it-IT').format(value);
  }
}

/** The local clock of an RFC 3339 time, as if it stood in UTC. */
function wallClock(at: string): Date {
  return new Date(`${at.slice(0, 19)}Z`);
}
