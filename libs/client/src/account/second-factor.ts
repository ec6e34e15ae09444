import type {
  ProvePasswordRequest,
  RecoveryCodesView,
  SecondFactorOfferView,
  SecondFactorRequest,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** Offers a secret for an authenticator application; it is shown this once. Refusals: `conflict` when one is set up. */
export function begin(at: Connection, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /auth/second-factor/begin/', as: json<SecondFactorOfferView>, refusals: ['conflict'] },
    options,
  );
}

/**
 * Sets the second factor up, with a code of the application. The ten recovery codes are shown this once.
 *
 * Refusals: `invalid_input` under `code`, `conflict` when nothing is on offer.
 */
export function confirm(at: Connection, body: SecondFactorRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /auth/second-factor/',
      body,
      as: json<RecoveryCodesView>,
      refusals: ['invalid_input', 'conflict'],
    },
    options,
  );
}

/** Takes the second factor away. Refusals: `invalid_input` under `password`. */
export function remove(at: Connection, body: ProvePasswordRequest, options?: CallOptions) {
  return send(
    at,
    { route: 'POST /auth/second-factor/remove/', body, as: nothing, refusals: ['invalid_input', 'conflict'] },
    options,
  );
}

/** Ten other recovery codes, shown this once. Refusals: `invalid_input` under `password`, `conflict` without a second factor. */
export function renewRecoveryCodes(at: Connection, body: ProvePasswordRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /auth/second-factor/recovery-codes/',
      body,
      as: json<RecoveryCodesView>,
      refusals: ['invalid_input', 'conflict'],
    },
    options,
  );
}
