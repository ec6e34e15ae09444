import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { AccountView } from '@azionelab/contracts';
import { failureWords, readFailure, Session } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow } from '@azionelab/web/ui';
import { PageHead } from '../../frame/page-head';
import { SessionList } from '../parts/session-list';
import { SignInList } from '../parts/sign-in-list';
import { ROLE_WORDS } from '../words/role-words';
import { PasswordForm } from './password-form';
import { SecondFactor } from './second-factor';

/** One's own account; all that is open to who has to set up a second factor first. */
@Component({
  selector: 'az-account-page',
  imports: [LoadError, MatIcon, PageHead, PasswordForm, SecondFactor, SessionList, SignInList, SkeletonRow],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountPage {
  private readonly session = inject(Session);
  private readonly answer = httpResource<AccountView>(() => '/api/auth/account/');

  protected readonly account = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly mustSetUp = computed(() => this.session.me()?.must_set_up_second_factor ?? false);
  protected readonly role = computed(() => {
    const me = this.session.me();
    return me && ROLE_WORDS[me.role];
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  protected again(): void {
    this.answer.reload();
  }

  /** What the person may do depends on it. */
  protected async learn(): Promise<void> {
    this.answer.reload();
    await this.session.load().catch(() => null);
  }
}
