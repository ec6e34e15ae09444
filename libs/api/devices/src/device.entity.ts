import { Id, IdOf } from '@azionelab/api/kernel';
import { Column, Entity } from 'typeorm';

/** A phone or tablet that is at the door of one performance. */
@Entity('door_devices')
export class Device {
  @Id()
  id!: number;

  @IdOf('performance_id')
  performanceId!: number;

  @Column('text')
  name!: string;

  /** SHA-256 of its session's id. */
  @Column('bytea', { name: 'session_hash' })
  sessionHash!: Buffer;

  @IdOf('paired_by')
  pairedBy!: number;

  @Column('timestamptz', { name: 'paired_at' })
  pairedAt!: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;

  @Column('timestamptz', { name: 'synced_at', nullable: true })
  syncedAt!: Date | null;

  /** 0 to 100; null when it does not say. */
  @Column('integer', { nullable: true })
  battery!: number | null;

  /** How many arrivals it still has to send. */
  @Column('integer', { default: 0 })
  waiting!: number;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
