import { computed, effect, numberAttribute, resource, untracked, type Signal } from '@angular/core';
import { failureWords, isNotFound, readFailure } from '@azionelab/web/kernel';

/** The row that a page is about. */
export interface RowOf<Row> {
  readonly value: Signal<Row | undefined>;
  /** True while the row of the address is not there: see `failed`. */
  readonly missing: Signal<boolean>;
  /** Why it is not there; null while it is, or is on its way. */
  readonly failed: Signal<string | null>;
  /** What was saved: it is shown from now on. */
  set(row: Row): void;
  reload(): void;
}

/** The id in a page's address, as its `id` input takes it; none where a new row is made. */
export function idOf(id: string | undefined): number | undefined {
  return id ? numberAttribute(id) : undefined;
}

/**
 * Reads the row with the id in the page's address; without one there is none, and something new is made. `begin` is
 * given each row that is to be shown.
 */
export function rowOf<Row>(
  id: () => number | undefined,
  read: (id: number) => Promise<Row>,
  begin: (row: Row) => void = () => undefined,
): RowOf<Row> {
  const answer = resource({ params: id, loader: ({ params }) => read(params) });
  effect(() => {
    if (!answer.hasValue()) return;
    const row = answer.value();
    untracked(() => begin(row));
  });
  return {
    value: computed(() => (answer.hasValue() ? answer.value() : undefined)),
    missing: computed(() => id() !== undefined && !answer.hasValue()),
    failed: computed(() => {
      const error = answer.error();
      if (!error) return null;
      return isNotFound(errorOf(error))
        ? $localize`:@@admin.programme.gone:Non c’è più: forse qualcuno l’ha eliminata. Torna all’elenco.`
        : failureWords(readFailure(errorOf(error)));
    }),
    set: (row) => answer.set(row),
    reload: () => void answer.reload(),
  };
}

/** A resource wraps what is no `Error`; HTTP's is one, and comes as it is. */
function errorOf(error: Error): unknown {
  return error.cause ?? error;
}
