import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

/** The season as a list, or as a calendar: two addresses. */
@Component({
  selector: 'az-view-switch',
  imports: [MatIcon, RouterLink],
  template: `
    <nav i18n-aria-label="@@admin.programme.views" aria-label="Come vedere le serate">
      <a
        class="plain-button outlined"
        routerLink="/admin/performances"
        [attr.aria-current]="current() === 'list' ? 'page' : null"
      >
        <mat-icon svgIcon="view_agenda" aria-hidden="true" /><ng-container i18n="@@admin.programme.view-list"
          >Elenco</ng-container
        >
      </a>
      <a
        class="plain-button outlined"
        routerLink="/admin/performances/calendar"
        [attr.aria-current]="current() === 'calendar' ? 'page' : null"
      >
        <mat-icon svgIcon="calendar_month" aria-hidden="true" /><ng-container i18n="@@admin.programme.view-calendar"
          >Calendario</ng-container
        >
      </a>
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: 8px;
    }
    mat-icon {
      --icon: 20px;
    }
    [aria-current],
    [aria-current]:hover {
      border-color: var(--mat-sys-inverse-surface);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ViewSwitch {
  readonly current = input.required<'list' | 'calendar'>();
}
