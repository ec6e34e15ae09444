import { Id, IdOf } from '@azionelab/api/kernel';
import { Column, Entity } from 'typeorm';

/** A code that opens once in place of the second factor; only its hash is kept, made with a key of the server's. */
@Entity('recovery_codes')
export class RecoveryCode {
  @Id()
  id!: number;

  @IdOf('user_id')
  userId!: number;

  @Column('bytea', { name: 'code_hash' })
  codeHash!: Buffer;

  @Column('text', { name: 'key_id' })
  keyId!: string;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
