import { Id, IdOf } from '@azionelab/api/kernel';
import type { CheckInSource } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';

/** People of one party who came in together, past one device. What is written stays; it can be taken back, once. */
@Entity('arrivals')
export class Arrival {
  @Id()
  id!: number;

  @IdOf('reservation_id')
  reservationId!: number;

  /** Where they are; another evening than the reservation's contradicts it. */
  @IdOf('performance_id')
  performanceId!: number;

  /** What makes a retry the same arrival: unique in the company. */
  @Column('text')
  nonce!: string;

  /** How many came in. */
  @Column('integer')
  seats!: number;

  @Column('timestamptz', { name: 'arrived_at' })
  arrivedAt!: Date;

  /** When the server was told. */
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  /** The user who let them in, or who paired the device that did. */
  @IdOf('recorded_by')
  recordedBy!: number;

  @Column('bigint', { name: 'device_id', nullable: true })
  deviceId!: number | null;

  @Column('text')
  source!: CheckInSource;

  /** Decided without a connection, and told later. */
  @Column('boolean')
  offline!: boolean;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  @Column('bigint', { name: 'undone_by', nullable: true })
  undoneBy!: number | null;
}
