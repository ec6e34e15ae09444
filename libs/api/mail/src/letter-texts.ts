import { listView, UnitOfWork } from '@azionelab/api/kernel';
import { CUSTOM_LETTER_KINDS, LOCALES, type LetterTextView, type ListView, type Locale } from '@azionelab/contracts';
import type { LetterPath, LetterTextRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { LetterText } from './letter-text.entity';

/** A company's own words in a letter. */
export type OwnWords = Pick<LetterText, 'greeting' | 'closing'>;

const view = ({ kind, locale, greeting, closing }: LetterTextView): LetterTextView => ({
  kind,
  locale,
  greeting,
  closing,
});

/** A company's own words, for every letter that may have some. */
@Injectable()
export class LetterTexts {
  constructor(private readonly work: UnitOfWork) {}

  /** All of them, empty where the company adds nothing. */
  list(): Promise<ListView<LetterTextView>> {
    return this.work.run(
      async () => {
        const kept = await this.work.of(LetterText).find();
        const all = CUSTOM_LETTER_KINDS.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })));
        const texts = all.map((path) => {
          const own = kept.find(({ kind, locale }) => kind === path.kind && locale === path.locale);
          return { greeting: '', closing: '', ...own, ...path };
        });
        return listView([texts, texts.length], view);
      },
      { readOnly: true },
    );
  }

  put(path: LetterPath, { greeting, closing }: LetterTextRequest): Promise<LetterTextView> {
    const sql = `INSERT INTO letter_texts (kind, locale, greeting, closing) VALUES ($1, $2, $3, $4)
      ON CONFLICT (company_id, kind, locale) DO UPDATE
        SET greeting = excluded.greeting, closing = excluded.closing, version = letter_texts.version + 1
      RETURNING id`;
    return this.work.run(async () => {
      await this.work.query(sql, [path.kind, path.locale, greeting, closing]);
      return view({ ...path, greeting, closing });
    });
  }

  /** What a letter says besides its own; `undefined` for most. */
  async of(letter: { kind: string; locale: Locale }): Promise<OwnWords | undefined> {
    const kind = CUSTOM_LETTER_KINDS.find((custom) => custom === letter.kind);
    if (!kind) return undefined;
    const { locale } = letter;
    const find = () => this.work.of(LetterText).findOneBy({ kind, locale });
    return (await this.work.run(find, { readOnly: true })) ?? undefined;
  }
}
