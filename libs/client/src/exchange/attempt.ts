import type { Connection } from '../connection/connection';
import { Refused, Unreachable } from './errors';
import { refusedBy } from './refused-by';

/** What one attempt needs beside the connection. */
export interface Attempt<View> {
  address: string;
  init: RequestInit & { method: string; headers: Record<string, string> };
  as: (answer: Response) => Promise<View>;
  signal: AbortSignal | undefined;
  streams: boolean;
}

/** Who asks, as headers. */
function identity({ key, session }: Connection, method: string): Record<string, string> {
  const cookies = session?.cookies();
  const token = method === 'GET' ? undefined : session?.forgeryToken();
  return {
    ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    ...(cookies === undefined ? {} : { Cookie: cookies }),
    ...(token === undefined ? {} : { 'X-XSRF-TOKEN': token }),
  };
}

function ended(signal: AbortSignal | undefined, timeout: number, streams: boolean): AbortSignal | undefined {
  if (streams) return signal;
  const late = AbortSignal.timeout(timeout);
  return signal ? AbortSignal.any([signal, late]) : late;
}

/** Asks once. @throws Refused | Unreachable | the signal's reason */
export async function attempt<View>(at: Connection, { address, init, as, signal, streams }: Attempt<View>) {
  signal?.throwIfAborted();
  try {
    const answer = await at.fetch(address, {
      ...init,
      headers: { ...identity(at, init.method), ...init.headers },
      credentials: at.session?.credentials ?? 'omit',
      signal: ended(signal, at.timeout, streams) ?? null,
    });
    at.session?.keep(answer);
    if (!answer.ok) throw await refusedBy(answer);
    return await as(answer);
  } catch (error) {
    if (error instanceof Refused) throw error;
    signal?.throwIfAborted();
    throw new Unreachable(error);
  }
}
