import type { Locale, ReservationOrigin, ReservationStatus } from '@azionelab/contracts';
import { writtenCode } from '../booking-code';
import type { ExportRow } from './export-rows';

/** What stands in a cell. */
export type Cell = string | number | Date | null;

/** What an export says, in one language. */
export interface Words {
  file: string;
  status: Record<ReservationStatus, string>;
  origin: Record<ReservationOrigin, string>;
  /** In the order of the columns. */
  header: string[];
}

export const WORDS: Record<Locale, Words> = {
  it: {
    file: 'prenotazioni',
    status: { pending: 'in attesa', confirmed: 'confermata', cancelled: 'annullata', expired: 'scaduta' },
    origin: { site: 'sito', walk_up: 'ingresso', office: 'biglietteria' },
    header: [
      'Codice',
      'Stato',
      'Spettacolo',
      'Luogo',
      'Inizio',
      'Nome',
      'E-mail',
      'Telefono',
      'Posti',
      'Entrati',
      'Note',
      'Provenienza',
      'Lingua',
      'Richiesta',
      'Confermata',
      'Annullata',
    ],
  },
  en: {
    file: 'reservations',
    status: { pending: 'pending', confirmed: 'confirmed', cancelled: 'cancelled', expired: 'expired' },
    origin: { site: 'site', walk_up: 'door', office: 'box office' },
    header: [
      'Code',
      'State',
      'Show',
      'Venue',
      'Starts',
      'Name',
      'E-mail',
      'Phone',
      'Seats',
      'Admitted',
      'Notes',
      'Made at',
      'Language',
      'Requested',
      'Confirmed',
      'Cancelled',
    ],
  },
};

/** A row as the header names its cells. */
export function cellsOf(row: ExportRow, { status, origin }: Words): Cell[] {
  return [
    writtenCode(row.code),
    status[row.status],
    row.show_title,
    row.venue_name,
    row.starts_at,
    row.name,
    row.email,
    row.phone,
    row.party_size,
    row.admitted,
    row.notes,
    origin[row.origin],
    row.locale,
    row.created_at,
    row.confirmed_at,
    row.cancelled_at,
  ];
}
