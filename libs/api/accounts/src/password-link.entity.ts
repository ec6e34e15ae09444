import { IdOf } from '@azionelab/api/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a link for setting a password is sent for. */
export type PasswordLinkPurpose = 'invitation' | 'password_reset';

/** A link by which somebody sets a password: the first one, or another. The raw token is in the link alone. */
@Entity('invitations')
export class PasswordLink {
  /** Drawn from the table's sequence before the row is written: it is part of what is signed. */
  @PrimaryColumn({ type: 'bigint' })
  id!: number;

  @IdOf('user_id')
  userId!: number;

  @Column({ type: 'text', update: false })
  purpose!: PasswordLinkPurpose;

  /** SHA-256 of the token. */
  @Column({ type: 'bytea', name: 'token_hash', update: false })
  tokenHash!: Buffer;

  /** Null when the token was printed on the command line, and cannot be made again. */
  @Column({ type: 'bytea', nullable: true, update: false })
  nonce!: Buffer | null;

  /** Which of the server's keys made it. */
  @Column({ type: 'text', name: 'key_id', nullable: true, update: false })
  keyId!: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
