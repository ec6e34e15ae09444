import type { LookColours } from './views/settings.view';

/** The house's own look, in the light theme: what a company does not set. */
export const HOUSE_LOOK = { primary: '#6e0f27', on_primary: '#ffffff', surface: '#f8f4f1' } as const;

/** Least contrast of a text with its ground (WCAG 2.2, 1.4.3). */
export const CONTRAST_MIN = 4.5;

/** Contrast of two colours `#rrggbb` as WCAG reckons it: from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast of what stands on an action with it, and of an action in words with the page, in the light theme. */
export function contrastsOf({ primary = HOUSE_LOOK.primary, on_primary = HOUSE_LOOK.on_primary }: LookColours) {
  return { on_primary: contrastOf(primary, on_primary), primary: contrastOf(primary, HOUSE_LOOK.surface) };
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
