import type { DoorDeviceView, ListView, PairDeviceRequest, PairingRequest, PairingView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/**
 * The pairing code of an evening, as an address to show as QR: whoever opens it makes a door device. Needs `manage_door`.
 *
 * Refusals: `invalid_input`, `not_found`, `outside_check_in_window` once the door has closed.
 * @param id of the performance
 */
export function pairing(at: Connection, id: number, body: PairingRequest = {}, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /check-ins/performances/{id}/pairing/',
      path: { id },
      body,
      as: json<PairingView>,
      refusals: ['invalid_input', 'not_found', 'outside_check_in_window'],
    },
    options,
  );
}

/**
 * Makes this connection a paired device of one performance: its session remembers it. `code` is what stands after the `#`
 * of a pairing address. Everyone with the code may.
 *
 * Refusals: `invalid_input`, `invalid_token`, `unknown_token`, `token_expired`, `rate_limited`.
 */
export function pair(at: Connection, body: PairDeviceRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /check-ins/devices/',
      body,
      as: json<DoorDeviceView>,
      refusals: ['invalid_input', 'invalid_token', 'unknown_token', 'token_expired', 'rate_limited'],
    },
    options,
  );
}

/** The devices of an evening, revoked ones too. Needs `manage_door`. Refusals: `not_found`. */
export function devices(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /check-ins/performances/{id}/devices/',
      path: { id },
      as: json<ListView<DoorDeviceView>>,
      refusals: ['not_found'],
    },
    options,
  );
}

/** Ends a device at once. Needs `manage_door`. Refusals: `not_found`. */
export function revoke(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'DELETE /check-ins/devices/{id}/', path: { id }, as: nothing, refusals: ['not_found'] },
    options,
  );
}
