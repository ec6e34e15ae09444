import type { Connection } from '../connection/connection';
import { addressOf } from './address';
import { Answer } from './answer';
import { attempt, type Attempt } from './attempt';
import { nothing, type Call } from './call';
import { Refused } from './errors';
import { newIdempotencyKey } from './idempotency-key';
import type { KeyedOptions } from './options';
import { pauseAfter, rest } from './pause';
import type { RefusalStatus } from './refusal';

/** Makes a call, and makes it again where that is safe. */
export function send<View, Status extends RefusalStatus>(
  at: Connection,
  call: Call<View, Status>,
  options: KeyedOptions = {},
): Answer<View, Status> {
  return new Answer(exchange(at, call, options), call.refusals);
}

async function exchange<View>(at: Connection, call: Call<View, RefusalStatus>, options: KeyedOptions): Promise<View> {
  const asked = askedFor(at, call, options);
  const { method } = asked.init;
  const isRepeatable = method === 'GET' || Boolean(call.keyed || call.repeatable);
  if (method !== 'GET' && at.session && !at.session.forgeryToken()) await fetchForgeryToken(at, options.signal);
  for (let tried = 1; ; tried++) {
    try {
      return await attempt(at, asked);
    } catch (error) {
      if (tried === 1 && at.session && error instanceof Refused && error.refusal.status === 'csrf_failed') {
        await fetchForgeryToken(at, options.signal);
        continue;
      }
      const pause = pauseAfter(error, at, { tried, isRepeatable, refusals: call.refusals });
      if (pause === undefined) throw error;
      await rest(pause, options.signal);
    }
  }
}

/** What is sent is made once: every attempt bears the same key. */
function askedFor<View>(at: Connection, call: Call<View, RefusalStatus>, options: KeyedOptions): Attempt<View> {
  const { keyed = false, body, file, headers, as, streams = false } = call;
  const method = call.route.slice(0, call.route.indexOf(' '));
  return {
    address: addressOf(at, call),
    init: {
      method,
      headers: {
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(keyed ? { 'Idempotency-Key': options.idempotencyKey ?? newIdempotencyKey() } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...(file ? { body: file as Blob | ArrayBuffer } : {}),
    },
    as,
    signal: options.signal,
    streams,
  };
}

/** `GET /api/auth/me/` sets the cookies against forgery, with its 401 too (SPEC 4.3). */
async function fetchForgeryToken(at: Connection, signal: AbortSignal | undefined): Promise<void> {
  const me = { route: 'GET /auth/me/', as: nothing, refusals: ['not_authenticated'] } as const;
  await attempt(at, askedFor(at, me, { signal })).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
  });
}
