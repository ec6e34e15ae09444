import type { ApiKeysRequest, ApiKeyView, MakeApiKeyRequest, NewApiKeyView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import { listing, type Listing } from '../exchange/listing';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** API keys, used up ones too: `state` leaves some of them. A person with `administer`, never a key. Refusals: `invalid_input`. */
export function list(
  at: Connection,
  query: ApiKeysRequest = {},
  options?: CallOptions,
): Listing<ApiKeyView, 'invalid_input'> {
  return listing(at, { route: 'GET /admin/keys/', refusals: ['invalid_input'] }, query, options);
}

/** Makes a key of these `scopes`; `key` in the answer is told this once. A person with `administer`. Refusals: `invalid_input`. */
export function make(at: Connection, body: MakeApiKeyRequest, options?: CallOptions) {
  return send(at, { route: 'POST /admin/keys/', body, as: json<NewApiKeyView>, refusals: ['invalid_input'] }, options);
}

/** A person with `administer`, never a key. Refusals: `not_found`. */
export function read(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    { route: 'GET /admin/keys/{id}/', path: { id }, as: json<ApiKeyView>, refusals: ['not_found'] },
    options,
  );
}

/** Ends a key at once; its row stays. A person with `administer`, never a key. Refusals: `not_found`. */
export function revoke(at: Connection, id: number, options?: CallOptions) {
  return send(at, { route: 'DELETE /admin/keys/{id}/', path: { id }, as: nothing, refusals: ['not_found'] }, options);
}
