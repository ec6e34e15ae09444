import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { API_KEY_STATES, type ApiKeyView } from '@azionelab/contracts';
import { Status } from '@azionelab/web/ui';
import { PageHead } from '../../frame/page-head';
import { Column, List, listStore } from '../../list';
import { When } from '../words/when';
import { KEY_STATE_WORDS, SCOPE_WORDS } from './key-words';
import { KEYS } from './keys-client';

/** What programs call with, and when they last did. */
@Component({
  selector: 'az-keys-page',
  imports: [Column, List, MatButton, MatIcon, PageHead, RouterLink, Status],
  templateUrl: './keys-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeysPage {
  protected readonly when = inject(When);
  protected readonly states = KEY_STATE_WORDS;

  protected readonly list = listStore<ApiKeyView>({
    url: KEYS,
    filters: [
      {
        name: 'state',
        label: $localize`:@@admin.house.keys.state:Stato`,
        any: $localize`:@@admin.house.keys.any-state:Tutti gli stati`,
        options: () => API_KEY_STATES.map((state) => ({ value: state, label: KEY_STATE_WORDS[state].name })),
      },
    ],
  });

  protected readonly nameOf = ({ name }: ApiKeyView): string => name;
  protected readonly countWords = (count: number): string =>
    count === 1
      ? $localize`:@@admin.house.keys.one:1 chiave`
      : $localize`:@@admin.house.keys.count:${count}:count: chiavi`;

  protected mayWords({ scopes }: ApiKeyView): string {
    return scopes.map((scope) => SCOPE_WORDS[scope].name).join(', ');
  }
}
