import { Id, Kept, Version } from '@azionelab/api/kernel';
import { Column, Entity } from 'typeorm';

/** A place. */
@Entity('venues')
export class Venue {
  @Id()
  id!: number;

  @Column('text')
  name!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  address!: string;

  @Column('text')
  city!: string;

  @Column('text', { default: '' })
  notes!: string;

  @Column('text', { name: 'access_notes', default: '' })
  accessNotes!: string;

  @Kept('created_at')
  createdAt!: Date;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;
}
