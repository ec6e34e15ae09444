import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Formats } from '@azionelab/web/kernel';

/** A day set huge. `season`: the month below it; `evening`: weekday and month beside it. */
@Component({
  selector: 'az-day',
  template: `
    <time [attr.datetime]="formats.machine(at())">
      <b>{{ formats.dayOfMonth(at()) }}</b>
      @if (variant() === 'evening') {
        <span class="words">
          <span>{{ formats.weekday(at()) }}</span>
          <span>{{ formats.month(at()) }}</span>
        </span>
      } @else {
        <span class="words"
          ><span>{{ formats.month(at()) }}</span></span
        >
      }
    </time>
  `,
  styles: `
    :host {
      display: block;
      font-variant-numeric: tabular-nums;
    }
    b {
      display: block;
      font-weight: 800;
      font-stretch: 62%;
      font-size: 4rem;
      line-height: 0.8;
      letter-spacing: -0.01em;
    }
    span {
      display: block;
    }
    .words {
      margin-top: 8px;
      font-weight: 600;
    }
    span::first-letter {
      text-transform: uppercase;
    }
    :host(.evening) b {
      font-size: 3.25rem;
      line-height: 0.86;
      letter-spacing: 0;
    }
    :host(.evening) .words {
      margin-top: 4px;
      font-size: 0.9375rem;
    }
    @media (min-width: 900px) {
      b {
        font-size: 5.25rem;
      }
      :host(.evening) b {
        min-width: 56px;
        font-size: 3.5rem;
      }
      :host(.evening) time {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 10px;
        align-items: center;
      }
      :host(.evening) .words {
        margin-top: 0;
      }
    }
  `,
  host: { '[class]': 'variant()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Day {
  protected readonly formats = inject(Formats);

  /** RFC 3339, as the API tells it. */
  readonly at = input.required<string>();
  readonly variant = input<'season' | 'evening'>('season');
}
