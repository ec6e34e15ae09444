import { computed, linkedSignal, signal, type Signal } from '@angular/core';
import type { HttpResourceRef } from '@angular/common/http';

/** The key of what is asked for at one address alone. */
const ALWAYS = signal(null);

/** The newest answer that came, also while a refresh is under way or has failed; another `key` begins anew. */
export function lastKnown<Answer>(
  answer: HttpResourceRef<Answer | undefined>,
  key: Signal<unknown> = ALWAYS,
): Signal<Answer | undefined> {
  const known = linkedSignal<{ key: unknown; fresh: Answer | undefined }, { key: unknown; answer: Answer | undefined }>(
    {
      source: () => ({ key: key(), fresh: answer.hasValue() ? answer.value() : undefined }),
      computation: ({ key, fresh }, before) => ({
        key,
        answer: fresh ?? (before?.value.key === key ? before?.value.answer : undefined),
      }),
    },
  );
  return computed(() => known().answer);
}
