import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ListTab } from './list-settings';
import type { ListStore } from './list-store';

/** The states of a list, each with how many there are: links, because each is an address. */
@Component({
  selector: 'az-list-tabs',
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.label) {
        <a
          [routerLink]="[]"
          [queryParams]="leadTo(tab)"
          queryParamsHandling="merge"
          [attr.aria-current]="of().isOn(tab) ? 'page' : null"
          >{{ tab.label }}
          @if (tab.count !== null && tab.count !== undefined) {
            <span class="tabular">{{ tab.count }}</span>
          }
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      margin-bottom: 16px;
      overflow-x: auto;
      scrollbar-width: none;
      box-shadow: inset 0 -1px var(--mat-sys-outline-variant);
    }
    a {
      flex: none;
      padding: 14px 12px 12px;
      border-bottom: 3px solid transparent;
      color: var(--mat-sys-on-surface-variant);
      font-weight: 600;
      text-decoration: none;
    }
    a:focus-visible {
      outline-offset: -3px;
    }
    a:hover {
      color: var(--mat-sys-on-surface);
    }
    a[aria-current] {
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-on-surface);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListTabs<Row extends { id: number }> {
  readonly of = input.required<ListStore<Row>>();
  readonly tabs = input.required<readonly ListTab[]>();
  readonly label = input.required<string>();

  protected leadTo(tab: ListTab): Record<string, string | null> {
    return { ...tab.filters, page: null };
  }
}
