import { HttpHeaders } from '@angular/common/http';

/**
 * Headers that make a repeated request count once (SPEC 4.2). Make them once per intention: a retry of the same body
 * sends the same ones, changed input makes new ones.
 */
export function idempotencyHeaders(): HttpHeaders {
  return new HttpHeaders({ 'Idempotency-Key': crypto.randomUUID() });
}
