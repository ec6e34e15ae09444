import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { readFailure, type Failure } from '@azionelab/web/kernel';
import { PageHead } from '../head/page-head';
import { focusHeadingOf } from '../outcome/heading-focus';
import { Outcome } from '../outcome/outcome';
import { EmailForm } from '../reservation/email-form';
import { ReservationsClient } from '../reservation/reservations-client';
import { findFailure } from './find-words';

type FindState =
  | { kind: 'asking'; busy: boolean; failure: Failure | null }
  /** The same for every address: nobody learns here who comes to the theatre. */
  | { kind: 'written'; address: string };

/** Sends whoever lost a letter its links again. */
@Component({
  selector: 'az-find-page',
  imports: [EmailForm, MatButton, MatIcon, Outcome, RouterLink],
  templateUrl: './find-page.html',
  styles: `
    .form {
      display: grid;
      gap: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindPage {
  private readonly client = inject(ReservationsClient);
  private readonly current = signal<FindState>({ kind: 'asking', busy: false, failure: null });
  protected readonly state = this.current.asReadonly();

  protected readonly problem = computed(() => {
    const state = this.state();
    return state.kind === 'asking' && state.failure && state.failure.kind !== 'invalid'
      ? findFailure(state.failure)
      : null;
  });
  protected readonly isRefused = computed(() => {
    const state = this.state();
    return state.kind === 'asking' && state.failure?.kind === 'invalid';
  });

  constructor() {
    inject(PageHead).describe({
      title: $localize`:@@public-site.find.page:Trova la tua prenotazione`,
      description: $localize`:@@public-site.find.description:Scrivi il tuo indirizzo: ti rimandiamo i link delle tue prenotazioni.`,
    });
    focusHeadingOf(() => this.state().kind);
  }

  protected async find(address: string): Promise<void> {
    this.current.set({ kind: 'asking', busy: true, failure: null });
    try {
      await this.client.find(address);
      this.current.set({ kind: 'written', address });
    } catch (error) {
      this.current.set({ kind: 'asking', busy: false, failure: readFailure(error) });
    }
  }

  protected startOver(): void {
    this.current.set({ kind: 'asking', busy: false, failure: null });
  }
}
