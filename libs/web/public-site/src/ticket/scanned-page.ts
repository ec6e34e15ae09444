import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { linkToken, Session } from '@azionelab/web/kernel';
import { SkeletonRow } from '@azionelab/web/ui';
import { Fault } from '../fault/fault';
import { NoticeView } from '../reservation/notice-view';
import { HeldTicket } from './held-ticket';
import { keepAwake } from './keep-awake';
import { TicketStore } from './ticket-store';
import { TicketWords } from './ticket-words';

/**
 * Where the QR code leads. A visitor sees the ticket to show; staff go on to the door, with the token handed over in
 * memory. Nobody is ever checked in from here.
 */
@Component({
  selector: 'az-scanned-page',
  imports: [Fault, HeldTicket, NoticeView, SkeletonRow],
  templateUrl: './scanned-page.html',
  providers: [TicketStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScannedPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly store = inject(TicketStore);
  protected readonly words = inject(TicketWords);
  protected readonly state = this.store.state;

  constructor() {
    const token = linkToken();
    effect(() => void this.receive(token()));
    keepAwake(() => this.state().kind === 'valid');
  }

  private async receive(token: string | null): Promise<void> {
    const me = token ? await this.session.load().catch(() => null) : null;
    if (token && me && this.session.may('check_in')) {
      await this.router.navigate(['/door'], { state: { scanned: token }, replaceUrl: true });
      return;
    }
    await this.store.open(token);
  }
}
