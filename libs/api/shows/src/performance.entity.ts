import { Id, IdOf, Kept, Version } from '@azionelab/api/kernel';
import type { Availability } from '@azionelab/contracts';
import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Show } from './show.entity';
import { BookingClosed, NoCapacity, PerformanceStarted } from './shows.errors';
import { Venue } from './venue.entity';

/** How long a performance is taken to last when its show does not say. */
export const USUAL_MINUTES = 180;

/** Seats left are few from here down: a share of the capacity, or a number. */
const FEW = { share: 0.05, seats: 6 };

/** One show at one venue at one time; what is booked. */
@Entity('performances')
export class Performance {
  @Id()
  id!: number;

  @IdOf('show_id')
  showId!: number;

  @ManyToOne(() => Show, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'show_id' })
  show!: Relation<Show>;

  @IdOf('venue_id')
  venueId!: number;

  @ManyToOne(() => Venue, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'venue_id' })
  venue!: Relation<Venue>;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('integer', { name: 'room_capacity' })
  roomCapacity!: number;

  @Column('integer', { name: 'manually_occupied_seats', default: 0 })
  manuallyOccupiedSeats!: number;

  @Column('integer', { name: 'additional_seats', default: 0 })
  additionalSeats!: number;

  @Column('boolean', { name: 'is_booking_enabled', default: true })
  isBookingEnabled!: boolean;

  @Column('integer', { name: 'max_party_size', default: 10 })
  maxPartySize!: number;

  /** When it was called off; booking is off from then on, and nobody is confirmed. */
  @Column({ type: 'timestamptz', name: 'cancelled_at', nullable: true, insert: false })
  cancelledAt!: Date | null;

  /** Kept by a trigger on reservations and bounded by a CHECK; the API's role cannot write it. */
  @Column({ type: 'integer', name: 'confirmed_seats', insert: false, update: false })
  confirmedSeats!: number;

  @Kept('created_at')
  createdAt!: Date;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;

  /** Seats that can be confirmed in all. */
  get capacity(): number {
    return this.roomCapacity + this.additionalSeats - this.manuallyOccupiedSeats;
  }

  get availableSeats(): number {
    return this.capacity - this.confirmedSeats;
  }

  hasStarted(now: Date): boolean {
    return now >= this.startsAt;
  }

  /** @throws PerformanceStarted */
  demandNotStarted(now: Date): void {
    if (this.hasStarted(now)) throw new PerformanceStarted(this.id);
  }

  /** @throws BookingClosed when it was called off */
  demandPlayed(): void {
    if (this.cancelledAt) throw new BookingClosed();
  }

  /** When it is over, as far as anybody can tell beforehand; needs the show. */
  get endsAt(): Date {
    return new Date(this.startsAt.getTime() + (this.show.durationMinutes ?? USUAL_MINUTES) * 60_000);
  }

  /** What a visitor may hope for; needs the show. */
  availability(now: Date): Availability {
    if (this.cancelledAt) return 'cancelled';
    if (now >= this.endsAt) return 'past';
    if (this.hasStarted(now)) return 'started';
    if (this.availableSeats <= 0) return 'sold_out';
    if (!this.isBookingEnabled) return 'closed';
    return this.availableSeats <= Math.max(FEW.seats, this.capacity * FEW.share) ? 'few' : 'free';
  }

  /** @throws PerformanceStarted | BookingClosed | NoCapacity when a request for `seats` makes no sense now */
  offer(seats: number, now: Date): void {
    this.demandNotStarted(now);
    if (!this.isBookingEnabled) throw new BookingClosed();
    this.take(seats, now);
  }

  /**
   * Refuses what does not fit. Call it on a locked row; the counter itself follows the reservation, by trigger.
   * @throws PerformanceStarted | BookingClosed when it was called off | NoCapacity
   */
  take(seats: number, now: Date): void {
    this.demandNotStarted(now);
    this.seat(seats);
  }

  /**
   * Refuses what does not fit, also after the beginning: for people who stand at the door. Call it on a locked row.
   * @throws BookingClosed when it was called off | NoCapacity
   */
  seat(seats: number): void {
    this.demandPlayed();
    if (seats > this.availableSeats) throw new NoCapacity(this.availableSeats, this.id);
  }
}
