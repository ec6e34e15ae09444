import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { DoorArrivalView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { peopleWords } from './arrival-words';

/** Who came in last, on all devices together: times and numbers, nobody's name. */
@Component({
  selector: 'az-latest-arrivals',
  imports: [MatIcon],
  template: `
    <h2 class="title-medium" i18n="@@house.latest.title">Ultimi ingressi</h2>
    <ul class="fascia tabular">
      @for (arrival of of(); track arrival.id) {
        <li>
          <span class="muted">{{ formats.time(arrival.arrived_at) }}</span>
          <b>{{ people(arrival.seats) }}</b>
          <span class="by">{{ arrival.by }}</span>
          @if (arrival.offline) {
            <span class="offline body-small">
              <mat-icon svgIcon="wifi_off" aria-hidden="true" />
              <ng-container i18n="@@house.latest.offline">senza rete</ng-container>
            </span>
          }
        </li>
      } @empty {
        <li class="muted" i18n="@@house.latest.none">Ancora nessuno.</li>
      }
    </ul>
  `,
  styles: `
    h2 {
      margin-bottom: 8px;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
      align-items: baseline;
      padding: 10px 0;
    }
    b {
      font-weight: 650;
    }
    .by {
      overflow-wrap: anywhere;
    }
    .offline {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      color: var(--az-warning);
    }
    mat-icon {
      --icon: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LatestArrivals {
  protected readonly formats = inject(Formats);
  protected readonly people = peopleWords;

  readonly of = input.required<readonly DoorArrivalView[]>();
}
