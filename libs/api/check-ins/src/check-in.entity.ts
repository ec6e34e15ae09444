import { Reservation } from '@azionelab/api/bookings';
import { Id, IdOf, Kept, Version } from '@azionelab/api/kernel';
import type { CheckInSource } from '@azionelab/contracts';
import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';

/** The record that a confirmed reservation's party came in, settled from its arrivals; at most one per reservation. */
@Entity('check_ins')
export class CheckIn {
  @Id()
  id!: number;

  @IdOf('reservation_id')
  reservationId!: number;

  @ManyToOne(() => Reservation, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reservation_id' })
  reservation!: Relation<Reservation>;

  @IdOf('performance_id')
  performanceId!: number;

  /** How many of the party are inside. */
  @Column('integer')
  admitted!: number;

  /** When the first of the party came in. */
  @Column('timestamptz', { name: 'checked_in_at' })
  checkedInAt!: Date;

  /** The user who let the first of them in. */
  @IdOf('checked_in_by')
  checkedInBy!: number;

  /** The paired device that let the first of them in, if one did. */
  @Column('bigint', { name: 'device_id', nullable: true })
  deviceId!: number | null;

  @Column('text')
  source!: CheckInSource;

  @Kept('created_at')
  createdAt!: Date;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;
}
