import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { DashboardView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { ChartPanel } from './chart-panel';
import { dayBars } from './day-bars';

type Day = DashboardView['confirmed_by_day'][number];

const [WIDE, NARROW, FORTNIGHT] = [640, 340, 14];

/** How many seats are confirmed on each day; a telephone draws the last fortnight. */
@Component({
  selector: 'az-day-chart',
  imports: [ChartPanel],
  templateUrl: './day-chart.html',
  styleUrls: ['./chart-table.scss', './day-chart.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DayChart {
  private readonly formats = inject(Formats);

  readonly days = input.required<readonly Day[]>();

  protected readonly rows = computed(() =>
    this.days().map(({ day, seats }) => ({ day, seats, name: this.formats.day(`${day}T00:00`) })),
  );
  protected readonly total = computed(() => {
    const seats = this.sum(this.days());
    return $localize`:@@admin.dashboard.last-days:${this.formats.seats(seats)}:seats: in ${this.days().length}:days: giorni`;
  });
  protected readonly drawings = computed(() => [
    { size: 'wide', width: WIDE, ...this.drawn(this.days(), WIDE) },
    { size: 'narrow', width: NARROW, ...this.drawn(this.days().slice(-FORTNIGHT), NARROW) },
  ]);

  private drawn(days: readonly Day[], width: number) {
    const most = days.reduce((best, each) => (each.seats > best.seats ? each : best), { day: '', seats: 0 });
    const [first, last] = [days[0], days.at(-1)];
    const total = this.formats.seats(this.sum(days));
    const [best, today] = [most.seats, last?.seats ?? 0];
    const day = most.day && this.formats.longDate(`${most.day}T00:00`);
    return {
      ...dayBars(
        days.map(({ seats }) => seats),
        width,
      ),
      first: first ? this.formats.shortDate(`${first.day}T00:00`) : '',
      today,
      sentence: most.seats
        ? $localize`:@@admin.dashboard.days-sentence:${total}:seats: confermati in ${days.length}:days: giorni; il giorno migliore ${day}:day: con ${best}:best:, oggi ${today}:today:.`
        : $localize`:@@admin.dashboard.days-none:Nessun posto confermato in ${days.length}:days: giorni.`,
    };
  }

  private sum(days: readonly Day[]): number {
    return days.reduce((sum, { seats }) => sum + seats, 0);
  }
}
