import { inject, Injectable } from '@angular/core';
import { Formats } from '@azionelab/web/kernel';
import { AvailabilityWords, type IconName, type StatusTone } from '@azionelab/web/ui';
import type { SeasonEntry } from './season';

/** The one chip of a show's row. */
export interface SeasonStatus {
  tone: StatusTone;
  icon: IconName;
  text: string;
}

/** What a row of the season says about its run and its seats. */
@Injectable({ providedIn: 'root' })
export class SeasonWords {
  private readonly formats = inject(Formats);
  private readonly availability = inject(AvailabilityWords);

  /** `to 6 Dec · 6 performances`, or the one evening's day and time. */
  run({ first, last, count }: SeasonEntry): string {
    const at = first.performance.starts_at;
    if (count === 1) return `${this.formats.longWeekday(at)}, ${this.formats.time(at)}`;
    const until = this.formats.shortDate(last.performance.starts_at);
    return $localize`:@@public-site.season.run:fino al ${until}:date: · ${this.formats.performances(count)}:performances:`;
  }

  status({ first, bookable, count }: SeasonEntry): SeasonStatus {
    const { availability } = bookable ?? first;
    const chip = { tone: this.availability.tone(availability), icon: this.availability.icon(availability) };
    const date = this.formats.shortDate((bookable ?? first).performance.starts_at);
    if (bookable && bookable !== first && first.availability.state === 'sold_out') {
      const text = $localize`:@@public-site.season.sold-out-until:Esaurito fino al ${date}:date:`;
      return { tone: 'off', icon: 'block', text };
    }
    if (availability.state === 'free')
      return { ...chip, text: $localize`:@@public-site.season.free:Posti disponibili` };
    const words = this.availability.say(availability);
    if (availability.state !== 'few' || count === 1) return { ...chip, text: words };
    return { ...chip, text: $localize`:@@public-site.season.few-on:${words}:words:, ${date}:date:` };
  }
}
