import { Id, Kept, Version } from '@azionelab/api/kernel';
import type { Locale, MessageKind, MessageStatus } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';
import { LetterText } from './letter-text.entity';

/** What only the moment knew in which a letter was owed. */
export interface LetterFacts {
  before?: { show_title?: string; starts_at?: string; venue_name?: string; party_size?: number };
  /** What the company says about it, in its own words. */
  remark?: string;
  /** Which webhook was switched off; since when nothing had arrived, unless its address is gone. */
  webhook?: { id: number; name: string; failing_since: string | null };
}

/** One e-mail that is owed to someone, or was. Its words are made when it is sent: they may hold raw tokens. */
@Entity('messages')
export class Message {
  @Id()
  id!: number;

  @Column('bigint', { name: 'reservation_id', nullable: true })
  reservationId!: number | null;

  /** The member of staff whom it is about; null for a visitor. */
  @Column('bigint', { name: 'user_id', nullable: true })
  userId!: number | null;

  @Column('text')
  kind!: MessageKind;

  @Column('text')
  locale!: Locale;

  @Column('text')
  recipient!: string;

  @Column('text')
  subject!: string;

  /** What it says of how it was before, and of the reason; null for most. */
  @Column({ type: 'jsonb', nullable: true, update: false })
  facts!: LetterFacts | null;

  @Column('text', { default: 'owed' })
  status!: MessageStatus;

  /** Deliveries begun, the one under way included; tells one claim from the next. */
  @Column('integer', { default: 0 })
  attempts!: number;

  @Column({ type: 'timestamptz', name: 'owed_at', update: false })
  owedAt!: Date;

  /** When it may be tried again; ahead of now while someone is at it. */
  @Column('timestamptz', { name: 'next_attempt_at' })
  nextAttemptAt!: Date;

  /** A code or class of error, never its words: those may name people. */
  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Kept('created_at')
  createdAt!: Date;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;
}

export const mailEntities = [Message, LetterText];
