import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats } from '@azionelab/web/kernel';
import { daysBefore, daysOf, momentOf } from '../programme/months';
import type { Evening } from '../season/season';
import { EveningBlock } from './evening-block';

/** Any week that begins on a Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 7].map((day) => momentOf(`2024-01-0${day}`));

/** A month: seven columns where there is room for them, else an agenda of the days with something on. */
@Component({
  selector: 'az-month-grid',
  imports: [EveningBlock],
  templateUrl: './month-grid.html',
  styleUrl: './month-grid.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonthGrid {
  protected readonly formats = inject(Formats);

  readonly month = input.required<string>();
  readonly evenings = input.required<readonly Evening[]>();

  protected readonly weekdays = WEEK.map((day) => this.formats.weekday(day));
  protected readonly blanks = computed(() => Array.from({ length: daysBefore(this.month()) }, (_, blank) => blank));
  protected readonly days = computed(() =>
    daysOf(this.month()).map((day) => ({
      at: momentOf(day),
      evenings: this.evenings().filter(({ performance }) => performance.starts_at.startsWith(day)),
    })),
  );
}
