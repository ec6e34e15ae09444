import { Id } from '@azionelab/api/kernel';
import type { AuditAction, AuditValues } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';

/** What somebody did, as the database wrote it down; never changed. */
@Entity('audit_log')
export class AuditEntry {
  @Id()
  id!: number;

  @Column('timestamptz')
  at!: Date;

  @Column('bigint', { name: 'actor_id', nullable: true })
  actorId!: number | null;

  /** The API key that did it, made by who is named as the actor. */
  @Column('bigint', { name: 'api_key_id', nullable: true })
  apiKeyId!: number | null;

  @Column('text')
  action!: AuditAction;

  @Column('text', { name: 'object_type' })
  objectType!: string;

  @Column('bigint', { name: 'object_id', nullable: true })
  objectId!: number | null;

  @Column('jsonb', { nullable: true })
  before!: AuditValues | null;

  @Column('jsonb', { nullable: true })
  after!: AuditValues | null;

  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;
}
