import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { linkToken } from '@azionelab/web/kernel';
import { SkeletonRow } from '@azionelab/web/ui';
import { BookingDraft } from '../booking/booking-draft';
import { ProgressSteps } from '../booking/progress-steps';
import { Fault } from '../fault/fault';
import { focusHeadingOf } from '../outcome/heading-focus';
import { GiveBack } from '../reservation/give-back';
import { NoticeView } from '../reservation/notice-view';
import { ConfirmNotices } from './confirm-notices';
import { ConfirmQuestion } from './confirm-question';
import { ConfirmStore } from './confirm-store';
import { RefusedLink } from './refused-link';

/** Opened from the letter. Opening it changes nothing: mail scanners open links too. */
@Component({
  selector: 'az-confirm-page',
  imports: [ConfirmQuestion, Fault, GiveBack, NoticeView, ProgressSteps, RefusedLink, SkeletonRow],
  templateUrl: './confirm-page.html',
  providers: [ConfirmStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmPage {
  private readonly router = inject(Router);
  private readonly draft = inject(BookingDraft);
  protected readonly store = inject(ConfirmStore);
  protected readonly notices = inject(ConfirmNotices);
  protected readonly state = this.store.state;

  constructor() {
    const token = linkToken();
    effect(() => void this.store.open(token()));
    effect(() => {
      const state = this.state();
      if (state.kind === 'confirmed') this.showTicket(state.ticketToken);
    });
    focusHeadingOf(() => {
      const state = this.state();
      return state.kind === 'refused' ? state.refusal.status : state.kind;
    });
  }

  private showTicket(token: string): void {
    this.draft.forget();
    void this.router.navigate(['/ticket'], { fragment: token, state: { confirmed: true }, replaceUrl: true });
  }
}
