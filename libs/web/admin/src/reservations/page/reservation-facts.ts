import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfficeReservationDetailView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { LOCALE_WORDS } from '../book/guest-words';
import { ORIGIN_WORDS } from '../words/reservation-words';

/** What is known of a reservation, each fact with its name. */
@Component({
  selector: 'az-reservation-facts',
  imports: [RouterLink],
  templateUrl: './reservation-facts.html',
  styles: `
    dl {
      border-top: var(--rule);
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(96px, 32%) 1fr;
      gap: 12px;
      padding: 10px 0;
      border-bottom: var(--hairline);
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.875rem;
      line-height: 1.5rem;
    }
    dd {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .notes {
      white-space: pre-line;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReservationFacts {
  protected readonly formats = inject(Formats);

  readonly of = input.required<OfficeReservationDetailView>();

  protected readonly origin = computed(() => ORIGIN_WORDS[this.of().origin]);
  protected readonly language = computed(() => LOCALE_WORDS[this.of().locale]);
  protected readonly left = computed(() => this.formats.seats(this.of().available_seats));
  /** Until when its link confirms; null when there is none that could. */
  protected readonly linkUntil = computed(() => {
    const { status, tokens } = this.of();
    if (status !== 'pending') return null;
    return tokens.find(({ purpose, used_at }) => purpose === 'confirmation' && !used_at)?.expires_at ?? null;
  });
}
