import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, ElementRef, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { EmailForm } from '../reservation/email-form';
import { minutesAndSeconds, secondsUntil } from './countdown';
import { LetterStore } from './letter-store';
import { LetterWords } from './letter-words';

/** Sends the letter again after a minute, or mends the address in place. */
@Component({
  selector: 'az-letter-again',
  imports: [EmailForm, MatButton, MatIcon, RouterLink],
  templateUrl: './letter-again.html',
  styles: `
    :host,
    [role='status'] {
      display: grid;
      gap: 8px;
    }
    [role='status']:empty {
      display: none;
    }
    .note {
      margin-bottom: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LetterAgain {
  protected readonly store = inject(LetterStore);
  protected readonly words = inject(LetterWords);
  protected readonly state = this.store.state;

  protected readonly seconds = secondsUntil(this.store.againAt);
  protected readonly clock = minutesAndSeconds;

  protected readonly news = computed(() => {
    const state = this.state();
    return state.kind === 'sent' ? this.words.news(state.news) : null;
  });
  protected readonly failure = computed(() => {
    const state = this.state();
    const failure = state.kind === 'sent' || state.kind === 'correcting' ? state.failure : null;
    return failure && failure.kind !== 'invalid' ? this.words.failed(failure) : null;
  });
  /** True while the form is open, also while its address is on the way. */
  protected readonly isCorrecting = computed(() => {
    const state = this.state();
    return state.kind === 'correcting' || (state.kind === 'sending' && state.address !== null);
  });
  protected readonly isRefused = computed(() => {
    const state = this.state();
    return state.kind === 'correcting' && state.failure?.kind === 'invalid';
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    let wasCorrecting = false;
    // The form takes the keyboard's place with it when it closes.
    afterRenderEffect({
      read: () => {
        if (wasCorrecting && !this.isCorrecting()) host.querySelector<HTMLElement>('button, a')?.focus();
        wasCorrecting = this.isCorrecting();
      },
    });
  }

  protected sendAgain(): void {
    if (this.seconds() === 0) void this.store.send(null);
  }
}
