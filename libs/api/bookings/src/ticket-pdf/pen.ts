import { type Face, FACES, staticFont, typesetRuns } from '@azionelab/api/kernel';

export type Document = PDFKit.PDFDocument;

/** How a line is set; lengths in points. */
export interface Style {
  face: Face;
  size: number;
  colour: string;
  /** From one baseline to the next, in sizes. */
  leading: number;
  /** Between letters, in sizes. */
  tracking?: number;
}

/** Condensed letters need more room between words, or "per un" closes up. */
const WORD_SPACING: Partial<Record<Face, number>> = { display: 0.07 };

const ELLIPSIS = '…';

type Font = Buffer;

/** Fonts as pdfkit has opened them: it takes them back, and opening four costs half of what a ticket costs. */
const opened = new Map<string, Font>();

/** Sets type in the faces of the house, in whatever scripts they have. */
export class Pen {
  constructor(readonly document: Document) {}

  /** Brings along what `text` needs. */
  async learn(text: string): Promise<void> {
    const scripts = new Set(typesetRuns(`a${text}`).map(({ script }) => script ?? 'latin'));
    for (const face of Object.keys(FACES) as Face[])
      for (const script of scripts) {
        const name = `${face} ${script}`;
        this.document.registerFont(name, opened.get(name) ?? ((await staticFont(face, script)) as Font));
        this.document.font(name);
        opened.set(name, (this.document as unknown as { _font: { font: Font } })._font.font);
      }
  }

  width(text: string, style: Style): number {
    const { face, size, tracking = 0 } = style;
    const set = typesetRuns(text).reduce((sum, run) => sum + this.use(style, run.script).widthOfString(run.text), 0);
    const spaces = text.split(' ').length - 1;
    return set + size * (spaces * (WORD_SPACING[face] ?? 0) + tracking * Math.max(0, [...text].length - 1));
  }

  /** Breaks a text into at most `most` lines; what is left over ends in an ellipsis. */
  lines(text: string, style: Style, measure: number, most: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of this.words(text, style, measure)) {
      const longer = line ? `${line} ${word}` : word;
      if (this.width(longer, style) <= measure) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
    return lines.length <= most
      ? lines
      : [...lines.slice(0, most - 1), this.cut(lines[most - 1] ?? '', style, measure)];
  }

  /** Writes one line on its baseline: word by word where words are set apart, so that every space is there as text. */
  write(line: string, style: Style, x: number, baseline: number): void {
    const { face, size, tracking = 0 } = style;
    let at = x;
    for (const { script, text } of typesetRuns(line))
      for (const piece of WORD_SPACING[face] ? text.split(/(?<= )/) : [text]) {
        this.use(style, script).fillColor(style.colour);
        this.document.text(piece, at, baseline, {
          lineBreak: false,
          baseline: 'alphabetic',
          characterSpacing: size * tracking,
        });
        at += this.width(piece, style) + size * tracking;
      }
  }

  /** Words, those longer than the measure in pieces that fit. */
  private words(text: string, style: Style, measure: number): string[] {
    return text
      .trim()
      .split(/\s+/)
      .flatMap((word) => {
        const pieces = [''];
        for (const letter of word) {
          const last = pieces[pieces.length - 1] ?? '';
          if (last && this.width(last + letter, style) > measure) pieces.push(letter);
          else pieces[pieces.length - 1] = last + letter;
        }
        return pieces;
      });
  }

  private cut(line: string, style: Style, measure: number): string {
    let kept = line;
    while (kept && this.width(kept + ELLIPSIS, style) > measure) kept = [...kept].slice(0, -1).join('').trimEnd();
    return kept + ELLIPSIS;
  }

  private use({ face, size }: Style, script: string | null): Document {
    return this.document.font(`${face} ${script ?? 'latin'}`).fontSize(size);
  }
}
