import type { LetterContent } from './letter-content';
import type { Band } from './render';
import type { Wording } from './wording';

/** A letter in words, with a company's own around them. */
type RenderedWording = Wording & Record<'greeting' | 'closing', string[][]>;

type Paragraph = (string | null | undefined)[];

/** The plain text of a letter: the same words as the HTML part, line by line. */
export function textPart(
  { company }: LetterContent,
  { title, credit, evening }: Band,
  wording: RenderedWording,
): string {
  const { heading, code, button, qr, sentences, farewell, note, greeting, closing } = wording;
  const paragraphs: Paragraph[] = [
    [company.name],
    [title, credit],
    ...greeting,
    [heading],
    [evening?.when, evening?.where],
    [code, qr?.caption],
    [button && `${button.label}:`, button?.url],
    ...sentences.map(({ before, strong, after }) => [before + strong + after]),
    [farewell],
    ...closing,
    ['* * *', note, [company.name, company.contactEmail].filter(Boolean).join(', ')],
  ];
  const texts = paragraphs.map((lines) => lines.filter(Boolean).join('\n')).filter(Boolean);
  return `${texts.join('\n\n')}\n`;
}
