import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { failureWords, readFailure } from '@azionelab/web/kernel';

const SHORT_MS = 5_000;
const LONG_MS = 10_000;

/** What has been done, told at the foot of the page; it goes by itself. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly bar = inject(MatSnackBar);

  say(text: string): void {
    this.bar.open(text, undefined, { duration: SHORT_MS });
  }

  /** With a button: `this.notices.offer('7 inviate, 2 no', 'Vedi perché', () => …)` */
  offer(text: string, action: string, act: () => void): void {
    this.bar
      .open(text, action, { duration: LONG_MS })
      .onAction()
      .subscribe(() => act());
  }

  offerUndo(text: string, undo: () => void): void {
    this.offer(text, $localize`:@@admin.form.undo:Annulla`, undo);
  }

  /** Why a call was not done; takes what HTTP threw. */
  fail(error: unknown): void {
    this.bar.open(failureWords(readFailure(error)), undefined, { duration: LONG_MS, politeness: 'assertive' });
  }
}
