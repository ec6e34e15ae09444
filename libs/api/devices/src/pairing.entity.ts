import { Id, IdOf } from '@azionelab/api/kernel';
import { Column, Entity } from 'typeorm';

/** What makes a device a door device of one performance. The code itself is made again at will, and never stored. */
@Entity('door_pairings')
export class Pairing {
  @Id()
  id!: number;

  @IdOf('performance_id')
  performanceId!: number;

  /** SHA-256 of the code. */
  @Column('bytea', { name: 'code_hash' })
  codeHash!: Buffer;

  @Column('bytea')
  nonce!: Buffer;

  /** Which of the server's keys made it. */
  @Column('text', { name: 'key_id' })
  keyId!: string;

  /** The member of staff in whose name its devices let people in. */
  @IdOf('made_by')
  madeBy!: number;
}
