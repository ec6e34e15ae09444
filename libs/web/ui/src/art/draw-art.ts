import { type Gel, type Motif, posterSvg } from '@azionelab/contracts';
import { withoutStyleAttributes } from './without-style-attributes';

/** What a drawing without words is made from. */
export interface ArtFacts {
  slug: string;
  gel: Gel | null;
  motif: Motif | null;
  width: number;
  height: number;
  floor: boolean;
}

/** The drawing as SVG; safe as HTML, because the generator escapes every text that it is given. */
export function drawArt(facts: ArtFacts): string {
  const uid = `a${facts.width}x${facts.height}`;
  return withoutStyleAttributes(posterSvg({ ...facts, variant: 'art', label: false, uid }));
}
