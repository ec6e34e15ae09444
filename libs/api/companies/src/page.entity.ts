import { Id, Kept, Version } from '@azionelab/api/kernel';
import { Column, Entity } from 'typeorm';

/** A page that the company writes itself. */
@Entity('pages')
export class Page {
  @Id()
  id!: number;

  @Column('text')
  slug!: string;

  @Column('text')
  title!: string;

  /** Markdown. */
  @Column('text', { default: '' })
  body!: string;

  @Column('integer', { default: 0 })
  position!: number;

  @Column('boolean', { name: 'is_published', default: false })
  isPublished!: boolean;

  @Kept('created_at')
  createdAt!: Date;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;
}
