import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField, MatSuffix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { SignInRequest } from '@azionelab/contracts';
import { Company, readFailure, refusalState, returnAddress, Session, type Failure } from '@azionelab/web/kernel';
import { Brand, ErrorSummary, Field, LanguageSwitch } from '@azionelab/web/ui';
import { CodeStep } from './code-step';
import { codeWords, emailWords, passwordWords, signInErrors } from './sign-in-words';

type Step = { at: 'asking' } | { at: 'sending' } | { at: 'incomplete' } | { at: 'failed'; failure: Failure };

/** Signing in, for everyone of the staff; then back to the page that was wanted. */
@Component({
  selector: 'az-sign-in-page',
  imports: [
    Brand,
    CodeStep,
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
    RouterLink,
  ],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  protected readonly company = inject(Company);

  /** Query parameter: the page to open afterwards. */
  readonly next = input<string>();

  protected readonly form = inject(NonNullableFormBuilder).group({
    email: ['', [Validators.required, Validators.email]],
    password: ['', Validators.required],
    code: '',
  });

  private readonly injector = inject(Injector);
  private readonly step = signal<Step>({ at: 'asking' });
  protected readonly passwordShown = signal(false);
  /** Whether e-mail and password are right, and the second factor is asked for. */
  protected readonly asksCode = signal(false);
  protected readonly sending = computed(() => this.step().at === 'sending');
  protected readonly emailError = computed(() => this.wrong() && emailWords(this.form.controls.email));
  protected readonly passwordError = computed(() => this.wrong() && passwordWords(this.form.controls.password));
  protected readonly codeError = computed(() => this.errors().find(({ field }) => field === 'code')?.text ?? null);
  protected readonly errors = computed(() => {
    const step = this.step();
    if (step.at === 'failed') return signInErrors(step.failure);
    if (step.at !== 'incomplete') return [];
    const { email, password, code } = this.form.controls;
    return [
      { field: 'email', text: emailWords(email) },
      { field: 'password', text: passwordWords(password) },
      { field: 'code', text: this.asksCode() ? codeWords(code) : null },
    ].flatMap(({ field, text }) => (text ? [{ field, text }] : []));
  });

  private readonly wrong = computed(() => this.step().at === 'incomplete' || null);

  protected async signIn(): Promise<void> {
    if (this.sending()) return;
    if (this.form.invalid || (this.asksCode() && codeWords(this.form.controls.code))) {
      return this.step.set({ at: 'incomplete' });
    }
    this.step.set({ at: 'sending' });
    try {
      await this.session.signIn(this.credentials());
      await this.router.navigateByUrl(returnAddress(this.next(), this.session.me()));
    } catch (error) {
      await this.tell(readFailure(error));
    }
  }

  /** Back to e-mail and password: another account, or a lost telephone. */
  protected startOver(): void {
    this.asksCode.set(false);
    this.form.controls.code.reset();
    this.step.set({ at: 'asking' });
    this.focus('email');
  }

  private async tell(failure: Failure): Promise<void> {
    const state = refusalState(failure);
    if (state === 'second_factor_required') {
      this.asksCode.set(true);
      this.step.set({ at: 'asking' });
      return this.focus('code');
    }
    // Somebody changed the password meanwhile: there is nothing to prove any more.
    if (state === 'invalid_credentials') this.asksCode.set(false);
    this.step.set({ at: 'failed', failure });
    if (state === 'csrf_failed') await this.renewCookie();
  }

  private credentials(): SignInRequest {
    const { email, password, code } = this.form.getRawValue();
    // Codes are shown in groups: a copied one has its space.
    return this.asksCode() ? { email, password, code: code.replaceAll(/\s/g, '') } : { email, password };
  }

  private focus(id: string): void {
    afterNextRender(() => this.document.getElementById(id)?.focus(), { injector: this.injector });
  }

  /** The page stood open longer than its cookie: the next press will have a new one. */
  private async renewCookie(): Promise<void> {
    await this.session.load().catch(() => null);
  }
}
