import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AUDIT_ACTIONS,
  PAGE_SIZE_MAX,
  type AuditEntryView,
  type ListView,
  type OfficeUserView,
} from '@azionelab/contracts';
import { Formats, Session } from '@azionelab/web/kernel';
import { dayEnd, dayStart } from '../../form';
import { PageHead } from '../../frame/page-head';
import { Column, List, listStore } from '../../list';
import { AUDIT_LOG } from '../api/audit-client';
import { USERS } from '../api/people-client';
import { When } from '../words/when';
import { AuditChanges } from './audit-changes';
import { ACTION_WORDS, actorName, OBJECT_WORDS, objectName, objectPath } from './audit-words';
import { ChainCheck } from './chain-check';

/** Who did what, the newest first. */
@Component({
  selector: 'az-audit-log-page',
  imports: [AuditChanges, ChainCheck, Column, List, PageHead, RouterLink],
  templateUrl: './audit-log-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditLogPage {
  private readonly zone = inject(Session).me()?.company.time_zone ?? 'UTC';
  private readonly formats = inject(Formats);
  protected readonly when = inject(When);

  private readonly people = httpResource<ListView<OfficeUserView>>(() => ({
    url: USERS,
    params: { page_size: PAGE_SIZE_MAX, ordering: 'name' },
  }));
  private readonly names = computed(() =>
    this.people.hasValue() ? this.people.value().results.map(({ id, name }) => ({ value: `${id}`, label: name })) : [],
  );

  protected readonly list = listStore<AuditEntryView>({
    url: AUDIT_LOG,
    filters: [
      {
        name: 'actor',
        label: $localize`:@@admin.house.audit.who:Chi`,
        any: $localize`:@@admin.house.audit.anybody:Chiunque`,
        options: () => this.names(),
      },
      {
        name: 'action',
        label: $localize`:@@admin.house.audit.what:Che cosa`,
        any: $localize`:@@admin.house.audit.anything:Qualunque azione`,
        options: () => AUDIT_ACTIONS.map((action) => ({ value: action, label: ACTION_WORDS[action] })),
      },
      {
        name: 'object_type',
        label: $localize`:@@admin.house.audit.object:Oggetto`,
        any: $localize`:@@admin.house.audit.any-object:Qualunque oggetto`,
        options: () => Object.entries(OBJECT_WORDS).map(([value, { name }]) => ({ value, label: name })),
        place: 'more',
      },
      {
        name: 'key',
        label: $localize`:@@admin.house.object.api-key:Chiave`,
        place: 'none',
      },
      { name: 'object_id', label: $localize`:@@admin.house.audit.object-id:Numero`, place: 'none' },
      {
        name: 'from',
        label: $localize`:@@admin.house.audit.from:Dal`,
        day: true,
        place: 'more',
        wire: (day) => dayStart(day, this.zone),
      },
      {
        name: 'to',
        label: $localize`:@@admin.house.audit.to:Al`,
        day: true,
        place: 'more',
        wire: (day) => dayEnd(day, this.zone),
      },
    ],
  });

  protected readonly actions = ACTION_WORDS;
  protected readonly objectName = objectName;
  protected readonly objectPath = objectPath;
  protected readonly actorName = actorName;
  protected readonly rowName = (entry: AuditEntryView): string => `${ACTION_WORDS[entry.action]}, ${objectName(entry)}`;
  protected readonly countWords = (count: number): string =>
    count === 1
      ? $localize`:@@admin.house.audit.one:1 voce`
      : $localize`:@@admin.house.audit.count:${this.formats.number(count)}:count: voci`;
}
