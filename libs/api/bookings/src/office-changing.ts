import { Clock, UnitOfWork } from '@azionelab/api/kernel';
import { type LetterFacts, Messages } from '@azionelab/api/mail';
import { Programme } from '@azionelab/api/shows';
import { Tokens } from '@azionelab/api/tokens';
import type { OfficeChangeReservationRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { demandAllowedParty } from './allowed-party';
import { Arrivals } from './arrivals';
import { ReservationNotPending, StillInside } from './bookings.errors';
import { type Held, OfficeHold } from './office-hold';
import { OfficeLetters } from './office-letters';
import type { Reservation } from './reservation.entity';
import { Reservations } from './reservations';
import { Tickets } from './tickets';

/** The office changes what a party has: who it is, how many they are, which evening they come to. */
@Injectable()
export class OfficeChanging {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hold: OfficeHold,
    private readonly programme: Programme,
    private readonly reservations: Reservations,
    private readonly arrivals: Arrivals,
    private readonly tokens: Tokens,
    private readonly tickets: Tickets,
    private readonly messages: Messages,
    private readonly letters: OfficeLetters,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound | Conflict | InvalidInput | ReservationCancelled | ReservationNotPending of an expired one
   * @throws AlreadyCheckedIn | PerformanceStarted | BookingClosed when the evening was called off | NoCapacity
   */
  change(id: number, body: OfficeChangeReservationRequest, version?: number): Promise<void> {
    return this.work.run(async () => {
      const held = await this.hold.of(id, { version, to: body.performance ?? undefined });
      const { reservation, from, to } = held;
      const size = body.party_size ?? reservation.partySize;
      const isSeated = from.id !== to.id || size !== reservation.partySize;
      const isReaddressed = isOther(body.email, reservation.email);
      const before = await this.seenBefore(held, size);
      if (isSeated) await this.seat(held, size);
      write(body, reservation);
      reservation.version += 1;
      await this.reservations.save(reservation);
      if (from.id !== to.id) await this.tickets.follow(reservation);
      if (isReaddressed) await this.endLink(reservation);
      if (isSeated || isReaddressed) await this.tell(reservation, isSeated ? { before } : undefined, body.send_mail);
    });
  }

  /** Decided under the locks; the counter follows the row. */
  private async seat({ reservation, from, to }: Held, size: number): Promise<void> {
    reservation.demandNotCancelled();
    if (reservation.status === 'expired') throw new ReservationNotPending(from.id);
    const moves = from.id !== to.id;
    await this.demandOutside(reservation, moves, size);
    const more = moves || reservation.status === 'pending' ? size : size - reservation.partySize;
    if (moves || size > reservation.partySize) {
      demandAllowedParty(size, to);
      to.take(more, this.clock.now());
    }
    Object.assign(reservation, { performanceId: to.id, partySize: size });
  }

  /** Who is in stays in: such a party goes nowhere else, and gets no smaller than that. */
  private async demandOutside({ id }: Reservation, moves: boolean, size: number): Promise<void> {
    if (moves) await this.arrivals.demandNone(id);
    const inside = (await this.arrivals.findOf(id))?.admitted ?? 0;
    if (size < inside) throw new StillInside(inside);
  }

  /** What went to another mailbox confirms nothing any more. */
  private async endLink(reservation: Reservation): Promise<void> {
    if (reservation.status !== 'pending') return;
    const link = await this.tokens.findOf(reservation.id, 'confirmation');
    if (link && this.clock.now() < link.expiresAt) await this.tokens.replace(link);
    await this.messages.takeBack(reservation.id);
  }

  /** What a letter says of how it was: only what is another now. */
  private async seenBefore({ reservation, from, to }: Held, size: number): Promise<LetterFacts['before']> {
    const resized = size === reservation.partySize ? {} : { party_size: reservation.partySize };
    if (from.id === to.id) return resized;
    const [old, next] = [await this.programme.byId(from.id), await this.programme.byId(to.id)];
    return {
      ...resized,
      starts_at: old.startsAt.toISOString(),
      ...(old.showId === next.showId ? {} : { show_title: old.show.title }),
      ...(old.venueId === next.venueId ? {} : { venue_name: old.venue.name }),
    };
  }

  /** Who only has another address gets the ticket there. */
  private async tell(reservation: Reservation, changed?: LetterFacts, isWanted?: boolean): Promise<void> {
    if (reservation.status === 'pending') await this.letters.tell('confirmation_request', reservation, isWanted);
    if (reservation.status !== 'confirmed') return;
    await this.tickets.ensure(reservation);
    await this.letters.tell(changed ? 'seats_changed' : 'ticket', reservation, isWanted, changed);
  }
}

const isOther = (email: string | undefined, before: string): boolean =>
  email !== undefined && email !== null && email.toLowerCase() !== before.toLowerCase();

/** What a body leaves out, or sends as `null` where nothing may be empty, stays as it is. */
function write(body: OfficeChangeReservationRequest, reservation: Reservation): void {
  const { name, email, notes, locale, phone } = body;
  reservation.name = name ?? reservation.name;
  reservation.email = email ?? reservation.email;
  reservation.notes = notes ?? reservation.notes;
  reservation.locale = locale ?? reservation.locale;
  if (phone !== undefined) reservation.phone = phone || null;
}
