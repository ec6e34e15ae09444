import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { HouseView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Bar } from '@azionelab/web/ui';

/** How many people came in by whom. */
@Component({
  selector: 'az-by-device',
  imports: [Bar],
  template: `
    <h2 class="title-medium" i18n="@@house.by-device.title">Chi ha fatto entrare</h2>
    <ul class="fascia tabular">
      @for (row of of(); track row.by) {
        <li>
          <span>{{ row.by }}</span>
          <b>{{ formats.number(row.seats) }}</b>
          <az-bar [share]="row.seats / total()" />
        </li>
      } @empty {
        <li class="muted" i18n="@@house.by-device.none">Ancora nessuno.</li>
      }
    </ul>
  `,
  styles: `
    h2 {
      margin-bottom: 8px;
    }
    li {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 4px 16px;
      padding: 10px 0;
    }
    span {
      overflow-wrap: anywhere;
    }
    b {
      font-weight: 650;
    }
    az-bar {
      grid-column: 1 / -1;
      color: var(--az-success);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ByDevice {
  protected readonly formats = inject(Formats);

  readonly of = input.required<HouseView['by_device']>();

  protected readonly total = computed(() => this.of().reduce((sum, { seats }) => sum + seats, 0) || 1);
}
