import type { BulkAction, BulkResultView, BulkView } from '@azionelab/contracts';
import { readFailure, type Failure } from '@azionelab/web/kernel';

/** Reservations that are sent at once: few enough to tell how it goes. */
const SLICE = 20;

export interface BulkProgress {
  done: number;
  total: number;
}

/** What became of all of them. */
export interface BulkOutcome {
  action: BulkAction;
  done: number;
  refused: number;
  results: BulkResultView[];
  /** Why the rest was not tried any more. */
  failure: Failure | null;
}

/** Does something to many reservations, a slice at a time; what is done stays done when a later slice fails. */
export async function runBulk(
  action: BulkAction,
  ids: readonly number[],
  send: (ids: number[]) => Promise<BulkView>,
  tell: (progress: BulkProgress) => void,
): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { action, done: 0, refused: 0, results: [], failure: null };
  for (let at = 0; at < ids.length; at += SLICE) {
    tell({ done: at, total: ids.length });
    try {
      const { done, refused, results } = await send(ids.slice(at, at + SLICE));
      outcome.done += done;
      outcome.refused += refused;
      outcome.results.push(...results);
    } catch (error) {
      return { ...outcome, failure: readFailure(error) };
    }
  }
  return outcome;
}
