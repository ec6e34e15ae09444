import type { Failure } from '../house/ask';
import type { Told, ToldRefusal, Words } from '../words/words';

/** Refusals after which another evening is what helps. */
const OVER = ['no_capacity', 'booking_closed', 'performance_started'];

/** True when another evening is what helps. */
export function isOver(failure: Failure): boolean {
  return failure.kind === 'refused' && OVER.includes(failure.refusal.status);
}

/** What the box office answered to a request for so many seats, in the visitor's words. */
export function tellProblem(failure: Failure, asked: number, words: Words): Told {
  if (failure.kind === 'unreachable') return words.unreachable;
  if (failure.kind !== 'refused') return words.fault;
  const { refusal, retryAfter } = failure;
  if (refusal.status === 'no_capacity') return words.noCapacity(refusal.available_seats, asked);
  const told = words.refused[refusal.status as ToldRefusal] as Told | undefined;
  if (!told) return words.fault;
  return retryAfter ? { ...told, text: `${told.text} ${words.wait(retryAfter)}` } : told;
}
