import type { Gel } from './states';

/** Light through one coloured filter: what a poster is drawn with; colours as `#rrggbb`. */
export interface GelColours {
  ground: string;
  /** Text on the ground; their contrast is at least 4.5. */
  text: string;
  a: string;
  b: string;
  accent: string;
  /** A dark ground adds light where colours overlap, a light one takes it away. */
  dark: boolean;
}

/** The colours of each gel. */
export const GEL_COLOURS: Readonly<Record<Gel, GelColours>> = {
  sipario: { ground: '#B5102A', text: '#FFF1E6', a: '#7A0A22', b: '#FF6B4A', accent: '#FFC27A', dark: true },
  congo: { ground: '#1D1960', text: '#F7EEE6', a: '#3F37C4', b: '#8A5BE8', accent: '#FFB35C', dark: true },
  ambra: { ground: '#F3A63F', text: '#2A0F08', a: '#E4602C', b: '#B5102A', accent: '#FFF1DC', dark: false },
  acqua: { ground: '#0E4A50', text: '#F4F1E4', a: '#16807F', b: '#5DC2AE', accent: '#FFC46B', dark: true },
  rosa: { ground: '#F3B9C4', text: '#2B0A1A', a: '#D3172E', b: '#5B3AA8', accent: '#FFF3EC', dark: false },
  ghiaccio: { ground: '#C9DEE6', text: '#0D1C2B', a: '#2F6DB5', b: '#E4602C', accent: '#FFF8EC', dark: false },
  salvia: { ground: '#CBD3B2', text: '#16210F', a: '#4E7D4B', b: '#C3223A', accent: '#FBF6DF', dark: false },
  buio: { ground: '#19131A', text: '#F6ECE4', a: '#B5102A', b: '#5B2F8F', accent: '#FFB860', dark: true },
};
