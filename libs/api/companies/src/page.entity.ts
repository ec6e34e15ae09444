import { Kept } from '@azionelab/api/kernel';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A page that the company writes itself. */
@Entity('pages')
export class Page {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('text')
  slug!: string;

  @Column('text')
  title!: string;

  /** Markdown. */
  @Column('text')
  body!: string;

  @Column('integer')
  position!: number;

  @Column('boolean', { name: 'is_published' })
  isPublished!: boolean;

  @Kept('updated_at')
  updatedAt!: Date;
}
