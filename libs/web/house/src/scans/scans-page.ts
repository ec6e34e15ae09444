import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ListView, ScanView } from '@azionelab/contracts';
import { Evenings, EveningWords } from '@azionelab/web/door';
import { failureWords, readFailure } from '@azionelab/web/kernel';
import { Empty, LoadError, SkeletonRow } from '@azionelab/web/ui';
import { doorOf, PATIENCE_MS } from '../api/house-client';
import { EveningHeader } from '../frame/evening-header';
import { SCAN_WORDS } from './scan-words';

const PAGE = 50;

/** Every scan of the evening, the refused ones too: what was said, when, by whom; newest first. */
@Component({
  selector: 'az-scans-page',
  imports: [Empty, EveningHeader, LoadError, MatButton, SkeletonRow],
  templateUrl: './scans-page.html',
  styleUrl: './scans-page.scss',
  providers: [Evenings],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScansPage {
  protected readonly evenings = inject(Evenings);
  protected readonly words = inject(EveningWords);
  protected readonly verdicts = SCAN_WORDS;

  /** Route parameter. */
  readonly performanceId = input.required({ transform: numberAttribute });

  protected readonly page = signal(1);
  protected readonly scans = httpResource<ListView<ScanView>>(() => ({
    url: doorOf(this.performanceId(), 'scans'),
    params: { page: this.page(), page_size: PAGE },
    timeout: PATIENCE_MS,
  }));
  protected readonly list = computed(() => (this.scans.hasValue() ? this.scans.value().results : undefined));
  protected readonly pages = computed(() =>
    this.scans.hasValue() ? Math.max(1, Math.ceil(this.scans.value().count / PAGE)) : 1,
  );
  protected readonly failure = computed(() => {
    const error = this.scans.error();
    return error ? failureWords(readFailure(error)) : null;
  });
}
