import { inject, Injectable, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { BulkAction, OfficeReservationView } from '@azionelab/contracts';
import { firstValueFrom } from 'rxjs';
import { Notices } from '../../form';
import { ReservationsClient } from '../api/reservations-client';
import { BulkPreview, type BulkAnswer, type BulkQuestion } from './bulk-preview';
import { BulkResults } from './bulk-results';
import { runBulk, type BulkOutcome, type BulkProgress } from './bulk-run';
import { outcomeWords } from './bulk-words';

/** What is done to many reservations: shown beforehand, done with its progress told, and told afterwards. */
@Injectable()
export class BulkDeeds {
  private readonly client = inject(ReservationsClient);
  private readonly dialogs = inject(MatDialog);
  private readonly notices = inject(Notices);

  /** How far it is; null while nothing is done. */
  readonly progress = signal<BulkProgress | null>(null);
  /** What became of the latest. */
  readonly finished = signal<BulkOutcome | null>(null);

  async ask(action: BulkAction, rows: readonly OfficeReservationView[]): Promise<void> {
    if (this.progress() || !rows.length) return;
    const ids = rows.map(({ id }) => id);
    const dialog = this.dialogs.open<BulkPreview, BulkQuestion, BulkAnswer>(BulkPreview, {
      data: { action, ids },
      width: '560px',
      maxWidth: '96vw',
      autoFocus: 'dialog',
    });
    const answer = await firstValueFrom(dialog.afterClosed(), { defaultValue: undefined });
    if (answer) await this.run(action, ids, answer.sendMail);
  }

  private async run(action: BulkAction, ids: number[], sendMail: boolean): Promise<void> {
    const mail = action === 'cancel' ? { send_mail: sendMail } : {};
    const outcome = await runBulk(
      action,
      ids,
      (reservations) => this.client.bulk({ action, reservations, ...mail }),
      (progress) => this.progress.set(progress),
    );
    this.progress.set(null);
    this.finished.set(outcome);
    const words = outcomeWords(outcome);
    if (!outcome.refused) return this.notices.say(words);
    this.notices.offer(words, $localize`:@@admin.reservations.bulk-see-why:Vedi perché`, () =>
      this.dialogs.open(BulkResults, { data: outcome, width: '560px', maxWidth: '96vw' }),
    );
  }
}
