import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { LIMITS, PASSWORD_MIN } from '@azionelab/contracts';
import { readFailure, refusalState, type Failure } from '@azionelab/web/kernel';
import { ErrorSummary, type ErrorItem } from '@azionelab/web/ui';
import { AccountClient } from '../api/account-client';
import { PasswordField } from '../parts/password-field';
import { NEW_PASSWORD_HINT, proofWords } from './account-words';

type Step = { at: 'asking' | 'incomplete' | 'saving' | 'saved' } | { at: 'failed'; failure: Failure };

/** Another password in place of one's own. */
@Component({
  selector: 'az-password-form',
  imports: [ErrorSummary, MatButton, PasswordField, ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="save()" novalidate>
      <az-error-summary
        i18n-title="@@admin.house.password.failed"
        title="La password è ancora quella di prima"
        [items]="errors()"
      />
      <az-password-field
        name="current-password"
        i18n-label="@@admin.house.password.current"
        label="Password di adesso"
        [control]="form.controls.current"
        [error]="errorOf('current-password')"
      />
      <az-password-field
        name="new-password"
        i18n-label="@@admin.house.password.new"
        label="Password nuova"
        autocomplete="new-password"
        [control]="form.controls.fresh"
        [hint]="hint"
        [error]="errorOf('new-password')"
      />
      <button matButton="outlined" type="submit" [attr.aria-disabled]="saving() || null">
        <ng-container i18n="@@admin.house.password.save">Cambia la password</ng-container>
      </button>
      <p class="body-small" role="status">
        @if (saved()) {
          <ng-container i18n="@@admin.house.password.saved"
            >Password cambiata. Le altre sessioni sono chiuse.</ng-container
          >
        }
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
      justify-items: start;
      max-width: 472px;
    }
    az-error-summary,
    az-password-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordForm {
  private readonly account = inject(AccountClient);
  protected readonly hint = NEW_PASSWORD_HINT;
  protected readonly form = new FormGroup({
    current: new FormControl('', { nonNullable: true }),
    fresh: new FormControl('', { nonNullable: true }),
  });

  private readonly step = signal<Step>({ at: 'asking' });
  protected readonly saving = computed(() => this.step().at === 'saving');
  protected readonly saved = computed(() => this.step().at === 'saved');
  protected readonly errors = computed((): ErrorItem[] => {
    const step = this.step();
    if (step.at === 'failed') return refused(step.failure);
    return step.at === 'incomplete' ? this.missing() : [];
  });

  protected errorOf(field: string): string | null {
    return this.errors().find((error) => error.field === field)?.text ?? null;
  }

  protected async save(): Promise<void> {
    if (this.saving()) return;
    if (this.missing().length) return this.step.set({ at: 'incomplete' });
    this.step.set({ at: 'saving' });
    const { current, fresh } = this.form.getRawValue();
    try {
      await this.account.changePassword({ current_password: current, password: fresh });
      this.form.reset();
      this.step.set({ at: 'saved' });
    } catch (error) {
      this.step.set({ at: 'failed', failure: readFailure(error) });
    }
  }

  private missing(): ErrorItem[] {
    const { current, fresh } = this.form.getRawValue();
    const length = [...fresh].length;
    return [
      ...(current
        ? []
        : [
            {
              field: 'current-password',
              text: $localize`:@@admin.house.password.missing:Scrivi la password di adesso.`,
            },
          ]),
      ...(length >= PASSWORD_MIN && length <= LIMITS.password
        ? []
        : [{ field: 'new-password', text: NEW_PASSWORD_HINT }]),
    ];
  }
}

function refused(failure: Failure): ErrorItem[] {
  if (failure.kind === 'invalid' && !failure.fields['current_password']) {
    return [{ field: 'new-password', text: NEW_PASSWORD_HINT }];
  }
  const wrong = failure.kind === 'invalid' || refusalState(failure) === 'invalid_credentials';
  return [{ ...(wrong && { field: 'current-password' }), text: proofWords(failure) }];
}
