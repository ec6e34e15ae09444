import { GEL_COLOURS } from '../gel-colours';
import { gelOf, posterSeed } from '../gels';
import { MOTIFS, type Gel, type Motif } from '../states';
import { DRAW_MOTIF } from './motifs';
import type { DrawMotif, Palette } from './motifs/motif';
import { type Chance, chanceOf } from './seed';
import { escapeText } from './svg';

/** What a drawing is made from. The slug alone decides it, unless the editor chose gel or motif. */
export interface ArtFacts {
  slug: string;
  title?: string;
  width?: number;
  height?: number;
  gel?: Gel | null;
  motif?: Motif | null;
  floor?: boolean;
  /** False when the title stands beside it: the drawing is hidden from assistive technology. */
  label?: boolean;
  /** Keeps ids apart when the same drawing stands on a page in several sizes. */
  uid?: string;
}

/** An empty stage: what a drawing begins with, whether words come on it or not. */
export interface Stage {
  width: number;
  height: number;
  chance: Chance;
  palette: Palette;
  draw: DrawMotif;
  /** Of the clip path; no other drawing on the page has it. */
  id: string;
  /** The opening tag. */
  open: string;
}

/** The motif of a show: the editor's choice, or the slug's. */
export function motifOf(slug: string, chosen?: Motif | null): Motif {
  return chosen ?? MOTIFS[(posterSeed(slug) >>> 8) % MOTIFS.length] ?? 'fari';
}

/** Sets the stage; the same facts set the same one. */
export function stageOf(facts: ArtFacts, variant: 'poster' | 'art'): Stage {
  const { slug, title = '', label = true, width = 600, height = 850, uid: own = '' } = facts;
  const seed = posterSeed(slug);
  const access = label
    ? `role="img" aria-label="${escapeText(`Poster: ${title}`)}"`
    : 'aria-hidden="true" focusable="false"';
  return {
    width,
    height,
    chance: chanceOf(seed),
    palette: { ...GEL_COLOURS[gelOf(slug, facts.gel)], floor: facts.floor, uid: own },
    draw: DRAW_MOTIF[motifOf(slug, facts.motif)],
    id: 'p' + (seed ^ posterSeed(`${variant}${width}x${height}`)).toString(36).replace('-', 'n') + own,
    open: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${access} class="poster" preserveAspectRatio="xMidYMid slice">`,
  };
}

/** A drawing without words, in any ratio, as SVG: pure and deterministic, safe for any title. */
export function artSvg(facts: ArtFacts): string {
  const { width: W, height: H, chance, palette, draw, id, open } = stageOf(facts, 'art');
  return `${open}<clipPath id="${id}"><rect width="${W}" height="${H}"/></clipPath><rect width="${W}" height="${H}" fill="${palette.ground}"/><g clip-path="url(#${id})" style="isolation:isolate">${draw(chance, W, H, palette)}</g></svg>`;
}
