import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { OfficePerformanceView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import type { Figures } from './figures';
import { SeatBar } from './seat-bar';

export interface EveningSum {
  evening: OfficePerformanceView;
  figures: Figures;
  left: number;
}

/** The sum of each evening on one line: room + extra − held − confirmed = left. */
@Component({
  selector: 'az-evening-sums',
  imports: [MatIcon, SeatBar],
  template: `
    <ul class="fascia tabular">
      @for (sum of sums(); track sum.evening.id) {
        <li [class.short]="sum.left < 0">
          <p>
            <b>{{ formats.dayAndTime(sum.evening.starts_at) }}</b>
            {{ sum.evening.show_title }}
          </p>
          <p class="sum">
            {{ sum.figures.room_capacity }} + {{ sum.figures.additional_seats }} −
            {{ sum.figures.manually_occupied_seats }} − {{ sum.evening.confirmed_seats }} =
            <b>{{ told(sum.left) }}</b>
            @if (sum.left < 0) {
              <span class="why">
                <mat-icon svgIcon="error" aria-hidden="true" />
                <ng-container i18n="@@admin.programme.sum-short"
                  >{{ sum.evening.confirmed_seats }} già confermati</ng-container
                >
              </span>
            }
          </p>
          <az-seat-bar
            thin
            [seats]="sum.figures.room_capacity + sum.figures.additional_seats"
            [confirmed]="sum.evening.confirmed_seats"
            [held]="sum.figures.manually_occupied_seats"
          />
        </li>
      }
    </ul>
    <p class="body-small muted" i18n="@@admin.programme.sum-legend">
      Posti in sala + sedie aggiunte − tenuti da noi − confermati = liberi
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    li {
      display: grid;
      gap: 4px 16px;
      padding: 12px 0;
    }
    .short {
      color: var(--mat-sys-error);
    }
    .why {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      font-weight: 600;
      --icon: 18px;
    }
    @media (min-width: 900px) {
      li {
        grid-template-columns: 1.4fr 1.2fr 1fr;
        align-items: center;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EveningSums {
  protected readonly formats = inject(Formats);

  readonly sums = input.required<readonly EveningSum[]>();

  protected told(seats: number): string {
    return seats < 0 ? `−${this.formats.number(-seats)}` : this.formats.number(seats);
  }
}
