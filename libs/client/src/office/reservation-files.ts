import type { ReservationFiltersRequest } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { file } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/**
 * Reservations in booking order as CSV: read `body` as it streams, or `text()`. A cell that a spreadsheet would run gets an
 * apostrophe (SPEC 4.5). It is recorded in the audit log. Needs `see_reservations`. Refusals: `invalid_input`.
 */
export function exportCsv(at: Connection, query: ReservationFiltersRequest = {}, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /admin/reservations/export.csv',
      query,
      as: file,
      refusals: ['invalid_input'],
      streams: true,
    },
    options,
  );
}

/** The same as a workbook (XLSX). Needs `see_reservations`. Refusals: `invalid_input`. */
export function exportXlsx(at: Connection, query: ReservationFiltersRequest = {}, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /admin/reservations/export.xlsx',
      query,
      as: file,
      refusals: ['invalid_input'],
      streams: true,
    },
    options,
  );
}

/** A ticket to print (PDF). Needs `edit_reservations`. Refusals: `not_found`, `reservation_cancelled`, `reservation_not_confirmed`. */
export function ticketPdf(at: Connection, id: number, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /admin/reservations/{id}/ticket.pdf',
      path: { id },
      as: file,
      refusals: ['not_found', 'reservation_cancelled', 'reservation_not_confirmed'],
      streams: true,
    },
    options,
  );
}
