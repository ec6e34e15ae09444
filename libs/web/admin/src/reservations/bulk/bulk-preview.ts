import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { BulkAction, BulkRequest, BulkView } from '@azionelab/contracts';
import { failureWords, Formats, readFailure } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow } from '@azionelab/web/ui';
import { RESERVATIONS } from '../api/reservations-client';
import { BulkList } from './bulk-list';
import { BULK_TITLES, bulkVerb } from './bulk-words';

export interface BulkQuestion {
  action: BulkAction;
  ids: number[];
}

export interface BulkAnswer {
  sendMail: boolean;
}

/** Before many are written to or cancelled: who, how many seats and letters, and who will be skipped and why. */
@Component({
  selector: 'az-bulk-preview',
  imports: [BulkList, LoadError, MatButton, MatCheckbox, MatDialogModule, SkeletonRow],
  templateUrl: './bulk-preview.html',
  styleUrl: './bulk-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BulkPreview {
  protected readonly question = inject<BulkQuestion>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<BulkPreview, BulkAnswer>>(MatDialogRef);
  private readonly formats = inject(Formats);
  protected readonly title = BULK_TITLES[this.question.action];

  protected readonly sendMail = signal(true);
  protected readonly answer = httpResource<BulkView>(() => {
    const { action, ids } = this.question;
    const mail = action === 'cancel' ? { send_mail: this.sendMail() } : {};
    const body: BulkRequest = { action, reservations: ids, dry_run: true, ...mail };
    return { url: `${RESERVATIONS}bulk/`, method: 'POST', body };
  });
  /** What it showed stays while the letters are counted anew. */
  protected readonly preview = linkedSignal<BulkView | undefined, BulkView | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (fresh, before) => fresh ?? before?.value,
  });
  protected readonly possible = computed(() => this.preview()?.results.filter(({ refused }) => !refused) ?? []);
  protected readonly skipped = computed(() => this.preview()?.results.filter(({ refused }) => refused) ?? []);
  protected readonly verb = computed(() => bulkVerb(this.question.action, this.possible().length));
  protected readonly seats = computed(() =>
    this.formats.seats(this.possible().reduce((sum, { party_size }) => sum + party_size, 0)),
  );
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  protected doIt(): void {
    this.dialog.close({ sendMail: this.sendMail() });
  }
}
