import { inject, Injectable } from '@angular/core';
import type { DoorCountsView, DoorPerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { onClockOf, sameDay } from './wall-clock';

/** From this hour on an evening is an evening. */
const EVENING = 17;

/** What the door says about an evening. */
@Injectable({ providedIn: 'root' })
export class EveningWords {
  private readonly formats = inject(Formats);

  /** `Tonight 20:45`, `Today 15:00`, `Sat 28 Nov, 20:45` */
  when(startsAt: string, now: Date): string {
    const time = this.formats.time(startsAt);
    if (!sameDay(startsAt, onClockOf(startsAt, now))) return this.formats.dayAndTime(startsAt);
    return hourOf(startsAt) >= EVENING
      ? $localize`:@@door.evening.tonight:Stasera ${time}:time:`
      : $localize`:@@door.evening.today:Oggi ${time}:time:`;
  }

  /** `20:31`; another day than today is named. */
  at(moment: string, now: Date): string {
    return sameDay(moment, onClockOf(moment, now)) ? this.formats.time(moment) : this.formats.dayAndTime(moment);
  }

  /** `This code was used 3 minutes ago. Do not let it in again.` */
  used(checkedInAt: string, now: Date): string {
    const minutes = Math.floor((now.getTime() - Date.parse(checkedInAt)) / 60_000);
    if (minutes < 1) return $localize`:@@door.evening.used-now:Il codice è stato usato poco fa. Non farlo rientrare.`;
    const span = spanWords(minutes);
    return $localize`:@@door.evening.used:Il codice è stato usato ${span}:span: fa. Non farlo rientrare.`;
  }

  /** `Starts in 48 minutes`, `Started 5 minutes ago` */
  untilStart(startsAt: string, now: Date): string {
    const minutes = Math.round((Date.parse(startsAt) - now.getTime()) / 60_000);
    const span = spanWords(Math.abs(minutes));
    if (minutes === 0) return $localize`:@@door.evening.starts-now:Comincia adesso`;
    return minutes > 0
      ? $localize`:@@door.evening.starts-in:Comincia fra ${span}:span:`
      : $localize`:@@door.evening.started:Cominciato da ${span}:span:`;
  }

  /** `84 expected, 12 inside` */
  expected({ confirmed_seats, checked_in_seats }: DoorCountsView): string {
    return $localize`:@@door.evening.expected:${confirmed_seats}:expected: attesi, ${checked_in_seats}:inside: dentro`;
  }

  /** `37 still expected; 21 bookings have not arrived yet.` */
  stillToCome(counts: DoorCountsView): string {
    const people = counts.confirmed_seats - counts.checked_in_seats;
    const bookings = counts.confirmed_reservations - counts.checked_in_reservations;
    if (people <= 0) return $localize`:@@door.evening.all-inside:Sono tutti dentro.`;
    if (bookings <= 0) return $localize`:@@door.evening.still-people:Ancora attesi in ${people}:people:.`;
    return bookings === 1
      ? $localize`:@@door.evening.still-one:Ancora attesi in ${people}:people:; una prenotazione non è ancora arrivata.`
      : $localize`:@@door.evening.still:Ancora attesi in ${people}:people:; ${bookings}:bookings: prenotazioni non sono ancora arrivate.`;
  }

  /** `Opens at 17:45`, with the day when it is not today. */
  opens({ opens_at }: DoorPerformanceView, now: Date): string {
    const time = this.formats.time(opens_at);
    return sameDay(opens_at, onClockOf(opens_at, now))
      ? $localize`:@@door.evening.opens:Apre alle ${time}:time:`
      : $localize`:@@door.evening.opens-on:Apre ${this.formats.dayAndTime(opens_at)}:when:`;
  }

  /** `Good evening, Giulia` */
  greeting(name: string, localTime: string): string {
    return hourOf(localTime) >= EVENING
      ? $localize`:@@door.evening.good-evening:Buonasera, ${name}:name:`
      : $localize`:@@door.evening.good-day:Buongiorno, ${name}:name:`;
  }
}

function hourOf(at: string): number {
  return Number(at.slice(11, 13));
}

/** `1 minute`, `12 minutes`, `2 h 5 min` */
export function spanWords(minutes: number): string {
  if (minutes === 1) return $localize`:@@door.evening.one-minute:1 minuto`;
  if (minutes < 100) return $localize`:@@door.evening.minutes:${minutes}:count: minuti`;
  return $localize`:@@door.evening.hours:${Math.floor(minutes / 60)}:hours: h ${minutes % 60}:minutes: min`;
}
