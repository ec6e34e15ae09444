import { ChangeDetectionStrategy, Component, inject, Injectable } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** A question before a deed that cannot be taken back lightly. */
export interface ConfirmQuestion {
  /** `Annullare la serata?` */
  title: string;
  /** What it means. */
  text?: string;
  /** What is touched by it, one line each. */
  lines?: readonly string[];
  /** The button that does it, with its verb: `Annulla la serata`. */
  verb: string;
  /** The button that does not. */
  keep?: string;
  /** Something is lost by it. */
  danger?: boolean;
}

/** Asks before a deed: `if (await this.confirm.ask({ title, text, verb })) …` */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialogs = inject(MatDialog);

  async ask(question: ConfirmQuestion): Promise<boolean> {
    const dialog = this.dialogs.open<ConfirmDialog, ConfirmQuestion, boolean>(ConfirmDialog, {
      data: question,
      maxWidth: 'min(520px, 96vw)',
      role: 'alertdialog',
      autoFocus: question.danger ? '.keep' : '.verb',
    });
    return (await firstValueFrom(dialog.afterClosed(), { defaultValue: false })) === true;
  }
}

@Component({
  selector: 'az-confirm-dialog',
  imports: [MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content>
      @if (question.text) {
        <p>{{ question.text }}</p>
      }
      @if (question.lines; as lines) {
        <ul>
          @for (line of lines; track $index) {
            <li>{{ line }}</li>
          }
        </ul>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="text" class="keep" type="button" [mat-dialog-close]="false">{{ keep }}</button>
      <button
        [matButton]="question.danger ? 'outlined' : 'filled'"
        class="verb"
        [class.danger]="question.danger"
        type="button"
        [mat-dialog-close]="true"
      >
        {{ question.verb }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      margin-top: 12px;
      padding-left: 18px;
      list-style: disc;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class ConfirmDialog {
  protected readonly question = inject<ConfirmQuestion>(MAT_DIALOG_DATA);
  protected readonly keep = this.question.keep ?? $localize`:@@admin.form.keep:No, lascia così`;
}
