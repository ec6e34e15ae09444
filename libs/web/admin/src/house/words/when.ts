import { inject, Injectable } from '@angular/core';
import { Formats } from '@azionelab/web/kernel';

/** Times of a record: with the year, because a record is old. */
@Injectable({ providedIn: 'root' })
export class When {
  private readonly formats = inject(Formats);

  /** `20 Nov 2026, 18:05` */
  told(at: string): string {
    return `${this.formats.shortDate(at)} ${at.slice(0, 4)}, ${this.formats.time(at)}`;
  }
}
