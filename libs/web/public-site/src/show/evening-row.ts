import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { canBook, Formats } from '@azionelab/web/kernel';
import { Availability, Day } from '@azionelab/web/ui';
import { doorsOpenAt } from '../evening/doors';
import type { ShowEvening } from './evenings';

/** One evening: when, where, how many seats are left, and what can be done about it. */
@Component({
  selector: 'az-evening-row',
  imports: [Availability, Day, MatButton, RouterLink],
  template: `
    <az-day [at]="evening().performance.starts_at" variant="evening" />
    <p class="start">
      <span class="time tabular">{{ formats.time(evening().performance.starts_at) }}</span>
      <span class="place muted">{{ evening().performance.venue.name }}</span>
    </p>
    <az-availability [of]="evening().availability" />
    <div class="action">
      @if (bookable()) {
        <a
          matButton="filled"
          [routerLink]="['/book', evening().performance.id]"
          [attr.aria-label]="bookLabel()"
          i18n="@@public-site.evening.book"
          >Prenota</a
        >
      } @else if (evening().availability.state === 'closed') {
        <p class="body-small muted" i18n="@@public-site.evening.at-the-door">All’ingresso<br />dalle {{ doors() }}</p>
      } @else if (evening().availability.state === 'door') {
        <p class="body-small" i18n="@@public-site.evening.door-now">Vieni dalle {{ doors() }}</p>
      }
    </div>
  `,
  styleUrl: './evening-row.scss',
  host: {
    '[class.past]': "evening().availability.state === 'past'",
    '[class.cancelled]': "evening().availability.state === 'cancelled'",
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningRow {
  protected readonly formats = inject(Formats);

  readonly evening = input.required<ShowEvening>();

  protected readonly bookable = computed(() => canBook(this.evening().availability));
  protected readonly doors = computed(() => doorsOpenAt(this.evening().performance.starts_at));
  protected readonly bookLabel = computed(() => {
    const date = this.formats.dayAndTime(this.evening().performance.starts_at);
    return $localize`:@@public-site.evening.book-label:Prenota ${date}:date:`;
  });
}
