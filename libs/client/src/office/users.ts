import type { ChangeUserRequest, InviteUserRequest, OfficeUsersRequest, OfficeUserView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import { ifMatch, type CallOptions, type ChangeOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** The staff; `search` looks in name and e-mail. A person with `administer`, never a key. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: OfficeUsersRequest = {},
  options?: CallOptions,
): Listing<OfficeUserView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/users/', refusals: ['invalid_input'] }, query, options);
}

/** Invites somebody: a letter with a link to set a password, good for a week. Refusals: `invalid_input`, under `email` when they work here. */
export function invite(at: Connection, body: InviteUserRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /admin/users/', body, as: json<OfficeUserView>, refusals: ['invalid_input'] },
    options,
  );
}

/** Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /admin/users/{id}/', path: { id }, as: json<OfficeUserView>, refusals: ['not_found'] },
    options,
  );
}

/**
 * Changes name, role, or whether they may come in; another role and a switch off end every session of theirs here.
 *
 * Refusals: `invalid_input`, `not_found`, `conflict` with the current `version`, or with `reason`: `last_admin`, `own_account`.
 */
export function change(at: Connection, id: number, body: ChangeUserRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PATCH /admin/users/{id}/',
      path: { id },
      body,
      headers: ifMatch(options),
      as: json<OfficeUserView>,
      refusals: ['invalid_input', 'not_found', 'conflict'],
    },
    options,
  );
}

/** Removes who did nothing at the door. Refusals: `not_found`, `conflict` with `hangs` or `reason`. */
export function remove(at: Connection, id: number, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/users/{id}/',
      path: { id },
      headers: ifMatch(options),
      as: nothing,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}

/** Sends the invitation again. Refusals: `not_found`, `conflict` once they have come, `rate_limited`. */
export function inviteAgain(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/users/{id}/invite/',
      path: { id },
      as: nothing,
      refusals: ['not_found', 'conflict', 'rate_limited'],
    },
    options,
  );
}

/** For somebody who lost telephone and codes. Refusals: `not_found`, `conflict` with `reason` `own_account`. */
export function removeSecondFactor(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/users/{id}/second-factor/',
      path: { id },
      as: nothing,
      refusals: ['not_found', 'conflict'],
    },
    options,
  );
}
