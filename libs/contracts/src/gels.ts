import { GELS, type Gel } from './states';

/** Ground and text of each gel, `#rrggbb`; their contrast is at least 4.5. */
export const GEL_COLOURS: Readonly<Record<Gel, { ground: string; text: string }>> = {
  sipario: { ground: '#B5102A', text: '#FFF1E6' },
  congo: { ground: '#1D1960', text: '#F7EEE6' },
  ambra: { ground: '#F3A63F', text: '#2A0F08' },
  acqua: { ground: '#0E4A50', text: '#F4F1E4' },
  rosa: { ground: '#F3B9C4', text: '#2B0A1A' },
  ghiaccio: { ground: '#C9DEE6', text: '#0D1C2B' },
  salvia: { ground: '#CBD3B2', text: '#16210F' },
  buio: { ground: '#19131A', text: '#F6ECE4' },
};

/** FNV-1a of a slug: the seed from which a show's poster is drawn, the same everywhere. */
export function posterSeed(slug: string): number {
  let seed = 0x811c9dc5;
  for (const character of slug) seed = Math.imul(seed ^ (character.codePointAt(0) as number), 0x01000193);
  return seed >>> 0;
}

/** A show's colour: the one the editor chose, else the one its slug leads to. */
export function gelOf(slug: string, chosen: Gel | null): Gel {
  return chosen ?? (GELS[posterSeed(slug) % GELS.length] as Gel);
}
