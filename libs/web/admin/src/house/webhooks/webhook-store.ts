import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { ChangeWebhookRequest, WebhookView } from '@azionelab/contracts';
import { isNotFound, readFailure, type Failure } from '@azionelab/web/kernel';
import type { Observable } from 'rxjs';
import { webhookAt, WebhooksClient } from './webhooks-client';

/** One webhook, on its page. */
@Injectable()
export class WebhookStore {
  private readonly webhooks = inject(WebhooksClient);
  private readonly id = signal<number | null>(null);
  private readonly answer = httpResource<WebhookView>(() => {
    const id = this.id();
    return id === null ? undefined : webhookAt(id);
  });

  /** What was there stays while it is read again. */
  readonly webhook = linkedSignal<WebhookView | undefined, WebhookView | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (fresh, before) => fresh ?? (before?.value?.id === this.id() ? before?.value : undefined),
  });
  readonly failure = computed<Failure | null>(() => {
    const error = this.answer.error();
    return error ? readFailure(error) : null;
  });
  readonly isUnknown = computed(() => isNotFound(this.answer.error()));

  open(id: number): void {
    this.id.set(id);
  }

  again(): void {
    this.answer.reload();
  }

  read(): Observable<WebhookView> {
    return this.webhooks.read(this.id() ?? 0);
  }

  change(version: number | null, change: ChangeWebhookRequest): Observable<WebhookView> {
    return this.webhooks.change(this.id() ?? 0, version, change);
  }
}
