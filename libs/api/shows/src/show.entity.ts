import { Id, Kept, Version } from '@azionelab/api/kernel';
import type { CreditView, Gel, Motif } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';

/** A production. */
@Entity('shows')
export class Show {
  @Id()
  id!: number;

  @Column('text')
  title!: string;

  @Column('text')
  slug!: string;

  @Column('text', { default: '' })
  summary!: string;

  /** Markdown. */
  @Column('text', { default: '' })
  description!: string;

  @Column('text', { name: 'poster_image', nullable: true })
  posterImage!: string | null;

  @Column('text', { name: 'poster_alt', default: '' })
  posterAlt!: string;

  @Column('boolean', { name: 'is_published', default: false })
  isPublished!: boolean;

  @Column('text', { nullable: true })
  credit!: string | null;

  @Column('integer', { name: 'duration_minutes', nullable: true })
  durationMinutes!: number | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('integer', { name: 'age_from', nullable: true })
  ageFrom!: number | null;

  @Column('text', { name: 'entry_note', nullable: true })
  entryNote!: string | null;

  @Column('jsonb', { nullable: true })
  credits!: CreditView[] | null;

  @Column('text', { nullable: true })
  warnings!: string | null;

  @Column('text', { nullable: true })
  gel!: Gel | null;

  @Column('text', { nullable: true })
  motif!: Motif | null;

  @Kept('created_at')
  createdAt!: Date;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;
}
