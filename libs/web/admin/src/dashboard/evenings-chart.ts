import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DashboardEveningView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { ChartPanel } from './chart-panel';

/** How full the next evenings are: confirmed, held by the house, and left, of all seats there are. */
@Component({
  selector: 'az-evenings-chart',
  imports: [ChartPanel, RouterLink],
  templateUrl: './evenings-chart.html',
  styleUrls: ['./chart-table.scss', './evenings-chart.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningsChart {
  private readonly formats = inject(Formats);

  readonly evenings = input.required<readonly DashboardEveningView[]>();

  protected readonly rows = computed(() => this.evenings().map((evening) => this.told(evening)));

  private told(evening: DashboardEveningView) {
    const { confirmed_seats: confirmed, held_seats: held, available_seats: left } = evening;
    const whole = Math.max(evening.seats, confirmed + held, 1);
    const share = (seats: number): number => Math.round((seats / whole) * 1000) / 10;
    const onSale = Math.max(0, evening.seats - held);
    return {
      ...evening,
      day: this.formats.day(evening.starts_at),
      time: this.formats.time(evening.starts_at),
      confirmedShare: share(confirmed),
      heldShare: share(held),
      left: left
        ? $localize`:@@admin.dashboard.left:${this.formats.number(left)}:count: liberi`
        : $localize`:@@admin.dashboard.sold-out:Tutto esaurito`,
      of: $localize`:@@admin.dashboard.of-seats:${this.formats.number(confirmed)}:confirmed: di ${this.formats.number(onSale)}:seats:`,
      sentence: $localize`:@@admin.dashboard.bar:${confirmed}:confirmed: posti confermati, ${held}:held: tenuti da noi, ${left}:left: liberi`,
    };
  }
}
