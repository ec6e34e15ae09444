import { Id, IdOf, InvalidInput, Kept, Version } from '@azionelab/api/kernel';
import { Performance } from '@azionelab/api/shows';
import type { Locale, ReservationOrigin, ReservationStatus } from '@azionelab/contracts';
import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import {
  AlreadyConfirmed,
  ReservationCancelled,
  ReservationNotConfirmed,
  ReservationNotPending,
} from './bookings.errors';

/** A party's request for seats at one performance. */
@Entity('reservations')
export class Reservation {
  @Id()
  id!: number;

  @IdOf('performance_id')
  performanceId!: number;

  @ManyToOne(() => Performance, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'performance_id' })
  performance!: Relation<Performance>;

  @Column('text', { default: 'pending' })
  status!: ReservationStatus;

  /** Without its dash; `writtenCode` puts it in. */
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  /** `walk_up`: made at the door, for people without a reservation; it has no address. */
  @Column({ type: 'text', default: 'site', update: false })
  origin!: ReservationOrigin;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('integer', { name: 'party_size' })
  partySize!: number;

  @Column('text', { default: '' })
  notes!: string;

  @Column('text')
  locale!: Locale;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column('timestamptz', { name: 'qr_code_generated_at', nullable: true })
  qrCodeGeneratedAt!: Date | null;

  @Kept('created_at')
  createdAt!: Date;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;

  /** @throws AlreadyConfirmed | ReservationNotPending; an expired one is told by its link */
  demandPending(): void {
    if (this.status === 'confirmed') throw new AlreadyConfirmed(this.confirmedAt as Date);
    if (this.status === 'cancelled') throw new ReservationNotPending(this.performanceId);
  }

  /** @throws ReservationCancelled */
  demandNotCancelled(): void {
    if (this.status === 'cancelled') throw new ReservationCancelled();
  }

  /** @throws ReservationCancelled | ReservationNotConfirmed */
  demandConfirmed(): void {
    this.demandNotCancelled();
    if (this.status !== 'confirmed') throw new ReservationNotConfirmed();
  }

  /** @throws AlreadyConfirmed | ReservationNotPending */
  confirm(now: Date): void {
    this.demandPending();
    if (this.status !== 'pending') throw new ReservationNotPending(this.performanceId);
    this.status = 'confirmed';
    this.confirmedAt = now;
    this.qrCodeGeneratedAt = now;
  }

  /** @throws InvalidInput for more than before */
  comeWith(partySize: number): void {
    if (partySize > this.partySize) throw new InvalidInput({ party_size: [`Enter ${this.partySize} or less.`] });
    this.partySize = partySize;
  }

  /** @throws ReservationCancelled | ReservationNotPending */
  cancel(now: Date): void {
    this.demandNotCancelled();
    if (this.status === 'expired') throw new ReservationNotPending(this.performanceId);
    this.status = 'cancelled';
    this.cancelledAt = now;
  }
}
