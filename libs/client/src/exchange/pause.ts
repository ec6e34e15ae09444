import type { Connection } from '../connection/connection';
import { Refused, Unreachable } from './errors';

/** What is known of a call that failed. */
export interface Failed {
  /** How often it was tried. */
  tried: number;
  /** Whether it does nothing twice. */
  isRepeatable: boolean;
  /** The refusals that it names. */
  refusals: readonly string[];
}

/** A pause that grows, and is never the same for two callers. */
export const grownPause = (pause: number, tried: number): number =>
  pause * 2 ** (tried - 1) * (0.5 + Math.random() / 2);

/** Milliseconds until the next attempt; undefined when there is none to be made. */
export function pauseAfter(error: unknown, at: Connection, { tried, isRepeatable, refusals }: Failed) {
  if (tried > at.retries) return undefined;
  const grown = grownPause(at.pause, tried);
  if (error instanceof Unreachable) return isRepeatable ? grown : undefined;
  if (!(error instanceof Refused) || refusals.includes(error.refusal.status)) return undefined;
  // Who asked too often was not heard at all: to ask again is safe whatever was asked.
  const isHeardLater = error.refusal.status === 'rate_limited';
  if (!isHeardLater && !(isRepeatable && error.refusal.status === 'unavailable')) return undefined;
  const asked = error.retryAfter === null ? grown : error.retryAfter * 1000;
  return asked <= at.patience ? asked : undefined;
}

/** Waits. @throws the signal's reason, at once when it is ended */
export function rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}
