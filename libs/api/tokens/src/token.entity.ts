import { IdOf } from '@azionelab/api/kernel';
import type { TokenPurpose } from '@azionelab/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TokenExpired } from './tokens.errors';

/** An opaque secret of one reservation. The row holds what it takes to know it again, never the secret itself. */
@Entity('tokens')
export class Token {
  /** Drawn from the table's sequence before the row is written: it is part of what is signed. */
  @PrimaryColumn({ type: 'bigint' })
  id!: number;

  @IdOf('reservation_id')
  reservationId!: number;

  @IdOf('performance_id')
  performanceId!: number;

  @Column({ type: 'text', update: false })
  purpose!: TokenPurpose;

  /** SHA-256 of the token. */
  @Column({ type: 'bytea', name: 'token_hash', update: false })
  tokenHash!: Buffer;

  @Column({ type: 'bytea', update: false })
  nonce!: Buffer;

  /** Which of the server's keys made it. */
  @Column({ type: 'text', name: 'key_id', update: false })
  keyId!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  /** @throws TokenExpired */
  demandAlive(now: Date): void {
    if (now >= this.expiresAt) throw new TokenExpired(this.performanceId);
  }
}
