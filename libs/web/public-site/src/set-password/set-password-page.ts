import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, type ValidatorFn } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField, MatSuffix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { LIMITS, PASSWORD_MIN, type SetPasswordRequest } from '@azionelab/contracts';
import { Company, failureWords, linkToken, readFailure, type Failure } from '@azionelab/web/kernel';
import { Brand, ErrorSummary, Field, type ErrorItem } from '@azionelab/web/ui';
import { firstValueFrom } from 'rxjs';

type Step = { at: 'asking' } | { at: 'saving' } | { at: 'saved' } | { at: 'void' };

/** Whoever was invited to the staff chooses the first password; whoever forgot theirs, another one. */
@Component({
  selector: 'az-set-password-page',
  imports: [
    Brand,
    ErrorSummary,
    Field,
    MatButton,
    MatFormField,
    MatIcon,
    MatIconButton,
    MatInput,
    MatSuffix,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './set-password-page.html',
  styleUrl: './set-password-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetPasswordPage {
  private readonly http = inject(HttpClient);
  private readonly token = linkToken();
  protected readonly company = inject(Company);

  protected readonly password = new FormControl('', { nonNullable: true, validators: longEnough });
  protected readonly hint = $localize`:@@public-site.set-password.hint:Almeno ${PASSWORD_MIN}:min: caratteri. Una frase va bene.`;
  protected readonly step = signal<Step>(this.token() ? { at: 'asking' } : { at: 'void' });
  protected readonly shown = signal(false);
  protected readonly errors = signal<ErrorItem[]>([]);

  protected errorOf(): string | null {
    return this.password.touched && this.password.invalid ? this.hint : null;
  }

  protected showPassword(): void {
    this.shown.update((shown) => !shown);
  }

  protected async savePassword(): Promise<void> {
    if (this.step().at === 'saving') return;
    this.password.markAsTouched();
    if (this.password.invalid) return this.errors.set([{ text: this.hint, field: 'password' }]);
    this.errors.set([]);
    this.step.set({ at: 'saving' });
    const request: SetPasswordRequest = { token: this.token() ?? '', password: this.password.value };
    try {
      await firstValueFrom(this.http.post('/api/auth/password/', request));
      this.step.set({ at: 'saved' });
    } catch (error) {
      this.tell(readFailure(error));
    }
  }

  private tell(failure: Failure): void {
    const isVoid =
      failure.kind === 'refused' &&
      ['unknown_token', 'token_expired', 'invalid_token'].includes(failure.refusal.status);
    if (isVoid) return this.step.set({ at: 'void' });
    this.step.set({ at: 'asking' });
    this.errors.set(
      failure.kind === 'invalid' ? [{ text: this.hint, field: 'password' }] : [{ text: failureWords(failure) }],
    );
  }
}

const longEnough: ValidatorFn = ({ value }) => {
  const { length } = [...String(value)];
  return length >= PASSWORD_MIN && length <= LIMITS.password ? null : { short: true };
};
