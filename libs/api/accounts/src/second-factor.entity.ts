import { IdOf, Id, Kept } from '@azionelab/api/kernel';
import { Column, Entity } from 'typeorm';

/** An authenticator application that somebody signs in with here, or that was offered and not confirmed yet. */
@Entity('second_factors')
export class SecondFactor {
  @Id()
  id!: number;

  @IdOf('user_id')
  userId!: number;

  /** The secret, which only the server's key opens. */
  @Column('bytea', { name: 'sealed_secret' })
  sealedSecret!: Buffer;

  @Column('text', { name: 'key_id' })
  keyId!: string;

  /** The time step of the newest code that was used. */
  @Column('bigint', { name: 'last_step', default: 0 })
  lastStep!: number;

  @Kept('created_at')
  createdAt!: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'recovery_codes_made_at', nullable: true })
  recoveryCodesMadeAt!: Date | null;
}
