import { inject, Injectable } from '@angular/core';
import { Formats, type Availability as Seats } from '@azionelab/web/kernel';
import type { IconName } from '../icons/provide-icons';
import type { StatusTone } from '../states/status';

const ICONS: Record<Seats['state'], IconName> = {
  free: 'check_circle',
  few: 'hourglass_bottom',
  sold_out: 'block',
  closed: 'lock',
  door: 'schedule',
  started: 'history',
  past: 'history',
  cancelled: 'close',
};

const TONES: Record<Seats['state'], StatusTone> = {
  free: 'ok',
  few: 'warn',
  sold_out: 'off',
  closed: 'off',
  door: 'info',
  started: 'off',
  past: 'off',
  cancelled: 'off',
};

/** Says how many seats there are; word, icon and tone always agree. */
@Injectable({ providedIn: 'root' })
export class AvailabilityWords {
  private readonly formats = inject(Formats);

  icon(availability: Seats): IconName {
    return ICONS[availability.state];
  }

  tone(availability: Seats): StatusTone {
    return TONES[availability.state];
  }

  say(availability: Seats): string {
    switch (availability.state) {
      case 'free':
        return this.left(availability.seats);
      case 'few':
        return availability.seats === 1
          ? $localize`:@@ui.availability.last-one:Ultimo posto`
          : $localize`:@@ui.availability.few:Ultimi ${availability.seats}:count: posti`;
      case 'sold_out':
        return $localize`:@@ui.availability.sold-out:Tutto esaurito`;
      case 'closed':
        return $localize`:@@ui.availability.closed:Prenotazioni chiuse`;
      case 'door':
        return $localize`:@@ui.availability.door:Solo all’ingresso`;
      case 'started':
        return $localize`:@@ui.availability.started:Già cominciato`;
      case 'past':
        return $localize`:@@ui.availability.past:Già andato in scena`;
      case 'cancelled':
        return $localize`:@@ui.availability.cancelled:Annullato`;
    }
  }

  /** As short as a calendar's block wants it: `32 left`, `Last 4`. */
  brief(availability: Seats): string {
    const { state } = availability;
    if (state === 'free') {
      const seats = this.formats.number(availability.seats);
      return $localize`:@@ui.availability.brief-left:${seats}:count: liberi`;
    }
    if (state === 'few' && availability.seats > 1) {
      return $localize`:@@ui.availability.brief-few:Ultimi ${availability.seats}:count:`;
    }
    return state === 'sold_out' ? $localize`:@@ui.availability.brief-sold-out:Esaurito` : this.say(availability);
  }

  /** `32 seats left`, `1 seat left` */
  left(seats: number): string {
    return seats === 1
      ? $localize`:@@ui.availability.left-one:1 posto libero`
      : $localize`:@@ui.availability.left:${this.formats.number(seats)}:count: posti liberi`;
  }
}
