import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

/** The head of an office page: its one h1, the way back, and as content what can be done here. */
@Component({
  selector: 'az-page-head',
  imports: [MatIcon, RouterLink],
  template: `
    <div class="words">
      @if (back(); as back) {
        <a class="back" [routerLink]="back">
          <mat-icon svgIcon="chevron_left" aria-hidden="true" />
          {{ backLabel() }}
        </a>
      }
      @if (above()) {
        <p class="muted">{{ above() }}</p>
      }
      <h1 class="headline-medium">{{ title() }}</h1>
      <ng-content select="[below]" />
    </div>
    <div class="actions"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 12px 24px;
      margin-bottom: 20px;
    }
    .words {
      min-width: 0;
    }
    .back {
      display: inline-flex;
      align-items: center;
      min-height: 40px;
      margin-left: -6px;
      color: var(--mat-sys-on-surface-variant);
      font-weight: 600;
      text-decoration: none;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHead {
  readonly title = input.required<string>();
  /** A line above the title. */
  readonly above = input('');
  /** Where this page hangs: `/admin/shows`. */
  readonly back = input<string | null>(null);
  readonly backLabel = input('');
}
