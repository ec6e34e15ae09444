import { qrCodeOf, qrPng } from '@azionelab/api/kernel';
import type { LetterPreviewView } from '@azionelab/contracts';
import type { EveningLetter } from './letter-content';
import type { OwnWords } from './letter-texts';
import { QR_CID, render } from './render';
import { subjectOf } from './words';

/** A letter as its receiver reads it, for a page: that shows no attachments, so what the letter takes from one stands in it. */
export function previewOf(letter: EveningLetter, own?: OwnWords): LetterPreviewView {
  const { kind, locale, show } = letter;
  const subject = subjectOf(kind, locale, show.title);
  const { html, text } = render(letter, subject, own);
  if (letter.kind !== 'ticket') return { kind, locale, subject, html, text };
  const picture = `data:image/png;base64,${qrPng(qrCodeOf(letter.qrText)).toString('base64')}`;
  return { kind, locale, subject, html: html.replace(`cid:${QR_CID}`, picture), text };
}
