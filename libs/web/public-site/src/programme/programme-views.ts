import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** The programme as a list or as a calendar: two addresses, the same filters. */
@Component({
  selector: 'az-programme-views',
  imports: [RouterLink],
  template: `
    <a routerLink="/shows" [queryParams]="kept()" [attr.aria-current]="current() === 'list' ? 'page' : null">
      <svg viewBox="0 -960 960 960" aria-hidden="true" focusable="false">
        <path
          d="M180-510q-24 0-42-18t-18-42v-210q0-24 18-42t42-18h600q24 0 42 18t18 42v210q0 24-18 42t-42 18H180Zm0-60h600v-210H180v210Zm0 450q-24 0-42-18t-18-42v-210q0-24 18-42t42-18h600q24 0 42 18t18 42v210q0 24-18 42t-42 18H180Zm0-60h600v-210H180v210Z"
        />
      </svg>
      <ng-container i18n="@@public-site.programme.list">Elenco</ng-container>
    </a>
    <a
      routerLink="/shows/calendar"
      [queryParams]="kept()"
      [attr.aria-current]="current() === 'calendar' ? 'page' : null"
    >
      <svg viewBox="0 -960 960 960" aria-hidden="true" focusable="false">
        <path
          d="M180-80q-24 0-42-18t-18-42v-620q0-24 18-42t42-18h65v-28q0-14 9-23t23-9q15 0 24 9t9 23v28h340v-28q0-14 9-23t23-9q15 0 24 9t9 23v28h65q24 0 42 18t18 42v620q0 24-18 42t-42 18H180Zm0-60h600v-430H180v430Zm0-490h600v-130H180v130Z"
        />
      </svg>
      <ng-container i18n="@@public-site.programme.calendar">Calendario</ng-container>
    </a>
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      min-height: 44px;
      padding: 4px 16px;
      border-radius: var(--radius);
      box-shadow: inset 0 0 0 1.5px var(--mat-sys-outline);
      font-weight: 650;
      font-size: 0.9375rem;
      text-decoration: none;
    }
    a[aria-current] {
      background: var(--mat-sys-on-surface);
      box-shadow: none;
      color: var(--mat-sys-surface);
    }
    svg {
      width: 20px;
      height: 20px;
      fill: currentColor;
    }
  `,
  host: { role: 'group', '[attr.aria-label]': 'label' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgrammeViews {
  readonly current = input.required<'list' | 'calendar'>();
  /** The query that both views understand. */
  readonly kept = input<Record<string, string | null>>({});

  protected readonly label = $localize`:@@public-site.programme.view:Vista`;
}
