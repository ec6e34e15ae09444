import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AuditEntryView } from '@azionelab/contracts';
import { failureWords, isNotFound, readFailure } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow } from '@azionelab/web/ui';
import { PageHead } from '../../frame/page-head';
import { AUDIT_LOG } from '../api/audit-client';
import { When } from '../words/when';
import { AuditChanges } from './audit-changes';
import { ACTION_WORDS, actorName, objectName, objectPath } from './audit-words';

/** One entry of the log with all that it keeps. */
@Component({
  selector: 'az-audit-entry-page',
  imports: [AuditChanges, LoadError, PageHead, RouterLink, SkeletonRow],
  templateUrl: './audit-entry-page.html',
  styleUrl: './audit-entry-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditEntryPage {
  protected readonly when = inject(When);

  /** Route parameter. */
  readonly entryId = input.required({ transform: numberAttribute });

  private readonly answer = httpResource<AuditEntryView>(() => `${AUDIT_LOG}${this.entryId()}/`);
  protected readonly entry = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly title = computed(() => $localize`:@@admin.house.audit.entry:Voce ${this.entryId()}:id:`);
  protected readonly isGone = computed(() => isNotFound(this.answer.error()));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  protected readonly actions = ACTION_WORDS;
  protected readonly actorName = actorName;
  protected readonly objectName = objectName;
  protected readonly objectPath = objectPath;

  protected again(): void {
    this.answer.reload();
  }
}
