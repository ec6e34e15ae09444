import { NotFound, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MovedMeanwhile } from './bookings.errors';
import { Reservation } from './reservation.entity';

/** Reservations of one address that are looked after at once. */
const MOST_AT_ONCE = 20;

/** Finds reservations and locks them; always after their performance, before their token. */
@Injectable()
export class Reservations {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Locks the bare row to the end of the unit of work.
   * @param performanceId of the performance that was locked before it; without one, none was
   * @throws NotFound | MovedMeanwhile
   */
  async lock(id: number, performanceId?: number): Promise<Reservation> {
    const reservation = await this.work.of(Reservation).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!reservation) throw new NotFound();
    if (performanceId !== undefined && performanceId !== reservation.performanceId) throw new MovedMeanwhile();
    return reservation;
  }

  /** @throws NotFound */
  async byId(id: number): Promise<Reservation> {
    const reservation = await this.work.of(Reservation).findOneBy({ id });
    if (!reservation) throw new NotFound();
    return reservation;
  }

  /** Locks those of `ids` that nobody holds right now; each comes with its performance and show. */
  async lockFree(ids: number[]): Promise<Reservation[]> {
    const free = await this.work.query<{ id: number }>(
      `SELECT id FROM reservations WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`,
      [ids],
    );
    return this.work.of(Reservation).find({
      where: { id: In(free.map(({ id }) => id)) },
      relations: { performance: { show: true } },
      order: { id: 'ASC' },
    });
  }

  /** What an address has booked and can still confirm or use, the next to play first; upper and lower case are alike. */
  async idsOf(email: string, now: Date): Promise<number[]> {
    const rows = await this.work.query<{ id: number }>(
      `SELECT reservation.id FROM reservations reservation
       JOIN performances performance ON performance.id = reservation.performance_id
       WHERE reservation.email_folded = lower($1) AND EXISTS (
         SELECT FROM tokens WHERE tokens.reservation_id = reservation.id AND tokens.expires_at > $2
           AND tokens.purpose = CASE reservation.status WHEN 'pending' THEN 'confirmation' WHEN 'confirmed' THEN 'manage' END)
       ORDER BY performance.starts_at, reservation.id LIMIT $3`,
      [email, now, MOST_AT_ONCE],
    );
    return rows.map(({ id }) => id);
  }

  /** Writes what changed of a locked row. */
  async save(reservation: Reservation): Promise<void> {
    await this.work.of(Reservation).save(reservation);
  }

  /** Booking codes to ids; one that nobody has is left out. */
  async idsByCode(codes: string[]): Promise<Map<string, number>> {
    const found = await this.work
      .of(Reservation)
      .find({ select: { id: true, code: true }, where: { code: In(codes) } });
    return new Map(found.map(({ id, code }) => [code, id]));
  }

  findByCode(code: string): Promise<Reservation | null> {
    return this.work.of(Reservation).findOneBy({ code });
  }
}
