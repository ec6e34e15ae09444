import { Id, Kept, Version } from '@azionelab/api/kernel';
import type { WebhookEvent, WebhookSwitchedOff } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';

/** Another system that wants to be told. Triggers read this table, and owe a delivery to each that is active. */
@Entity('webhook_endpoints')
export class WebhookEndpoint {
  @Id()
  id!: number;

  @Column('text')
  url!: string;

  @Column('text', { default: '' })
  description!: string;

  @Column('text', { array: true })
  events!: WebhookEvent[];

  @Column('boolean', { name: 'with_personal_data', default: false })
  withPersonalData!: boolean;

  /** The API key that asked for that: what it may see decides. Null when a person asked. */
  @Column('bigint', { name: 'api_key_id', nullable: true })
  apiKeyId!: number | null;

  @Column('boolean', { name: 'is_active', default: true })
  isActive!: boolean;

  /** Since when no attempt has succeeded; null when the last one did. */
  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince!: Date | null;

  @Column('timestamptz', { name: 'switched_off_at', nullable: true })
  switchedOffAt!: Date | null;

  @Column('text', { name: 'switched_off_because', nullable: true })
  switchedOffBecause!: WebhookSwitchedOff | null;

  /** The secret that signs, which only the server's key opens. */
  @Column('bytea', { name: 'sealed_secret' })
  sealedSecret!: Buffer;

  @Column('text', { name: 'key_id' })
  keyId!: string;

  /** The one before: signs as well until `previousUntil`, so that a receiver may change over at its leisure. */
  @Column('bytea', { name: 'previous_sealed_secret', nullable: true })
  previousSealedSecret!: Buffer | null;

  @Column('text', { name: 'previous_key_id', nullable: true })
  previousKeyId!: string | null;

  @Column('timestamptz', { name: 'previous_until', nullable: true })
  previousUntil!: Date | null;

  @Kept('created_at')
  createdAt!: Date;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;
}
