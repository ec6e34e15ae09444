import { isPlatformBrowser } from '@angular/common';
import { ChangeDetectionStrategy, Component, effect, inject, PLATFORM_ID } from '@angular/core';
import { linkToken } from '@azionelab/web/kernel';
import { Fault } from '../fault/fault';
import { focusHeadingOf } from '../outcome/heading-focus';
import { GiveBack } from '../reservation/give-back';
import { NoticeView } from '../reservation/notice-view';
import { handedOver } from '../route/handed-over';
import { HeldTicket } from './held-ticket';
import { keepAwake } from './keep-awake';
import { whenOnline } from './when-online';
import { askAhead } from './ticket-ahead';
import { TicketStore } from './ticket-store';
import { TicketWords } from './ticket-words';
import { WaitingTicket } from './waiting-ticket';

/**
 * The visitor's own ticket. The link keeps its token in the address, so that it can be kept, reloaded and bookmarked; no
 * server sees it, so what is rendered there is the same for everyone.
 */
@Component({
  selector: 'az-ticket-page',
  imports: [Fault, GiveBack, HeldTicket, NoticeView, WaitingTicket],
  templateUrl: './ticket-page.html',
  providers: [TicketStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketPage {
  protected readonly store = inject(TicketStore);
  protected readonly words = inject(TicketWords);
  protected readonly state = this.store.state;

  /** Said by the confirmation that led here; a reload says it again. */
  protected readonly fresh = handedOver('confirmed') === true;

  constructor() {
    const token = linkToken();
    askAhead();
    if (isPlatformBrowser(inject(PLATFORM_ID))) effect(() => void this.store.open(token()));
    keepAwake(() => this.state().kind === 'valid');
    whenOnline(() => this.lookAgain());
    focusHeadingOf(() => this.state().kind);
  }

  /** The connection is back: the ticket may have changed meanwhile. */
  private lookAgain(): void {
    const state = this.state();
    if (state.kind === 'unread' || (state.kind === 'valid' && state.offline)) void this.store.read();
  }
}
