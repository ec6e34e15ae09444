import type { QrCodeView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { file, json } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** The right to a ticket: its manage or check-in token, or the `qr_code_url` that a confirmation or a look-up told within 15 minutes. */
export type TicketProof = { token: string } | { qr_code_url: string };

const OF_TICKETS = ['permission_denied', 'reservation_cancelled', 'reservation_not_confirmed'] as const;

/** A token stands in a header and never in an address (SPEC 3.4.2). */
function shown(proof: TicketProof) {
  if ('token' in proof) return { headers: { Authorization: `Bearer ${proof.token}` } };
  return { query: Object.fromEntries(new URL(proof.qr_code_url, 'http://localhost').searchParams) };
}

/**
 * The QR code that opens the door, as a data URL.
 *
 * Refusals: `permission_denied` without a right to it, whether or not it exists, `reservation_cancelled`,
 * `reservation_not_confirmed`.
 * @param id of the reservation
 */
export function qrCode(at: Connection, id: number, proof: TicketProof, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /reservations/{id}/qr-code/',
      path: { id },
      ...shown(proof),
      as: json<QrCodeView>,
      refusals: OF_TICKETS,
    },
    options,
  );
}

/**
 * The ticket to print: a PDF of one page, A6, in the reservation's language.
 *
 * Refusals: as {@link qrCode}.
 * @param id of the reservation
 */
export function pdf(at: Connection, id: number, proof: TicketProof, options?: CallOptions) {
  return send(
    at,
    {
      route: 'GET /reservations/{id}/ticket.pdf',
      path: { id },
      ...shown(proof),
      as: file,
      refusals: OF_TICKETS,
      streams: true,
    },
    options,
  );
}
