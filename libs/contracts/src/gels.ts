import { GELS, type Gel } from './states';

/** FNV-1a of a slug: the seed from which a show's poster is drawn, the same everywhere. */
export function posterSeed(slug: string): number {
  let seed = 0x811c9dc5;
  for (const character of slug) seed = Math.imul(seed ^ (character.codePointAt(0) as number), 0x01000193);
  return seed >>> 0;
}

/** A show's colour: the one the editor chose, else the one its slug leads to. */
export function gelOf(slug: string, chosen?: Gel | null): Gel {
  return chosen ?? (GELS[posterSeed(slug) % GELS.length] as Gel);
}
