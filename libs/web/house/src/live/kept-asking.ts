import { httpResource } from '@angular/common/http';
import { computed, DestroyRef, DOCUMENT, inject, linkedSignal, type Signal } from '@angular/core';
import { readFailure, type Failure } from '@azionelab/web/kernel';
import { PATIENCE_MS } from '../api/house-client';

/** An answer that is asked for again and again. */
export interface KeptAsking<Answer> {
  /** The newest answer that came, also while the connection is away; another address begins anew. */
  readonly value: Signal<Answer | undefined>;
  /** Why the last question was not answered; null when it was. */
  readonly failure: Signal<Failure | null>;
  /** Asks now. */
  ask(): void;
}

/** Asks `url` every so many milliseconds while the component lives and is looked at; not at all while it is undefined. */
export function keptAsking<Answer>(url: () => string | undefined, everyMs: number): KeptAsking<Answer> {
  const document = inject(DOCUMENT);
  const answer = httpResource<Answer>(() => {
    const address = url();
    return address === undefined ? undefined : { url: address, timeout: PATIENCE_MS };
  });
  const known = linkedSignal<
    { address: string | undefined; fresh: Answer | undefined },
    { address: string | undefined; newest: Answer | undefined }
  >({
    source: () => ({ address: url(), fresh: answer.hasValue() ? answer.value() : undefined }),
    computation: ({ address, fresh }, before) => ({
      address,
      newest: fresh ?? (before?.value.address === address ? before?.value.newest : undefined),
    }),
  });
  const failure = linkedSignal<{ error: Error | undefined; waiting: boolean }, Failure | null>({
    source: () => ({ error: answer.error(), waiting: answer.isLoading() }),
    // While the next question is under way, what was wrong with the one before still holds.
    computation: ({ error, waiting }, before) =>
      waiting ? (before?.value ?? null) : error ? readFailure(error) : null,
  });
  const ask = () => {
    if (!answer.isLoading()) answer.reload();
  };
  const look = () => document.visibilityState === 'visible' && ask();
  const clock = setInterval(look, everyMs);
  document.addEventListener('visibilitychange', look);
  inject(DestroyRef).onDestroy(() => {
    clearInterval(clock);
    document.removeEventListener('visibilitychange', look);
  });
  return { value: computed(() => known().newest), failure: failure.asReadonly(), ask };
}
