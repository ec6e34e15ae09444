import { Injectable, signal } from '@angular/core';
import type { EveningChangeView } from '@azionelab/contracts';
import { failureWords, readFailure, type Failure } from '@azionelab/web/kernel';
import { said } from '../words/said';

type Ask = (dryRun: boolean) => Promise<EveningChangeView>;

/** Something that is done to an evening that people have booked: looked at first, then done. */
@Injectable()
export class ChangeStore {
  readonly busy = signal(false);
  /** What would happen; null until it was asked, and again when what was asked has changed. */
  readonly preview = signal<EveningChangeView | null>(null);
  /** What has happened. */
  readonly done = signal<EveningChangeView | null>(null);
  readonly problem = signal<string | null>(null);

  /** What was written has changed: what was shown of it is no longer true. */
  forget(): void {
    this.preview.set(null);
    this.problem.set(null);
  }

  async look(ask: Ask): Promise<void> {
    this.preview.set(await this.doing(() => ask(true)));
  }

  async act(ask: Ask): Promise<void> {
    const done = await this.doing(() => ask(false));
    if (done) this.done.set(done);
    else this.preview.set(null);
  }

  private async doing(ask: () => Promise<EveningChangeView>): Promise<EveningChangeView | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.problem.set(null);
    try {
      return await ask();
    } catch (error) {
      this.problem.set(wordsOf(readFailure(error)));
      return null;
    } finally {
      this.busy.set(false);
    }
  }
}

function wordsOf(failure: Failure): string {
  if (failure.kind === 'invalid') return said(failure.fields);
  if (failure.kind !== 'refused') return failureWords(failure);
  switch (failure.refusal.status) {
    case 'conflict':
      if (failure.refusal.hangs) {
        return $localize`:@@admin.programme.change-inside:Qualcuno è già entrato: questa serata non si sposta e non si annulla più.`;
      }
      return $localize`:@@admin.programme.change-conflict:Qualcun altro ha cambiato questa serata, o è già annullata. Ricarica la pagina, guarda com’è adesso, poi decidi.`;
    case 'booking_closed':
      return $localize`:@@admin.programme.change-cancelled:È stata annullata: non si può più spostare.`;
    case 'performance_started':
      return $localize`:@@admin.programme.change-started:È già cominciata: non si sposta e non si annulla più.`;
    default:
      return failureWords(failure);
  }
}
