import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { AuditTrail, refusalFor, Unavailable, UnitOfWork } from '@azionelab/api/kernel';
import type { Locale, ReservationOrigin, ReservationStatus } from '@azionelab/contracts';
import type { ReservationFiltersRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { reservationFilter } from '../office-filter';

/** Rows that one short transaction reads: however slowly they are fetched, none stays open. */
const PAGE = 1000;
/** How often a page is asked for that the database had no moment for, and by how many milliseconds each pause grows. */
const TRIES = 5;
const PAUSE_MS = 300;

/** A reservation as a line of an export. */
export interface ExportRow {
  id: number;
  code: string;
  status: ReservationStatus;
  origin: ReservationOrigin;
  name: string;
  email: string;
  phone: string | null;
  party_size: number;
  admitted: number;
  show_title: string;
  venue_name: string;
  starts_at: Date;
  notes: string;
  locale: Locale;
  created_at: Date;
  confirmed_at: Date | null;
  cancelled_at: Date | null;
}

/** Reads all reservations that the filters of a list leave, page by page, as fast as they are taken. */
@Injectable()
export class ExportRows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** In the order in which they were made. What was read is recorded at the end, also when nobody took all of it. */
  of(request: ReservationFiltersRequest, format: 'csv' | 'xlsx'): AsyncGenerator<ExportRow[], void> {
    // Whoever takes rows from a stream does so from the socket, where no company is set.
    return this.read(request, format, AsyncLocalStorage.snapshot());
  }

  private async *read(
    request: ReservationFiltersRequest,
    format: 'csv' | 'xlsx',
    here: ReturnType<typeof AsyncLocalStorage.snapshot>,
  ): AsyncGenerator<ExportRow[], void> {
    const filters = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
    let rows = 0;
    let isWhole = false;
    try {
      for (let last = 0, page: ExportRow[] = []; !isWhole; last = page.at(-1)?.id ?? last) {
        page = await here(() => this.pageAfter(request, last));
        isWhole = page.length < PAGE;
        rows += page.length;
        yield page;
      }
    } finally {
      // What was searched for may be a person's name.
      const after = { format, rows, whole: isWhole, ...filters, ...('search' in filters ? { search: '•••' } : {}) };
      await here(() => this.auditTrail.record('export', { objectType: 'reservation', after }));
    }
  }

  /** Whoever has a part of the file already gets the rest too, although the database is away for a moment. */
  private async pageAfter(request: ReservationFiltersRequest, last: number): Promise<ExportRow[]> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.page(request, last);
      } catch (error) {
        const isAway = error instanceof Unavailable || refusalFor(error) instanceof Unavailable;
        if (tries === TRIES || !isAway) throw error;
        await pause(tries * PAUSE_MS);
      }
    }
  }

  private page(request: ReservationFiltersRequest, last: number): Promise<ExportRow[]> {
    const { where, parameters } = reservationFilter(request);
    const read = () =>
      this.work.query<ExportRow>(
        `SELECT reservation.id, reservation.code, reservation.status, reservation.origin, reservation.name, reservation.email,
           reservation.phone, reservation.party_size, coalesce(check_in.admitted, 0) AS admitted, shows.title AS show_title,
           venues.name AS venue_name, performances.starts_at, reservation.notes, reservation.locale, reservation.created_at,
           reservation.confirmed_at, reservation.cancelled_at
         FROM (SELECT * FROM reservations reservation WHERE ${where} AND reservation.id > $${parameters.length + 1}
           ORDER BY reservation.id LIMIT ${PAGE}) reservation
         JOIN performances ON performances.id = reservation.performance_id
         JOIN shows ON shows.id = performances.show_id
         JOIN venues ON venues.id = performances.venue_id
         LEFT JOIN check_ins check_in ON check_in.reservation_id = reservation.id
         ORDER BY reservation.id`,
        [...parameters, last],
      );
    return this.work.run(read, { readOnly: true });
  }
}
