import type { Connection } from '../connection/connection';
import { file, type Call } from '../exchange/call';
import { Refused } from '../exchange/errors';
import type { CallOptions } from '../exchange/options';
import { grownPause, rest } from '../exchange/pause';
import type { RefusalStatus } from '../exchange/refusal';
import { send } from '../exchange/send';
import { eventsOf } from './events';

/** Pauses grow this often. */
const SLOWEST = 7;

/**
 * What the events of one name bear, as they come. A stream that ends is opened again, after a pause that grows as long as
 * it does not open; the first event of each is how things stand, so that nothing is missed. It goes on until the reader
 * stops, the signal ends it, or the server refuses it for good.
 */
export async function* watched<View, Status extends RefusalStatus>(
  at: Connection,
  event: string,
  call: Omit<Call<Response, Status>, 'as' | 'streams'>,
  options: CallOptions = {},
): AsyncGenerator<View, void, undefined> {
  for (let tried = 1; ; tried = Math.min(tried + 1, SLOWEST)) {
    let pause = grownPause(at.pause, tried);
    try {
      for await (const told of eventsOf(await send(at, { ...call, as: file, streams: true }, options))) {
        tried = 1;
        if (told.event === event) yield JSON.parse(told.data) as View;
      }
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof Refused) pause = pauseWhenRefused(error, pause);
    }
    await rest(pause, options.signal);
  }
}

/** A busy house is asked again, whatever its patience. @throws Refused for good */
function pauseWhenRefused(error: Refused, pause: number): number {
  const isBusy = ['unavailable', 'rate_limited', 'fault'].includes(error.refusal.status);
  if (!isBusy) throw error;
  return error.retryAfter === null ? pause : error.retryAfter * 1000;
}
