import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import type { AuditVerificationView } from '@azionelab/contracts';
import { failureWords, Formats, readFailure } from '@azionelab/web/kernel';
import { When } from '../words/when';
import { AuditClient } from '../api/audit-client';

type Step = { at: 'rest' | 'reading' } | { at: 'read'; told: AuditVerificationView } | { at: 'failed'; words: string };

/** Reads the whole chain, and says whether anybody changed or took away an entry. */
@Component({
  selector: 'az-chain-check',
  imports: [MatButton, MatIcon, MatProgressBar, RouterLink],
  templateUrl: './chain-check.html',
  styleUrl: './chain-check.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChainCheck {
  private readonly audit = inject(AuditClient);
  private readonly document = inject(DOCUMENT);
  protected readonly formats = inject(Formats);
  protected readonly when = inject(When);

  protected readonly step = signal<Step>({ at: 'rest' });
  protected readonly copied = signal(false);
  protected readonly reading = computed(() => this.step().at === 'reading');
  protected readonly told = computed(() => {
    const step = this.step();
    return step.at === 'read' ? step.told : null;
  });
  protected readonly failure = computed(() => {
    const step = this.step();
    return step.at === 'failed' ? step.words : null;
  });

  protected async verify(): Promise<void> {
    if (this.reading()) return;
    this.step.set({ at: 'reading' });
    this.copied.set(false);
    try {
      this.step.set({ at: 'read', told: await this.audit.verify() });
    } catch (error) {
      this.step.set({ at: 'failed', words: failureWords(readFailure(error)) });
    }
  }

  protected async copy(head: string): Promise<void> {
    await this.document.defaultView?.navigator.clipboard?.writeText(head).then(
      () => this.copied.set(true),
      () => this.copied.set(false),
    );
  }
}
