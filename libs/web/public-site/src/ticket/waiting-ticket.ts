import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The shape of a ticket that is on its way; its code may come ahead of the rest. */
@Component({
  selector: 'az-waiting-ticket',
  template: `
    <section>
      <h1 class="headline-large" i18n="@@public-site.ticket.page">Il tuo biglietto</h1>
      <p class="lead" i18n="@@public-site.ticket.waiting">Un momento, arriva.</p>
    </section>
    <div class="paper">
      <div class="band"></div>
      <div class="facts"></div>
      <div class="code" data-ticket-ahead></div>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 24px 88px;
      align-content: start;
      min-height: 100svh;
      padding-top: 8px;
    }
    .lead {
      margin-top: 16px;
    }
    .paper {
      border-radius: 6px;
      background: #fff;
    }
    .band {
      height: 118px;
      background: var(--mat-sys-surface-container-high);
    }
    .facts {
      height: 216px;
    }
    .code {
      width: min(100%, 252px);
      margin: 18px auto 84px;
      aspect-ratio: 1;
    }
    @media (min-width: 960px) {
      :host {
        grid-template-columns: minmax(0, 1fr) 420px;
        padding-top: 24px;
      }
      h1 {
        font-size: 4.5rem;
      }
    }
  `,
  host: { class: 'wrap', 'aria-busy': 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaitingTicket {}
