import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { DashboardView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { ChartPanel } from './chart-panel';

/** How many of those who ask for a seat sit in it: over the last evenings that are past. */
@Component({
  selector: 'az-chair-chart',
  imports: [ChartPanel],
  templateUrl: './chair-chart.html',
  styleUrls: ['./chart-table.scss', './chair-chart.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChairChart {
  private readonly formats = inject(Formats);

  readonly chairs = input.required<NonNullable<DashboardView['request_to_chair']>>();

  protected readonly note = computed(() => {
    const { evenings } = this.chairs();
    return evenings === 1
      ? $localize`:@@admin.dashboard.last-evening:Ultima serata`
      : $localize`:@@admin.dashboard.last-evenings:Ultime ${evenings}:count: serate`;
  });
  protected readonly steps = computed(() => {
    const { requested, confirmed, came } = this.chairs();
    const most = Math.max(requested, confirmed, came, 1);
    return [
      { key: 'requested', label: $localize`:@@admin.dashboard.requested:Richiesti`, seats: requested },
      { key: 'confirmed', label: $localize`:@@admin.dashboard.confirmed:Confermati`, seats: confirmed },
      { key: 'came', label: $localize`:@@admin.dashboard.came:Entrati`, seats: came },
    ].map((step) => ({
      ...step,
      figure: this.formats.number(step.seats),
      share: Math.round((step.seats / most) * 1000) / 10,
    }));
  });
  protected readonly sentence = computed(() => {
    const { requested, confirmed, came, no_shows: empty } = this.chairs();
    const [kept, filled] = [percent(confirmed, requested), percent(came, confirmed)];
    return $localize`:@@admin.dashboard.chair-sentence:Su 100 posti richiesti ${kept}:kept: si confermano; su 100 confermati ${filled}:filled: si riempiono. Vuoti: ${this.formats.number(empty)}:empty:.`;
  });
}

function percent(part: number, whole: number): number {
  return whole ? Math.round((part / whole) * 100) : 0;
}
