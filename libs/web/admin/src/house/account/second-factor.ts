import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { SecondFactorOfferView } from '@azionelab/contracts';
import { Company, failureWords, readFailure } from '@azionelab/web/kernel';
import { Field, Status } from '@azionelab/web/ui';
import { AccountClient } from '../api/account-client';
import { PasswordField } from '../parts/password-field';
import { codeProblem, proofWords } from './account-words';
import { RecoveryCodes } from './recovery-codes';

type Step =
  | { at: 'rest' }
  | { at: 'offered'; offer: SecondFactorOfferView }
  | { at: 'proving'; deed: 'renew' | 'remove' }
  | { at: 'told'; codes: readonly string[] };

/** The second factor of who is signed in: set up with a code that proves it, its recovery codes, and away again. */
@Component({
  selector: 'az-second-factor',
  imports: [Field, MatButton, MatFormField, MatInput, PasswordField, ReactiveFormsModule, RecoveryCodes, Status],
  templateUrl: './second-factor.html',
  styleUrl: './second-factor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecondFactor {
  private readonly account = inject(AccountClient);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly company = inject(Company);

  readonly email = input.required<string>();
  readonly isOn = input.required<boolean>();
  readonly codesLeft = input(0);
  /** Whether the company asks for it. */
  readonly required = input(false);
  /** It was set up or taken away, or its codes are new. */
  readonly changed = output<void>();

  protected readonly code = new FormControl('', { nonNullable: true });
  protected readonly password = new FormControl('', { nonNullable: true });
  protected readonly step = signal<Step>({ at: 'rest' });
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly codesTitle = computed(() => `${this.company.name()} · ${this.email()}`);

  /** The secret in groups of four: it is typed by hand. */
  protected grouped(secret: string): string {
    return secret.replace(/(.{4})(?=.)/g, '$1 ');
  }

  protected begin(): Promise<void> {
    return this.attempt(
      async () => {
        this.go({ at: 'offered', offer: await this.account.beginSecondFactor() }, 'second-factor-offer');
      },
      (error) => failureWords(readFailure(error)),
    );
  }

  protected prove(): Promise<void> {
    const code = this.code.value.replaceAll(/\s/g, '');
    if (!code) {
      this.problem.set($localize`:@@admin.house.factor.code-missing:Scrivi il codice che l’app mostra.`);
      return Promise.resolve();
    }
    return this.attempt(
      async () => this.tell(await this.account.proveSecondFactor(code)),
      (error) => codeProblem(readFailure(error)),
    );
  }

  protected ask(deed: 'renew' | 'remove'): void {
    this.go({ at: 'proving', deed }, 'second-factor-password');
  }

  protected decide(deed: 'renew' | 'remove'): Promise<void> {
    const password = this.password.value;
    return this.attempt(
      async () => {
        if (deed === 'renew') return this.tell(await this.account.renewRecoveryCodes(password));
        await this.account.removeSecondFactor(password);
        this.leave();
        this.changed.emit();
      },
      (error) => proofWords(readFailure(error)),
    );
  }

  protected leave(): void {
    this.go({ at: 'rest' }, 'second-factor');
  }

  private tell(codes: readonly string[]): void {
    this.go({ at: 'told', codes }, 'recovery-codes');
    this.changed.emit();
  }

  private async attempt(work: () => Promise<void>, words: (error: unknown) => string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(words(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** On to a step, with nothing of the one before, and the focus where it begins. */
  private go(step: Step, begins: string): void {
    this.step.set(step);
    this.problem.set(null);
    this.code.reset();
    this.password.reset();
    afterNextRender(() => this.document.getElementById(begins)?.focus(), { injector: this.injector });
  }
}
