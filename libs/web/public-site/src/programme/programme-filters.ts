import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Formats } from '@azionelab/web/kernel';
import { momentOf } from './months';
import type { ProgrammeQuery } from './programme-query';

/** One chip: a link to the same page, asked differently. */
interface Chip {
  label: string;
  params: Record<string, string | null>;
  on: boolean;
}

/** Narrows the programme. Each chip is a link that changes the address, so that back, reload and sharing keep it. */
@Component({
  selector: 'az-programme-filters',
  imports: [RouterLink],
  template: `
    <ul>
      @for (chip of chips(); track chip.label) {
        <li>
          <a
            [routerLink]="[]"
            [queryParams]="chip.params"
            queryParamsHandling="merge"
            [attr.aria-current]="chip.on ? 'true' : null"
          >
            @if (chip.on) {
              <svg viewBox="0 -960 960 960" aria-hidden="true" focusable="false">
                <path
                  d="M378-332 206-504q-9-9-9-21t9-21q9-9 21-9t21 9l151 151 321-321q9-9 21-9t21 9q9 9 9 21t-9 21L421-332q-9 9-22 9t-21-9Z"
                />
              </svg>
            }
            <span>{{ chip.label }}</span>
          </a>
        </li>
      }
      @if (isNarrowed()) {
        <li>
          <a
            class="all"
            [routerLink]="[]"
            [queryParams]="nothing()"
            queryParamsHandling="merge"
            i18n="@@public-site.filters.none"
            >Togli i filtri</a
          >
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 20px;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 44px;
      padding: 4px 16px;
      border-radius: 99px;
      box-shadow: inset 0 0 0 1.5px var(--mat-sys-outline);
      font-weight: 600;
      font-size: 0.9375rem;
      text-decoration: none;
    }
    span {
      display: inline-block;
    }
    span::first-letter {
      text-transform: uppercase;
    }
    a[aria-current] {
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
      box-shadow: inset 0 0 0 1.5px var(--mat-sys-on-secondary-container);
    }
    .all {
      box-shadow: none;
      color: var(--mat-sys-primary);
    }
    svg {
      width: 18px;
      height: 18px;
      fill: currentColor;
    }
  `,
  host: { role: 'group', '[attr.aria-label]': 'label' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgrammeFilters {
  private readonly formats = inject(Formats);

  readonly query = input.required<ProgrammeQuery>();
  readonly venues = input<readonly string[]>([]);
  /** The months to choose from; none where the month is the page itself. */
  readonly months = input<readonly string[]>([]);

  protected readonly label = $localize`:@@public-site.filters.label:Filtra il programma`;

  protected readonly chips = computed<Chip[]>(() => {
    const { seats, venue, month } = this.query();
    const chip = (label: string, name: string, value: string, on: boolean): Chip => ({
      label,
      params: { [name]: on ? null : value },
      on,
    });
    return [
      chip($localize`:@@public-site.filters.seats:Posti disponibili`, 'seats', 'available', seats),
      ...this.venues().map((name) => chip(name, 'venue', name, name === venue)),
      ...this.months().map((one) => chip(this.formats.longMonth(momentOf(`${one}-01`)), 'month', one, one === month)),
    ];
  });

  protected readonly isNarrowed = computed(() => this.chips().some(({ on }) => on));
  protected readonly nothing = computed(() => ({
    seats: null,
    venue: null,
    ...(this.months().length && { month: null }),
  }));
}
