import type { AccountView, ChangePasswordRequest, MeView, ResetPasswordRequest } from '@azionelab/contracts';
import type { SetPasswordRequest, SignInRequest } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/**
 * Signs in (SPEC 4.3): the connection's session remembers it, for 12 hours. An unknown account is not told from a wrong password.
 *
 * Refusals: `invalid_input`, `invalid_credentials`, `second_factor_required` (call again with `code`),
 * `second_factor_wrong`, `rate_limited`.
 */
export function signIn(at: Connection, body: SignInRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /auth/login/',
      body,
      as: json<MeView>,
      refusals: [
        'invalid_input',
        'invalid_credentials',
        'second_factor_required',
        'second_factor_wrong',
        'rate_limited',
      ],
    },
    options,
  );
}

/** Signs out everywhere at this company; a paired device here alone. Refusals: `not_authenticated`. */
export function signOut(at: Connection, options?: CallOptions) {
  return send(at, { route: 'POST /auth/logout/', as: nothing, refusals: ['not_authenticated'] }, options);
}

/** Who the connection is, and what they may do; `device` is null for a person. Refusals: `not_authenticated`. */
export function me(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /auth/me/', as: json<MeView>, refusals: ['not_authenticated'] }, options);
}

/**
 * Sets the password that an invitation or a forgotten one asks for; it takes 10 to 200 characters.
 *
 * Refusals: `invalid_input`, `invalid_token`, `unknown_token`, `token_expired`.
 */
export function setPassword(at: Connection, body: SetPasswordRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /auth/password/',
      body,
      as: nothing,
      refusals: ['invalid_input', 'invalid_token', 'unknown_token', 'token_expired'],
    },
    options,
  );
}

/** Sends who works here a link for another password, good for an hour. The answer is always the same. Refusals: `invalid_input`. */
export function resetPassword(at: Connection, body: ResetPasswordRequest, options?: CallOptions) {
  return send(at, { route: 'POST /auth/password/reset/', body, as: nothing, refusals: ['invalid_input'] }, options);
}

/** Changes one's own password, and ends every other session. Refusals: `invalid_input` under `current_password` when it is another. */
export function changePassword(at: Connection, body: ChangePasswordRequest, options?: CallOptions) {
  return send(at, { route: 'POST /auth/password/change/', body, as: nothing, refusals: ['invalid_input'] }, options);
}

/** How the signed-in person signs in. A paired device and a key are no person: `permission_denied`. */
export function read(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /auth/account/', as: json<AccountView>, refusals: ['permission_denied'] }, options);
}
