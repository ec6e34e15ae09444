import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { OfficeReservationDetailView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { momentsOf } from '../history/moments-of';

/** The whole history of a reservation, the newest first. */
@Component({
  selector: 'az-time-line',
  imports: [MatIcon],
  template: `
    <ol>
      @for (moment of moments(); track $index) {
        <li>
          <mat-icon [svgIcon]="moment.icon" aria-hidden="true" />
          <div>
            <p class="what">{{ moment.what }}</p>
            @if (moment.detail; as detail) {
              <p class="body-small">{{ detail }}</p>
            }
            <p class="body-small muted tabular">
              <time [attr.datetime]="formats.machine(moment.at)">{{ formats.dayAndTime(moment.at) }}</time>
              @if (moment.by; as by) {
                <span> · {{ by }}</span>
              }
            </p>
          </div>
        </li>
      }
    </ol>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 24px 1fr;
      gap: 12px;
      padding: 12px 0;
      border-bottom: var(--hairline);
      overflow-wrap: anywhere;
    }
    mat-icon {
      --icon: 20px;
      margin-top: 2px;
      color: var(--mat-sys-on-surface-variant);
    }
    .what {
      font-weight: 600;
      line-height: 1.3;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TimeLine {
  protected readonly formats = inject(Formats);

  readonly of = input.required<OfficeReservationDetailView>();

  protected readonly moments = computed(() => momentsOf(this.of()));
}
