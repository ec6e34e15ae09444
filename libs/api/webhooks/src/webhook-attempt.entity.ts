import { Id, IdOf } from '@azionelab/api/kernel';
import type { WebhookFault } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';

/** What came of one attempt to deliver. What the receiver said besides its status is nobody's business. */
@Entity('webhook_attempts')
export class WebhookAttempt {
  @Id()
  id!: number;

  @IdOf('delivery_id')
  deliveryId!: number;

  @Column('integer')
  number!: number;

  @Column('timestamptz')
  at!: Date;

  /** Milliseconds. */
  @Column('integer')
  duration!: number;

  @Column('integer', { name: 'http_status', nullable: true })
  httpStatus!: number | null;

  @Column('text', { nullable: true })
  fault!: WebhookFault | null;
}
