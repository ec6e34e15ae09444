import { GEL_COLOURS } from '../gel-colours';
import { gelOf, posterSeed } from '../gels';
import { MOTIFS, type Gel, type Motif } from '../states';
import { fitTitle } from './fit-title';
import { DRAW_MOTIF } from './motifs';
import type { Palette } from './motifs/motif';
import { chanceOf } from './seed';
import { escapeText, f } from './svg';

/** What a poster is made from. The slug alone decides the drawing, unless the editor chose gel or motif. */
export interface PosterFacts {
  slug: string;
  title?: string;
  credit?: string;
  season?: string;
  company?: string;
  width?: number;
  height?: number;
  /** `poster` has the title in bands, `art` is the drawing alone, in any ratio. */
  variant?: 'poster' | 'art';
  gel?: Gel | null;
  motif?: Motif | null;
  floor?: boolean;
  /** False when the title stands beside it: the drawing is hidden from assistive technology. */
  label?: boolean;
  /** Keeps ids apart when the same drawing stands on a page in several sizes. */
  uid?: string;
}

const MARGIN = 36;
const BAND = 74;

/** The motif of a show: the editor's choice, or the slug's. */
export function motifOf(slug: string, chosen?: Motif | null): Motif {
  return chosen ?? MOTIFS[(posterSeed(slug) >>> 8) % MOTIFS.length] ?? 'fari';
}

/** An SVG poster: pure and deterministic, safe for any title. */
export function posterSvg(facts: PosterFacts): string {
  const { slug, title = '', variant = 'poster', label = true, width: W = 600, height: H = 850, uid: own = '' } = facts;
  const seed = posterSeed(slug);
  const chance = chanceOf(seed);
  const palette: Palette = { ...GEL_COLOURS[gelOf(slug, facts.gel)], floor: facts.floor, uid: own };
  const draw = DRAW_MOTIF[motifOf(slug, facts.motif)];
  const id = 'p' + (seed ^ posterSeed(`${variant}${W}x${H}`)).toString(36).replace('-', 'n') + own;
  const access = label
    ? `role="img" aria-label="${escapeText(`Poster: ${title}`)}"`
    : 'aria-hidden="true" focusable="false"';
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" ${access} class="poster" preserveAspectRatio="xMidYMid slice">`;
  if (variant === 'art')
    return `${open}<clipPath id="${id}"><rect width="${W}" height="${H}"/></clipPath><rect width="${W}" height="${H}" fill="${palette.ground}"/><g clip-path="url(#${id})" style="isolation:isolate">${draw(chance, W, H, palette)}</g></svg>`;

  const titleTop = chance() < 0.4;
  const fit = fitTitle(title, W - 2 * MARGIN, 300);
  const titleH = fit.total + 40;
  const artY = titleTop ? BAND + titleH : BAND;
  const artH = H - 2 * BAND - titleH;
  return (
    `${open}<rect width="${W}" height="${H}" fill="${palette.ground}"/><clipPath id="${id}"><rect width="${W}" height="${f(artH)}"/></clipPath>` +
    `<g transform="translate(0 ${f(artY)})"><g clip-path="url(#${id})" style="isolation:isolate">${draw(chance, W, artH, palette)}</g></g>` +
    `${words(facts, W, H, titleTop ? BAND + 8 : H - BAND - titleH + 30, fit, palette.text)}</svg>`
  );
}

function words(
  { credit = '', season = '', company = 'AzioneLab' }: PosterFacts,
  W: number,
  H: number,
  titleY: number,
  fit: ReturnType<typeof fitTitle>,
  colour: string,
): string {
  const measure = W - 2 * MARGIN;
  let y = titleY;
  let title = '';
  for (const line of fit.set) {
    y += line.cap + line.acc;
    const exact = line.loose ? '' : ` textLength="${measure}" lengthAdjust="spacingAndGlyphs"`;
    title += `<text x="${MARGIN}" y="${f(y)}" font-size="${f(line.fs)}" style="font-stretch:${line.w}%"${exact}>${escapeText(line.t)}</text>`;
    y += 12;
  }
  const head = (x: number, text: string, anchor: string) =>
    `<text x="${x}" y="56" text-anchor="${anchor}" >${escapeText(text)}</text>`;
  const creditSize = f(Math.min(19, (measure / Math.max(1, credit.length)) * 2.2));
  return (
    `<g fill="${colour}" font-family="'Archivo Variable',Archivo,'Arial Narrow',sans-serif"><rect x="${MARGIN}" y="26" width="${measure}" height="5"/>` +
    `<g font-size="17" font-weight="700" style="font-stretch:100%">${head(MARGIN, company, 'start')}${head(W - MARGIN, season, 'end')}</g><g font-weight="800">${title}</g>` +
    `<rect x="${MARGIN}" y="${H - 60}" width="${measure}" height="2"/><text x="${MARGIN}" y="${H - 30}" font-size="${creditSize}" font-family="'Newsreader Variable',Newsreader,Georgia,serif" font-style="italic">${escapeText(credit)}</text></g>`
  );
}
