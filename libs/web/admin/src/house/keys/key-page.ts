import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  numberAttribute,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { ApiKeyView } from '@azionelab/contracts';
import { failureWords, isNotFound, PageTitle, readFailure } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow, Status } from '@azionelab/web/ui';
import { Confirm, Notices } from '../../form';
import { PageHead } from '../../frame/page-head';
import { When } from '../words/when';
import { KEY_STATE_WORDS, SCOPE_WORDS } from './key-words';
import { keyAt, KeysClient } from './keys-client';

/** One key: what it may do, whether it is used, and its end. */
@Component({
  selector: 'az-key-page',
  imports: [LoadError, MatButton, MatIcon, PageHead, RouterLink, SkeletonRow, Status],
  templateUrl: './key-page.html',
  styleUrl: './key-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyPage {
  private readonly keys = inject(KeysClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly title = inject(PageTitle);
  protected readonly when = inject(When);
  protected readonly states = KEY_STATE_WORDS;
  protected readonly scopes = SCOPE_WORDS;

  /** Route parameter. */
  readonly keyId = input.required({ transform: numberAttribute });

  private readonly answer = httpResource<ApiKeyView>(() => keyAt(this.keyId()));
  protected readonly key = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly isUnknown = computed(() => isNotFound(this.answer.error()));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });
  protected readonly busy = signal(false);

  constructor() {
    effect(() => {
      const key = this.key();
      if (key) this.title.set(key.name);
    });
  }

  protected again(): void {
    this.answer.reload();
  }

  protected async revoke({ id, name }: ApiKeyView): Promise<void> {
    if (this.busy()) return;
    const sure = await this.confirm.ask({
      title: $localize`:@@admin.house.keys.revoke-title:Revocare la chiave ${name}:name:?`,
      text: $localize`:@@admin.house.keys.revoke-text:Il programma che la usa si ferma subito, e questa chiave non riapre più. Quello che ha fatto resta, con il suo nome, nel registro.`,
      verb: $localize`:@@admin.house.keys.revoke:Revoca la chiave`,
      danger: true,
    });
    if (!sure) return;
    this.busy.set(true);
    try {
      await this.keys.revoke(id);
      this.notices.say($localize`:@@admin.house.keys.is-revoked:Chiave revocata.`);
      this.again();
    } catch (error) {
      this.notices.fail(error);
    } finally {
      this.busy.set(false);
    }
  }
}
