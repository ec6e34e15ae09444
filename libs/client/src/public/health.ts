import type { HealthView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** Whether the process answers. */
export function check(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /health/', as: json<HealthView>, refusals: [] }, options);
}

/** Whether the process runs, whatever the database does. */
export function live(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /health/live/', as: json<HealthView>, refusals: [] }, options);
}

/**
 * Whether the database answers as well.
 *
 * Refusals: `unavailable` while it does not; told at once, and not waited out.
 */
export function ready(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /health/ready/', as: json<HealthView>, refusals: ['unavailable'] }, options);
}
