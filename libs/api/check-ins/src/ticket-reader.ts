import { Arrivals, AlreadyCheckedIn, type Reservation, Reservations } from '@azionelab/api/bookings';
import { type Performance, Programme } from '@azionelab/api/shows';
import { TokenExpired, Tokens, UnknownToken } from '@azionelab/api/tokens';
import { Injectable } from '@nestjs/common';
import { CheckInWindow } from './check-in-window';
import { OutsideCheckInWindow, WrongPerformance } from './check-ins.errors';
import type { Scanned } from './scanned';

/** A ticket that may enter now. */
export interface Ticket {
  reservation: Reservation;
  performance: Performance;
  /** How many of the party are inside already. */
  admitted: number;
}

/** Decides about a ticket, in the one order in which the door says no (SPEC 3.5.2). */
@Injectable()
export class TicketReader {
  constructor(
    private readonly tokens: Tokens,
    private readonly reservations: Reservations,
    private readonly programme: Programme,
    private readonly arrivals: Arrivals,
    private readonly window: CheckInWindow,
  ) {}

  /** Whose ticket it is. @throws UnknownToken */
  async reservationOf(scanned: Scanned): Promise<number> {
    if ('token' in scanned) return (await this.tokens.find(scanned.token, 'check_in')).reservationId;
    const reservation = await this.reservations.findByCode(scanned.code);
    if (!reservation) throw new UnknownToken();
    return reservation.id;
  }

  /**
   * @param openFor the performance that this door is open for, if it says so
   * @throws ReservationCancelled | ReservationNotConfirmed | WrongPerformance | OutsideCheckInWindow | TokenExpired | AlreadyCheckedIn
   */
  async read(scanned: Scanned, reservation: Reservation, openFor: number | undefined): Promise<Ticket> {
    reservation.demandConfirmed();
    const performance = await this.programme.byId(reservation.performanceId);
    demandSelected(performance, openFor);
    await this.demandOpen(scanned, performance);
    const arrival = await this.arrivals.findOf(reservation.id);
    if (arrival && arrival.admitted >= reservation.partySize) {
      throw new AlreadyCheckedIn({ checked_in_at: arrival.checkedInAt, checked_in_by_name: arrival.checkedInByName });
    }
    return { reservation, performance, admitted: arrival?.admitted ?? 0 };
  }

  /** A ticket that is too late has expired; a code does not expire, its window is over. */
  private async demandOpen(scanned: Scanned, performance: Performance): Promise<void> {
    const hours = await this.window.of(performance);
    if (hours.state === 'over' && 'token' in scanned) throw new TokenExpired();
    if (hours.state !== 'open') throw new OutsideCheckInWindow(hours);
  }
}

function demandSelected({ id, show, startsAt }: Performance, openFor: number | undefined): void {
  if (openFor === undefined || openFor === id) return;
  throw new WrongPerformance({ performance_id: id, show_title: show.title, starts_at: startsAt });
}
