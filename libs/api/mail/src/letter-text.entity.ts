import { Id, Kept, Version } from '@azionelab/api/kernel';
import type { CustomLetterKind, Locale } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';

/** What a company adds to the letters of one kind in one language. */
@Entity('letter_texts')
export class LetterText {
  @Id()
  id!: number;

  @Column('text')
  kind!: CustomLetterKind;

  @Column('text')
  locale!: Locale;

  @Column('text', { default: '' })
  greeting!: string;

  @Column('text', { default: '' })
  closing!: string;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;
}
