import type { Connection } from '../connection/connection';
import { json } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** That the box office is well. */
export interface Health {
  status: 'ok';
}

/** Whether the process answers. */
export function check(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /health/', as: json<Health>, refusals: [] }, options);
}

/** Whether the process runs, whatever the database does. */
export function live(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /health/live/', as: json<Health>, refusals: [] }, options);
}

/**
 * Whether the database answers as well.
 *
 * Refusals: `unavailable` while it does not; told at once, and not waited out.
 */
export function ready(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /health/ready/', as: json<Health>, refusals: ['unavailable'] }, options);
}
