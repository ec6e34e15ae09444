// The declaration is global, and the programs of other libs that compile this file find it only through a reference.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./templates/hbs.d.ts" />
import Handlebars from 'handlebars';
import type { LetterContent } from './letter-content';
import letterTemplate from './templates/letter.html.hbs';
import { textPart } from './text-part';
import { timesIn } from './times';
import { wordingOf } from './wording';

const htmlPart = Handlebars.compile(letterTemplate, { strict: true });

/** Name by which the HTML part refers to the picture of the QR code. */
export const QR_CID = 'qr-code@ticket';

/** When and where, each in one line. */
export interface Evening {
  when: string;
  where: string;
}

export function eveningOf({ locale, company, venue, startsAt }: LetterContent): Evening {
  return {
    when: timesIn(locale, company.timeZone).dayAndTime(startsAt),
    where: [venue.name, venue.address, venue.city].filter(Boolean).join(', '),
  };
}

/** Renders both parts of a letter; whatever was typed by a person is escaped in the HTML one. */
export function render(letter: LetterContent, subject: string): { html: string; text: string } {
  const { locale, company, show } = letter;
  const evening = eveningOf(letter);
  const wording = wordingOf(letter);
  const html = htmlPart({ locale, subject, company, show, ...evening, qrCid: QR_CID, wording });
  return { html: `<!doctype html>\n${html}`, text: textPart(letter, evening, wording) };
}
