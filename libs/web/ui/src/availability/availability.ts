import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { Availability as Seats } from '@azionelab/web/kernel';
import { Bar } from '../states/bar';
import { AvailabilityWords } from './availability-words';

/** Seats of one performance: icon, words and a bar of what is taken. */
@Component({
  selector: 'az-availability',
  imports: [Bar, MatIcon],
  template: `
    <span class="words"><mat-icon [svgIcon]="words.icon(of())" aria-hidden="true" />{{ words.say(of()) }}</span>
    @if (taken(); as taken) {
      <az-bar [share]="taken" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      max-width: 220px;
      font-weight: 600;
      font-size: 0.9375rem;
      line-height: 1.25;
      font-variant-numeric: tabular-nums;
      color: var(--mat-sys-on-surface-variant);
    }
    :host(.ok) {
      color: var(--az-success);
    }
    :host(.warn) {
      color: var(--az-warning);
    }
    :host(.off) az-bar {
      color: var(--mat-sys-outline);
    }
    .words {
      display: flex;
      align-items: center;
      gap: 6px;
    }
    mat-icon {
      --icon: 18px;
    }
  `,
  host: { '[class]': 'words.tone(of())' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Availability {
  protected readonly words = inject(AvailabilityWords);

  readonly of = input.required<Seats>();
  /** False shows the words alone. */
  readonly bar = input(true);

  protected readonly taken = computed(() => {
    const seats = this.of();
    if (!this.bar()) return null;
    if (seats.state === 'sold_out') return 1;
    if (seats.state !== 'free' && seats.state !== 'few') return null;
    return 1 - seats.seats / Math.max(1, seats.capacity) || null;
  });
}
