import { ChangeDetectionStrategy, Component, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { TicketView } from '@azionelab/contracts';
import { OfflinePage } from '@azionelab/web/kernel';
import { KeptTickets } from './kept-tickets';

/** The ticket is on the screen first, and can be scrolled. */
const SHOWN_FIRST_MS = 3000;

/** Keeps the ticket in this browser for when there is no connection, says so, and takes it away again when asked. */
@Component({
  selector: 'az-kept-note',
  imports: [MatButton],
  template: `
    <div role="status">
      @switch (state()) {
        @case ('kept') {
          <p class="body-small muted" i18n="@@public-site.kept.kept">
            Si apre anche senza rete: la serata, i posti e il codice restano in questo browser finché la serata non è
            passata o non disdici. Il tuo nome no.
          </p>
        }
        @case ('refused') {
          <p class="body-small muted" i18n="@@public-site.kept.refused">
            Tolto da questo browser: per aprire il biglietto qui serve la rete.
          </p>
        }
      }
    </div>
    @if (state() === 'kept') {
      <button matButton="text" type="button" (click)="forget()" i18n="@@public-site.kept.forget">
        Non tenerlo in questo browser
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: 4px;
    }
    p {
      max-width: 62ch;
    }
    button {
      margin-left: -12px;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeptNote {
  private readonly shelf = inject(KeptTickets);
  private readonly page = inject(OfflinePage);

  readonly token = input.required<string>();
  readonly ticket = input.required<TicketView>();
  readonly qr = input.required<string>();

  protected readonly state = signal<'not' | 'kept' | 'refused'>('not');

  constructor() {
    effect(() => {
      const [token, ticket, qr] = [this.token(), this.ticket(), this.qr()];
      untracked(() => void this.keep(token, ticket, qr));
    });
  }

  protected async forget(): Promise<void> {
    this.state.set('refused');
    await this.shelf.forget(this.token(), this.ticket());
  }

  private async keep(token: string, ticket: TicketView, qr: string): Promise<void> {
    if (this.state() === 'refused') return;
    const kept = (await this.page.keep('/ticket', [], SHOWN_FIRST_MS)) && (await this.shelf.keep(token, ticket, qr));
    if (this.state() === 'not' && kept) this.state.set('kept');
  }
}
