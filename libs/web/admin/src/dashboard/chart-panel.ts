import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

/**
 * A figure under the question that it answers; everything that is drawn can be read as a table instead.
 *
 *     <az-chart-panel #panel title="…">@if (panel.asTable()) { <table>…</table> } @else { <svg role="img">…</svg> }</az-chart-panel>
 */
@Component({
  selector: 'az-chart-panel',
  imports: [MatButton],
  template: `
    <section [attr.aria-label]="title()">
      <header>
        <h2 class="title-large">{{ title() }}</h2>
        <p class="body-small muted">{{ note() }}</p>
      </header>
      <ng-content />
      <button matButton="text" type="button" (click)="asTable.set(!asTable())">
        @if (asTable()) {
          <ng-container i18n="@@admin.dashboard.as-chart">Mostra il grafico</ng-container>
        } @else {
          <ng-container i18n="@@admin.dashboard.as-table">Mostra come tabella</ng-container>
        }
      </button>
    </section>
  `,
  styles: `
    section {
      padding-top: 12px;
      border-top: var(--rule);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 4px 12px;
      margin-bottom: 14px;
    }
    button {
      margin: 8px 0 0 -12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChartPanel {
  readonly title = input.required<string>();
  readonly note = input('');
  readonly asTable = signal(false);
}
