import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { TicketView } from '@azionelab/contracts';
import { doorsOpenAt } from '../evening/doors';

/** What helps on the evening itself. */
@Component({
  selector: 'az-ticket-tips',
  imports: [MatIcon],
  template: `
    <ul>
      <li>
        <mat-icon svgIcon="schedule" aria-hidden="true" />
        <div>
          <p class="title-medium" i18n="@@public-site.tips.doors">Si entra dalle {{ doors() }}</p>
          <p class="muted" i18n="@@public-site.tips.doors-text">Un solo codice vale per tutto il gruppo.</p>
        </div>
      </li>
      <li>
        <mat-icon svgIcon="wb_sunny" aria-hidden="true" />
        <div>
          <p class="title-medium" i18n="@@public-site.tips.screen">Alza la luminosità</p>
          <p class="muted" i18n="@@public-site.tips.screen-text">
            All’ingresso lo schermo deve essere chiaro. Va bene anche la stampa.
          </p>
        </div>
      </li>
      @if (ticket().venue.access_notes; as notes) {
        <li>
          <mat-icon svgIcon="accessible" aria-hidden="true" />
          <div>
            <p class="title-medium" i18n="@@public-site.tips.access">Come si entra</p>
            <p class="muted notes">{{ notes }}</p>
          </div>
        </li>
      }
      <li>
        <mat-icon svgIcon="event_busy" aria-hidden="true" />
        <div>
          <p class="title-medium" i18n="@@public-site.tips.plans">Cambio di programma?</p>
          <p class="muted" i18n="@@public-site.tips.plans-text">
            Puoi venire in meno o disdire, fino all’inizio: qualcun altro si siederà lì.
          </p>
        </div>
      </li>
    </ul>
  `,
  styles: `
    ul {
      border-top: var(--rule);
    }
    li {
      display: flex;
      gap: 14px;
      padding: 16px 0;
      border-bottom: var(--hairline);
    }
    mat-icon {
      margin-top: 1px;
    }
    .notes {
      white-space: pre-line;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketTips {
  readonly ticket = input.required<TicketView>();

  protected readonly doors = computed(() => doorsOpenAt(this.ticket().starts_at));
}
