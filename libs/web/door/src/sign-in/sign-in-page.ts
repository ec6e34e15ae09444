import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField, MatSuffix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { Company, readFailure, returnAddress, Session, type Failure } from '@azionelab/web/kernel';
import { Brand, ErrorSummary, Field, LanguageSwitch } from '@azionelab/web/ui';
import { emailWords, passwordWords, signInErrors } from './sign-in-words';

type Step = { at: 'asking' } | { at: 'sending' } | { at: 'incomplete' } | { at: 'failed'; failure: Failure };

/** Signing in, for everyone of the staff; then back to the page that was wanted. */
@Component({
  selector: 'az-sign-in-page',
  imports: [
    Brand,
    ErrorSummary,
    Field,
    LanguageSwitch,
    MatButton,
    MatFormField,
    MatIcon,
    MatIconButton,
    MatInput,
    MatSuffix,
    ReactiveFormsModule,
  ],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly company = inject(Company);

  /** Query parameter: the page to open afterwards. */
  readonly next = input<string>();

  protected readonly form = inject(NonNullableFormBuilder).group({
    email: ['', [Validators.required, Validators.email]],
    password: ['', Validators.required],
  });

  private readonly step = signal<Step>({ at: 'asking' });
  protected readonly passwordShown = signal(false);
  protected readonly sending = computed(() => this.step().at === 'sending');
  protected readonly emailError = computed(() => this.wrong() && emailWords(this.form.controls.email));
  protected readonly passwordError = computed(() => this.wrong() && passwordWords(this.form.controls.password));
  protected readonly errors = computed(() => {
    const step = this.step();
    if (step.at === 'failed') return signInErrors(step.failure);
    if (step.at !== 'incomplete') return [];
    const { email, password } = this.form.controls;
    return [
      { field: 'email', text: emailWords(email) },
      { field: 'password', text: passwordWords(password) },
    ].flatMap(({ field, text }) => (text ? [{ field, text }] : []));
  });

  private readonly wrong = computed(() => this.step().at === 'incomplete' || null);

  protected async signIn(): Promise<void> {
    if (this.sending()) return;
    if (this.form.invalid) return this.step.set({ at: 'incomplete' });
    this.step.set({ at: 'sending' });
    try {
      await this.session.signIn(this.form.getRawValue());
      await this.router.navigateByUrl(returnAddress(this.next()));
    } catch (error) {
      const failure = readFailure(error);
      this.step.set({ at: 'failed', failure });
      if (failure.kind === 'refused' && failure.refusal.status === 'csrf_failed') await this.renewCookie();
    }
  }

  /** The page stood open longer than its cookie: the next press will have a new one. */
  private async renewCookie(): Promise<void> {
    await this.session.load().catch(() => null);
  }
}
