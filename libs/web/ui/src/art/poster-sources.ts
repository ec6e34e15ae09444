import { POSTER_WIDTHS } from '@azionelab/contracts';

const UPLOADED = /^(\/api\/pictures\/[0-9a-f]{32})-\d+\.webp$/;

/** The widths in which an uploaded poster is served, for `srcset`; null for an image that is kept elsewhere. */
export function posterSources(image: string): string | null {
  const address = UPLOADED.exec(image)?.[1];
  return address === undefined ? null : POSTER_WIDTHS.map((width) => `${address}-${width}.webp ${width}w`).join(', ');
}
