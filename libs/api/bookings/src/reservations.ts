import { NotFound, UnitOfWork } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { Reservation } from './reservation.entity';

/** Finds reservations and locks them; always after their performance, before their token. */
@Injectable()
export class Reservations {
  constructor(private readonly work: UnitOfWork) {}

  /** Locks the bare row to the end of the unit of work. @throws NotFound */
  async lock(id: number): Promise<Reservation> {
    const reservation = await this.work.of(Reservation).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!reservation) throw new NotFound();
    return reservation;
  }

  /** @throws NotFound */
  async byId(id: number): Promise<Reservation> {
    const reservation = await this.work.of(Reservation).findOneBy({ id });
    if (!reservation) throw new NotFound();
    return reservation;
  }

  /** Writes what changed of a locked row. */
  async save(reservation: Reservation): Promise<void> {
    await this.work.of(Reservation).save(reservation);
  }

  findByCode(code: string): Promise<Reservation | null> {
    return this.work.of(Reservation).findOneBy({ code });
  }
}
