import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { WebhookAttemptView, WebhookDeliveryDetailView } from '@azionelab/contracts';
import { failureWords, readFailure } from '@azionelab/web/kernel';
import { LoadError, SkeletonRow } from '@azionelab/web/ui';
import { When } from '../words/when';
import { outcomeWords } from './webhook-words';

/** Each attempt of one delivery, the newest first. */
@Component({
  selector: 'az-attempt-list',
  imports: [LoadError, SkeletonRow],
  template: `
    @if (failure(); as failure) {
      <az-load-error
        i18n-what="@@admin.house.webhooks.attempts-failed"
        what="Non riusciamo a leggere i tentativi."
        (retried)="again()"
      >
        {{ failure }}
      </az-load-error>
    } @else if (attempts(); as attempts) {
      <ol class="body-small tabular">
        @for (attempt of attempts; track attempt.number) {
          <li>{{ attempt.number }}. {{ when.told(attempt.at) }}: {{ words(attempt) }}, {{ attempt.duration }} ms</li>
        } @empty {
          <li i18n="@@admin.house.webhooks.under-way">Il primo è in corso.</li>
        }
      </ol>
    } @else {
      <az-skeleton-row [rows]="1" />
    }
  `,
  styles: `
    ol {
      margin-top: 8px;
      list-style: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttemptList {
  protected readonly when = inject(When);

  /** The address of the delivery. */
  readonly url = input.required<string>();

  private readonly answer = httpResource<WebhookDeliveryDetailView>(() => this.url());
  protected readonly attempts = computed(() => (this.answer.hasValue() ? this.answer.value().log : undefined));
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? failureWords(readFailure(error)) : null;
  });

  protected again(): void {
    this.answer.reload();
  }

  protected words(attempt: WebhookAttemptView): string {
    return outcomeWords(attempt) ?? '';
  }
}
