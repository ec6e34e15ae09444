import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { ResetPasswordRequest } from '@azionelab/contracts';
import { Company, readFailure, type Failure } from '@azionelab/web/kernel';
import { Brand, ErrorSummary, Field, LanguageSwitch, type ErrorItem } from '@azionelab/web/ui';
import { firstValueFrom } from 'rxjs';
import { emailWords, forgotErrors } from './sign-in-words';

type Step =
  | { at: 'asking' | 'sending' | 'incomplete' }
  | { at: 'failed'; failure: Failure }
  /** The same for every address: nobody learns here who works at the theatre. */
  | { at: 'written'; email: string };

/** Sends whoever forgot the password a link to choose another one. */
@Component({
  selector: 'az-forgot-page',
  imports: [
    Brand,
    ErrorSummary,
    Field,
    LanguageSwitch,
    MatButton,
    MatFormField,
    MatInput,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './forgot-page.html',
  styleUrl: './sign-in-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ForgotPage {
  private readonly http = inject(HttpClient);
  protected readonly company = inject(Company);
  protected readonly email = new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.email],
  });

  private readonly step = signal<Step>({ at: 'asking' });
  protected readonly sending = computed(() => this.step().at === 'sending');
  protected readonly writtenTo = computed(() => {
    const step = this.step();
    return step.at === 'written' ? step.email : null;
  });
  protected readonly errors = computed((): ErrorItem[] => {
    const step = this.step();
    if (step.at === 'failed') return forgotErrors(step.failure);
    const text = step.at === 'incomplete' ? emailWords(this.email) : null;
    return text ? [{ field: 'email', text }] : [];
  });
  protected readonly emailError = computed(() => this.errors().find(({ field }) => field)?.text ?? null);

  protected async ask(): Promise<void> {
    if (this.sending()) return;
    if (this.email.invalid) return this.step.set({ at: 'incomplete' });
    this.step.set({ at: 'sending' });
    const request: ResetPasswordRequest = { email: this.email.value };
    try {
      await firstValueFrom(this.http.post('/api/auth/password/reset/', request));
      this.step.set({ at: 'written', email: request.email });
    } catch (error) {
      this.step.set({ at: 'failed', failure: readFailure(error) });
    }
  }

  protected startOver(): void {
    this.email.reset();
    this.step.set({ at: 'asking' });
  }
}
