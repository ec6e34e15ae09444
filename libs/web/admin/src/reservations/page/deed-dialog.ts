import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { LIMITS, type OfficeReservationDetailView } from '@azionelab/contracts';
import { Formats, readFailure } from '@azionelab/web/kernel';
import { Field } from '@azionelab/web/ui';
import { filled } from '../book/guest-form';
import { officeFailure } from '../words/office-refusal';

/** How it is done. */
export interface DeedAnswer {
  reason: string;
  send_mail: boolean;
}

/** A deed that asks for a reason, and whether the party is told. */
export interface Deed {
  title: string;
  text: string;
  verb: string;
  keep: string;
  danger: boolean;
  reasonRequired: boolean;
  /** Words of the box that says whether a letter goes out; null when none could. */
  mail: string | null;
  act: (answer: DeedAnswer) => Promise<OfficeReservationDetailView>;
}

/** Asks for the reason and does it; what was typed stays when it was refused. Closes with the reservation as it is then. */
@Component({
  selector: 'az-deed-dialog',
  imports: [Field, MatButton, MatCheckbox, MatDialogModule, MatFormField, MatIcon, MatInput, ReactiveFormsModule],
  templateUrl: './deed-dialog.html',
  styles: `
    form,
    mat-dialog-content {
      display: grid;
      gap: 20px;
    }
    mat-form-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeedDialog {
  private readonly formats = inject(Formats);
  protected readonly deed = inject<Deed>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<DeedDialog, OfficeReservationDetailView>>(MatDialogRef);

  protected readonly form = new FormGroup({
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.maxLength(LIMITS.reason), ...(this.deed.reasonRequired ? [filled] : [])],
    }),
    send_mail: new FormControl(this.deed.mail !== null, { nonNullable: true }),
  });
  protected readonly busy = signal(false);
  protected readonly wrong = signal<string | null>(null);
  protected readonly refused = signal<string | null>(null);

  protected async doIt(): Promise<void> {
    if (this.busy()) return;
    this.wrong.set(this.wrongReason());
    if (this.wrong()) return;
    this.busy.set(true);
    this.refused.set(null);
    try {
      const { reason, send_mail } = this.form.getRawValue();
      this.dialog.close(await this.deed.act({ reason: reason.trim(), send_mail }));
    } catch (error) {
      this.refused.set(officeFailure(readFailure(error), this.formats));
    } finally {
      this.busy.set(false);
    }
  }

  private wrongReason(): string | null {
    const { reason } = this.form.controls;
    if (reason.hasError('required'))
      return $localize`:@@admin.reservations.reason-required:Scrivi perché: resta nel registro.`;
    return reason.invalid
      ? $localize`:@@admin.reservations.reason-long:Più corto: al massimo ${LIMITS.reason}:most: lettere.`
      : null;
  }
}
