import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { BulkList } from './bulk-list';
import type { BulkOutcome } from './bulk-run';
import { outcomeWords } from './bulk-words';

/** Afterwards: who was skipped, and why. */
@Component({
  selector: 'az-bulk-results',
  imports: [BulkList, MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title i18n="@@admin.reservations.bulk-why">Chi è stato saltato, e perché</h2>
    <mat-dialog-content tabindex="0">
      <p>{{ words }}</p>
      <az-bulk-list [of]="skipped" />
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="filled" type="button" mat-dialog-close i18n="@@admin.reservations.bulk-read">Ho capito</button>
    </mat-dialog-actions>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BulkResults {
  private readonly outcome = inject<BulkOutcome>(MAT_DIALOG_DATA);
  protected readonly words = outcomeWords(this.outcome);
  protected readonly skipped = this.outcome.results.filter(({ refused }) => refused !== null);
}
