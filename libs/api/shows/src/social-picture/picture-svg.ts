import { type Family, type Outline, outlineOf } from '@azionelab/api/kernel';
import { fitTitle, GEL_COLOURS, type Gel, gelOf, type Motif, posterSvg } from '@azionelab/contracts';

/** What networks ask for when a link is shared. */
export const PICTURE = { width: 1200, height: 630 };

/** What a shared link shows of a show. */
export interface PictureFacts {
  slug: string;
  title: string;
  credit: string | null;
  gel: Gel | null;
  motif: Motif | null;
  company: string;
}

const EDGE = 56;
const MEASURE = 548;
/** Title: from the foot upwards. */
const TITLE = { height: 340, gap: 16, tallest: 168, aboveFoot: 34 };
const ART = { left: 652, width: PICTURE.width - 652 };
const FOOT = 530;
/** A line that is too long is set at this part of its size at least. */
const SMALLEST = 0.75;
const BOTTOM = PICTURE.height - EDGE;

/** The poster turned on its side: words on the left, the drawing on the right. Every letter is a shape. */
export async function pictureSvg({ slug, title, credit, gel, motif, company }: PictureFacts): Promise<string> {
  const { ground, text } = GEL_COLOURS[gelOf(slug, gel)];
  const art = posterSvg({
    variant: 'art',
    slug,
    gel,
    motif,
    width: ART.width,
    height: PICTURE.height,
    floor: false,
    label: false,
  }).replace('<svg ', `<svg x="${ART.left}" width="${ART.width}" height="${PICTURE.height}" `);
  const words = [
    `<rect x="${EDGE}" y="${EDGE}" width="${MEASURE}" height="6"/>`,
    await line(company, 'archivo', { wght: 700, wdth: 100 }, { size: 25, y: 98 }),
    await titleLines(title, credit ? FOOT - TITLE.aboveFoot : BOTTOM),
    ...(credit ? [`<rect x="${EDGE}" y="${FOOT}" width="${MEASURE}" height="2"/>`] : []),
    credit ? await line(credit, 'newsreader', { wght: 400 }, { size: 31, y: FOOT + 42 }) : '',
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}">` +
    `<rect width="${PICTURE.width}" height="${PICTURE.height}" fill="${ground}"/>${art}<g fill="${text}">${words.join('')}</g></svg>`
  );
}

/** The title as on the poster, each line stretched to the measure; none when a letter is missing. */
async function titleLines(title: string, bottom: number): Promise<string> {
  const fit = fitTitle(title, MEASURE, TITLE.height, TITLE.gap, TITLE.tallest);
  let y = bottom - fit.total;
  let drawn = '';
  for (const { t, w, fs, cap, acc, loose } of fit.set) {
    y += cap + acc;
    const outline = await outlineOf(t, 'archivo', { wght: 800, wdth: w });
    if (!outline) return '';
    drawn += placed(outline, { y, size: fs, width: loose ? undefined : MEASURE });
    y += TITLE.gap;
  }
  return drawn;
}

/** One line at its size, smaller if it would not fit, and cut where it would become too small to read. */
async function line(
  text: string,
  family: Family,
  axes: Record<string, number>,
  { size, y }: { size: number; y: number },
): Promise<string> {
  const outline = await outlineOf(text, family, axes);
  if (!outline) return '';
  const fits = MEASURE / ((outline.width / outline.unitsPerEm) * size);
  if (fits >= SMALLEST) return placed(outline, { y, size: size * Math.min(1, fits) });
  const kept = [...text].slice(0, Math.floor((text.length * fits) / SMALLEST) - 2).join('');
  return line(`${kept.trimEnd()}…`, family, axes, { size: size * SMALLEST, y });
}

function placed(outline: Outline, { y, size, width }: { y: number; size: number; width?: number }): string {
  const scale = size / outline.unitsPerEm;
  const across = width === undefined ? scale : width / outline.width;
  return `<g transform="translate(${EDGE} ${y.toFixed(1)}) scale(${across.toFixed(5)} ${(-scale).toFixed(5)})">${outline.paths}</g>`;
}
