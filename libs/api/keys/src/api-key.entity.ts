import { Id, IdOf } from '@azionelab/api/kernel';
import type { Permission } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';

/** What a program calls the API with on behalf of the company. The row tells the key from others, and cannot give it back. */
@Entity('api_keys')
export class ApiKey {
  @Id()
  id!: number;

  @Column('text')
  name!: string;

  /** SHA-256 of the key. */
  @Column('bytea', { name: 'key_hash' })
  keyHash!: Buffer;

  @Column('text')
  hint!: string;

  @Column('text', { array: true })
  scopes!: Permission[];

  /** In whose name it acts. */
  @IdOf('made_by')
  madeBy!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('bigint', { name: 'revoked_by', nullable: true })
  revokedBy!: number | null;
}
