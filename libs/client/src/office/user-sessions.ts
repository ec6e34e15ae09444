import type { ListView, PageRequest, SessionView, SignInView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** Where a member of the staff is signed in here. Refusals: `not_found`. */
export function sessions(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /admin/users/{id}/sessions/',
      path: { id },
      as: json<ListView<SessionView>>,
      refusals: ['not_found'],
    },
    options,
  );
}

/** Ends all of somebody's sessions here. Refusals: `not_found`. */
export function endSessions(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'DELETE /admin/users/{id}/sessions/', path: { id }, as: nothing, refusals: ['not_found'] },
    options,
  );
}

/** Ends one of somebody's sessions. Refusals: `not_found`. */
export function endSession(at: Connection, id: number, sid: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/users/{id}/sessions/{sid}/',
      path: { id, sid },
      as: nothing,
      refusals: ['not_found'],
    },
    options,
  );
}

/** Somebody's attempts to sign in, the newest first. Refusals: `not_found`. */
export function signIns(
  at: Connection,
  id: number,
  query: PageRequest = {},
  options?: CallOptions,
): Listing<SignInView, 'not_found' | 'invalid_input'> {
  const route = 'GET /admin/users/{id}/sign-ins/';
  return listing(at, { route, path: { id }, refusals: ['not_found', 'invalid_input'] }, query, options);
}
