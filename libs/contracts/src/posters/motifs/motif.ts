import type { GelColours } from '../../gel-colours';
import type { Chance } from '../seed';

export interface Palette extends GelColours {
  /** False leaves out the stage floor of `fari`. */
  floor?: boolean | undefined;
  /** Kept apart from the ids of the same drawing elsewhere on the page. */
  uid: string;
}

/** Draws a scene of the given size; the same chance draws the same scene. */
export type DrawMotif = (chance: Chance, width: number, height: number, palette: Palette) => string;
