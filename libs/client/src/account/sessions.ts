import type { ListView, PageRequest, SessionView, SignInView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** Where one is signed in at this company. `seen_at` is to the minute. */
export function sessions(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /auth/sessions/', as: json<ListView<SessionView>>, refusals: [] }, options);
}

/** Ends all of one's own sessions but the one that asks. */
export function endOthers(at: Connection, options?: CallOptions) {
  return send(at, { route: 'DELETE /auth/sessions/', as: nothing, refusals: [] }, options);
}

/** Ends one of one's own sessions. Refusals: `not_found`. */
export function endSession(at: Connection, sid: number, options?: CallOptions) {
  return send(
    at,
    { route: 'DELETE /auth/sessions/{sid}/', path: { sid }, as: nothing, refusals: ['not_found'] },
    options,
  );
}

/** One's own attempts to sign in, the newest first. Refusals: `invalid_input`. */
export function signIns(
  at: Connection,
  query: PageRequest = {},
  options?: CallOptions,
): Listing<SignInView, 'invalid_input'> {
  return listing(at, { route: 'GET /auth/sign-ins/', refusals: ['invalid_input'] }, query, options);
}
