// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a global declaration: programs of other libs that compile this file find it in no other way
/// <reference path="./templates/hbs.d.ts" />
import { GEL_COLOURS } from '@azionelab/contracts';
import Handlebars from 'handlebars';
import type { EveningLetter, LetterContent, StaffLetter } from './letter-content';
import letterTemplate from './templates/letter.html.hbs';
import type { OwnWords } from './letter-texts';
import { paragraphsOf } from './paragraphs';
import { textPart } from './text-part';
import { timesIn } from './times';
import { wordingOf } from './wording';
import { WORDS } from './words';

const htmlPart = Handlebars.compile(letterTemplate, { strict: true });

/** Name by which the HTML part refers to the picture of the QR code. */
export const QR_CID = 'qr-code@ticket';

/** When and where, each in one line. */
export interface Evening {
  when: string;
  where: string;
}

/** What stands above a letter in large type, and when and where that is. */
export interface Band {
  title: string;
  credit: string | null;
  ground: string;
  text: string;
  evening: Evening | null;
}

export function eveningOf({ locale, company, venue, startsAt }: EveningLetter): Evening {
  return {
    when: timesIn(locale, company.timeZone).dayAndTime(startsAt),
    where: [venue.name, venue.address, venue.city].filter(Boolean).join(', '),
  };
}

/** What stands in large type where other letters name the show. */
const TITLED = { invitation: 'invitation', password_reset: 'passwordReset', webhook_off: 'webhookOff' } as const;

const isToStaff = (letter: LetterContent): letter is StaffLetter => letter.kind in TITLED;

function bandOf(letter: LetterContent): Band {
  if (!isToStaff(letter)) return { ...letter.show, evening: eveningOf(letter) };
  const { title } = WORDS[letter.locale][TITLED[letter.kind]];
  const { ground, text } = GEL_COLOURS.sipario;
  return { title, credit: null, ground, text, evening: null };
}

/**
 * Renders both parts of a letter; whatever was typed by a person is escaped in the HTML one.
 * @param own the company's own words, before and after the standard ones
 */
export function render(letter: LetterContent, subject: string, own?: OwnWords): { html: string; text: string } {
  const { locale, company } = letter;
  const band = bandOf(letter);
  const wording = {
    ...wordingOf(letter),
    greeting: paragraphsOf(own?.greeting),
    closing: paragraphsOf(own?.closing),
  };
  const html = htmlPart({ locale, subject, company, band, qrCid: QR_CID, wording });
  return { html: `<!doctype html>\n${html}`, text: textPart(letter, band, wording) };
}
