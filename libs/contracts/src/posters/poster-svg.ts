import { type ArtFacts, artSvg, stageOf } from './art-svg';
import { fitTitle } from './fit-title';
import { escapeText, f } from './svg';

/** What a poster is made from. */
export interface PosterFacts extends ArtFacts {
  credit?: string;
  season?: string;
  company?: string;
  /** `poster` has the title in bands, `art` is the drawing alone, in any ratio. */
  variant?: 'poster' | 'art';
}

const MARGIN = 36;
const BAND = 74;

/** An SVG poster: pure and deterministic, safe for any title. */
export function posterSvg(facts: PosterFacts): string {
  if (facts.variant === 'art') return artSvg(facts);
  const { width: W, height: H, chance, palette, draw, id, open } = stageOf(facts, 'poster');
  const titleTop = chance() < 0.4;
  const fit = fitTitle(facts.title ?? '', W - 2 * MARGIN, 300);
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
