import type { DashboardView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** The office's first page in figures: nobody's name is in it. Needs `see_programme`. */
export function read(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /admin/dashboard/', as: json<DashboardView>, refusals: [] }, options);
}
