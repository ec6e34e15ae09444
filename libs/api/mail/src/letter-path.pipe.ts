import { NotFound } from '@azionelab/api/kernel';
import { CUSTOM_LETTER_KINDS, LOCALES } from '@azionelab/contracts';
import type { LetterPath } from '@azionelab/contracts/requests';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** Kind and language in a path: what cannot have a company's own words is not there. */
@Injectable()
export class LetterPathPipe implements PipeTransform<Record<string, string>, LetterPath> {
  transform(path: Record<string, string>): LetterPath {
    const kind = CUSTOM_LETTER_KINDS.find((one) => one === path['kind']);
    const locale = LOCALES.find((one) => one === path['locale']);
    if (!kind || !locale) throw new NotFound();
    return { kind, locale };
  }
}
