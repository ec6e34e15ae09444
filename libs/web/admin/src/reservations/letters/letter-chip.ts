import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { OfficeMessageView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';
import { Status } from '@azionelab/web/ui';
import { letterError, letterState } from '../words/letter-words';

/** Where a letter stands, and what went wrong in words that help. */
@Component({
  selector: 'az-letter-chip',
  imports: [Status],
  template: `
    <az-status [tone]="state().tone" [icon]="state().icon">{{ state().words }}</az-status>
    @if (error(); as error) {
      <p class="body-small">{{ error }}</p>
    }
    @if (again(); as again) {
      <p class="body-small muted tabular" i18n="@@admin.letters.next-attempt">
        Tentativi: {{ of().attempts }}. Il prossimo: {{ again }}
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
      max-width: 320px;
    }
    p {
      margin-top: 4px;
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LetterChip {
  private readonly formats = inject(Formats);

  readonly of = input.required<OfficeMessageView>();

  protected readonly state = computed(() => letterState(this.of()));
  protected readonly error = computed(() => letterError(this.of()));
  /** When it is tried again, once it was tried in vain. */
  protected readonly again = computed(() => {
    const { status, attempts, next_attempt_at } = this.of();
    return status === 'owed' && attempts && next_attempt_at ? this.formats.dayAndTime(next_attempt_at) : null;
  });
}
