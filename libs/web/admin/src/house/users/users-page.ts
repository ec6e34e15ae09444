import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfficeUserView } from '@azionelab/contracts';
import { Status } from '@azionelab/web/ui';
import { NewLink } from '../../frame/new-link';
import { PageHead } from '../../frame/page-head';
import { Column, List, listStore } from '../../list';
import { USERS } from '../api/people-client';
import { STATE_WORDS, stateOf } from '../words/person-state';
import { ROLE_CHOICES, ROLE_WORDS } from '../words/role-words';
import { When } from '../words/when';

/** Who works here, and as what. */
@Component({
  selector: 'az-users-page',
  imports: [Column, List, NewLink, PageHead, RouterLink, Status],
  templateUrl: './users-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UsersPage {
  protected readonly when = inject(When);
  protected readonly roles = ROLE_WORDS;

  protected readonly list = listStore<OfficeUserView>({
    url: USERS,
    ordering: 'name',
    filters: [
      {
        name: 'role',
        label: $localize`:@@admin.house.users.role:Ruolo`,
        any: $localize`:@@admin.house.users.any-role:Tutti i ruoli`,
        options: () => ROLE_CHOICES.map(({ role, name }) => ({ value: role, label: name })),
      },
      {
        name: 'is_active',
        label: $localize`:@@admin.house.users.state:Stato`,
        any: $localize`:@@admin.house.users.any-state:Accesi e spenti`,
        options: () => [
          { value: 'true', label: $localize`:@@admin.house.users.only-on:Solo accesi` },
          { value: 'false', label: $localize`:@@admin.house.users.only-off:Solo spenti` },
        ],
      },
    ],
  });

  protected readonly nameOf = ({ name }: OfficeUserView): string => name;
  protected readonly countWords = (count: number): string =>
    count === 1
      ? $localize`:@@admin.house.users.one:1 persona`
      : $localize`:@@admin.house.users.count:${count}:count: persone`;

  protected stateOf(person: OfficeUserView) {
    return STATE_WORDS[stateOf(person)];
  }
}
