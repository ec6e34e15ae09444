import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { TicketView } from '@azionelab/contracts';
import { Ticket } from '@azionelab/web/ui';
import type { TicketState } from './ticket-store';
import { KeptNote } from './kept-note';
import { TicketActions } from './ticket-actions';
import { TicketTips } from './ticket-tips';
import { TicketWords } from './ticket-words';

type Shown = Extract<TicketState, { kind: 'valid' | 'cancelled' | 'past' }>;

/** The ticket with what can be done about it; alone on a printed page. */
@Component({
  selector: 'az-held-ticket',
  imports: [KeptNote, MatButton, MatIcon, RouterLink, Ticket, TicketActions, TicketTips],
  templateUrl: './held-ticket.html',
  styleUrl: './held-ticket.scss',
  host: { class: 'wrap' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HeldTicket {
  private readonly words = inject(TicketWords);

  readonly state = input.required<Shown>();
  /** The bearer's token; whoever scanned the code downloads nothing. */
  readonly token = input('');
  /** True for the one who just confirmed: the letter is on its way, and the curtain opens. */
  readonly fresh = input(false);
  /** True for whoever scanned the code: nothing personal, nothing to change. */
  readonly atTheDoor = input(false, { transform: booleanAttribute });
  readonly givingBack = output<boolean>();
  readonly qrWanted = output<void>();

  protected readonly ticket = computed<TicketView>(() => this.state().ticket);
  protected readonly qr = computed(() => {
    const state = this.state();
    return state.kind === 'valid' ? state.qr : null;
  });
  protected readonly qrFailed = computed(() => {
    const state = this.state();
    return state.kind === 'valid' && state.qrFailed;
  });
  protected readonly offline = computed(() => {
    const state = this.state();
    return state.kind === 'valid' && state.offline;
  });
  /** `1 seat given back`, once some were. */
  protected readonly givenBack = computed(() => {
    const state = this.state();
    return state.kind === 'valid' && state.givenBack ? this.words.givenBack(state.givenBack) : null;
  });
  protected readonly greeting = computed(() => this.words.greeting(this.ticket()));
  protected readonly cancelled = computed(() => {
    const state = this.state();
    return state.kind === 'cancelled' ? this.words.cancelled(state.ticket, state.justNow) : null;
  });
}
