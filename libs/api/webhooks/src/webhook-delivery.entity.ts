import { Id, IdOf, Kept } from '@azionelab/api/kernel';
import type { WebhookDeliveryStatus, WebhookDeliveryView, WebhookFault } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';

/** The row that a fact is about, as it was then, without what is personal; and what its view names besides. */
export type Snapshot = Record<string, unknown>;

/** One fact that one endpoint is told, or was. */
@Entity('webhook_deliveries')
export class WebhookDelivery {
  @Id()
  id!: number;

  @IdOf('endpoint_id')
  endpointId!: number;

  @Column('text')
  type!: WebhookDeliveryView['type'];

  @Column('text', { name: 'object_type' })
  objectType!: WebhookDeliveryView['object_type'];

  /** What the order is kept by, together with its type. */
  @IdOf('object_id')
  objectId!: number;

  @Column({ type: 'jsonb', update: false })
  snapshot!: Snapshot;

  @Kept('occurred_at')
  occurredAt!: Date;

  @Column('text', { default: 'owed' })
  status!: WebhookDeliveryStatus;

  /** Attempts begun, the one under way included; tells one claim from the next. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** When the first attempt began, since it was owed for the last time. */
  @Column('timestamptz', { name: 'tried_since', nullable: true })
  triedSince!: Date | null;

  /** When it may be tried again; ahead of now while somebody is at it. */
  @Column({ type: 'timestamptz', name: 'next_attempt_at', insert: false })
  nextAttemptAt!: Date;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;

  @Column('integer', { name: 'http_status', nullable: true })
  httpStatus!: number | null;

  @Column('text', { nullable: true })
  fault!: WebhookFault | null;
}
