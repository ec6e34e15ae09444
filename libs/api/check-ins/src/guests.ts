import { readBookingCode, writtenCode } from '@azionelab/api/bookings';
import { containing, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import type { GuestView, ListView } from '@azionelab/contracts';
import type { GuestsRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { ScanLog } from './scan-log';

/** A name without accents, in lower case, its apostrophes straight; needs no extension. */
const FOLDED = `lower(replace(regexp_replace(normalize(reservations.name, NFD), '[\\u0300-\\u036f]', '', 'g'), '’', ''''))`;

const FOUND = `FROM reservations
  LEFT JOIN check_ins ON check_ins.reservation_id = reservations.id
  WHERE reservations.performance_id = $1 AND (${FOLDED} LIKE ALL ($2) OR reservations.code = $3)`;

/** Finds the guests of an evening by name, for those who may; that somebody looked is kept, and not for whom. */
@Injectable()
export class Guests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programme: Programme,
    private readonly scanLog: ScanLog,
  ) {}

  /** By name; each word that is searched for is in the name, or all of it is the booking code. @throws NotFound */
  async find(performanceId: number, { search = '', ...page }: GuestsRequest): Promise<ListView<GuestView>> {
    const { skip, take } = pageOf(page);
    const words = folded(search).split(/\s+/).filter(Boolean);
    const asked = [performanceId, words.map(containing), readBookingCode(search) ?? null];
    const found = await this.work.run(
      async () => {
        await this.programme.byId(performanceId);
        const [row] = await this.work.query<{ count: number }>(`SELECT count(*)::int ${FOUND}`, asked);
        const guests = await this.work.query<GuestView>(
          `SELECT reservations.id AS reservation_id, reservations.code, reservations.name, reservations.party_size,
             coalesce(check_ins.admitted, 0) AS admitted, reservations.status
           ${FOUND} ORDER BY ${FOLDED}, reservations.id LIMIT $4 OFFSET $5`,
          [...asked, take, skip],
        );
        return { count: row?.count ?? 0, results: guests.map(guestView) };
      },
      { readOnly: true },
    );
    await this.scanLog.write([{ verdict: 'guest_search', performanceId }]);
    return found;
  }
}

const guestView = (guest: GuestView): GuestView => ({ ...guest, code: writtenCode(guest.code) });

/** As `FOLDED` has it. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
    .toLowerCase();
