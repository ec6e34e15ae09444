import { posterSvg } from '@azionelab/contracts';
import { drawSvg } from './draw-svg';
import type { Pen, Style } from './pen';
import type { PrintedTicket } from './printed-ticket';
import { qrOutline } from './qr-outline';
import {
  ART,
  BLOCK,
  CODE,
  CREDIT,
  CUT,
  FIGURE,
  INK,
  LABEL,
  MM,
  PAGE,
  PLACE,
  QR,
  SMALL,
  TEAR,
  TITLE,
} from './ticket-look';
import { WORDS } from './words';

interface Fit {
  titleSize: number;
  creditLines: number;
  placeLines: number;
}

/** What the words may take, tried in this order until the drawing has room. */
const FITS: Fit[] = [
  { titleSize: 20, creditLines: 2, placeLines: 3 },
  { titleSize: 17, creditLines: 2, placeLines: 3 },
  { titleSize: 14.5, creditLines: 2, placeLines: 3 },
  { titleSize: 12, creditLines: 1, placeLines: 3 },
];

/** The same drawing as on the ticket's page. */
const DRAWING = { width: 840, height: 236 };

/** One block of the upper half: as tall as it says, drawn from its top. */
interface Row {
  height: number;
  draw(top: number): void;
}

/** The one page of a ticket. */
export class TicketSheet {
  private readonly root;

  constructor(
    private readonly pen: Pen,
    private readonly ticket: PrintedTicket,
  ) {
    this.root = pen.document.struct('Document');
  }

  draw(): void {
    this.pen.document.addStructure(this.root);
    this.frame();
    this.upperHalf();
    this.stub();
    this.root.end();
  }

  private frame(): void {
    const { document } = this.pen;
    this.ornament(() => {
      document.lineWidth(0.7).dash(2.4, { space: 1.8 });
      document.rect(CUT.x, CUT.y, CUT.width, CUT.height).stroke('#9C9092');
      document.lineWidth(1.1).dash(4.5, { space: 3 });
      document
        .moveTo(BLOCK.x, TEAR)
        .lineTo(BLOCK.x + BLOCK.width, TEAR)
        .stroke('#A79A9C');
      document.undash();
    });
  }

  /** The drawing takes what the words leave; a long title is set smaller until it leaves something. */
  private upperHalf(): void {
    const room = TEAR - BLOCK.y;
    const tried = FITS.map((fit) => this.rows(fit));
    const heightOf = (rows: Row[]) => rows.reduce((sum, { height }) => sum + height, 0);
    const rows = tried.find((each) => room - heightOf(each) >= ART.least) ?? (tried.at(-1) as Row[]);
    const art = Math.min(ART.most, room - heightOf(rows));
    this.art(art);
    let top = BLOCK.y + art + (room - art - heightOf(rows)) / 2;
    for (const row of rows) {
      row.draw(top);
      top += row.height;
    }
  }

  private art(height: number): void {
    const { slug, gel, motif } = this.ticket.show;
    const svg = posterSvg({ variant: 'art', slug, gel, motif, ...DRAWING, label: false });
    this.ornament(() => drawSvg(this.pen.document, svg, { ...BLOCK, height }));
  }

  private rows({ titleSize, creditLines, placeLines }: Fit): Row[] {
    const { show, place, evening, start, partySize, locale } = this.ticket;
    const words = WORDS[locale];
    return [
      space(4 * MM),
      this.text('H1', show.title, { ...TITLE, size: titleSize }, 3),
      ...(show.credit ? [space(0.6 * MM), this.text('P', show.credit, CREDIT, creditLines)] : []),
      space(3.4 * MM),
      this.rule(),
      space(2.8 * MM),
      this.facts([
        [words.evening, evening],
        [words.start, start],
        [words.seats, String(partySize)],
      ]),
      space(2.8 * MM),
      this.text('P', words.place, LABEL, 1),
      this.text('P', place, PLACE, placeLines),
      space(4 * MM),
    ];
  }

  private text(tag: string, text: string, style: Style, most: number): Row {
    const lines = this.pen.lines(text, style, BLOCK.width, most);
    const step = style.size * style.leading;
    const draw = (top: number) =>
      this.part(tag, () => lines.forEach((line, at) => this.line(line, style, BLOCK.x, top + at * step)));
    return { height: lines.length * step, draw };
  }

  /** A label over its figure, side by side. */
  private facts(facts: [label: string, figure: string][]): Row {
    const step = LABEL.size * LABEL.leading;
    const draw = (top: number) => {
      let x = BLOCK.x;
      for (const [label, figure] of facts) {
        const at = x;
        this.part('P', () => {
          this.line(label, LABEL, at, top);
          this.line(figure, FIGURE, at, top + step);
        });
        x += Math.max(this.pen.width(label, LABEL), this.pen.width(figure, FIGURE)) + 7 * MM;
      }
    };
    return { height: step + FIGURE.size * FIGURE.leading, draw };
  }

  private rule(): Row {
    const draw = (top: number) =>
      this.ornament(() => this.pen.document.rect(BLOCK.x, top, BLOCK.width, 1.1 * MM).fill(INK));
    return { height: 1.1 * MM, draw };
  }

  private stub(): void {
    const { code, qrText, locale, company } = this.ticket;
    const { document } = this.pen;
    const words = WORDS[locale];
    const top = TEAR + 1.6 * MM;
    const { size, path } = qrOutline(qrText);
    const qr = () => {
      document.save();
      document.translate((PAGE.width - QR) / 2, top).scale(QR / size);
      document.path(path).fill('#000000', 'even-odd');
      document.restore();
    };
    this.part('Figure', qr, { alt: words.qr(code) });
    this.part('P', () => this.centred(code, CODE, top + QR + 4.6 * MM));
    this.part('P', () => this.centred(words.showIt, SMALL, top + QR + 10.4 * MM));
    this.part('P', () => this.centred(company, SMALL, CUT.y + CUT.height + 4.6 * MM));
  }

  private centred(text: string, style: Style, baseline: number): void {
    const [line = ''] = this.pen.lines(text, style, BLOCK.width, 1);
    this.pen.write(line, style, (PAGE.width - this.pen.width(line, style)) / 2, baseline);
  }

  private line(line: string, style: Style, x: number, top: number): void {
    this.pen.write(line, style, x, top + style.size * (style.leading / 2 + 0.35));
  }

  /** What a reader of the document is told, in this order. */
  private part(tag: string, draw: () => void, options: { alt?: string } = {}): void {
    const part = this.pen.document.struct(tag, options, draw);
    this.root.add(part);
    part.end();
  }

  /** What is there for the eye alone. */
  private ornament(draw: () => void): void {
    this.pen.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pen.document.endMarkedContent();
  }
}

const space = (height: number): Row => ({ height, draw: () => undefined });
