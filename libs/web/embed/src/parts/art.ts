import { artSvg, type Gel, type Motif } from '@azionelab/contracts';
import { h } from './h';

interface Drawn {
  slug: string;
  gel: Gel | null;
  motif: Motif | null;
}

/** Colours mix by classes: the policy of a page may let no style attribute in. */
const CLASSES = /style="(?:isolation:|mix-blend-mode:)([a-z-]+)"/g;

/** A show's own drawing, decorative beside its title; empty where the page lets no markup be read. */
export function art({ slug, gel, motif }: Drawn, width: number, height: number): HTMLElement {
  const frame = h('div', { class: 'art', part: 'art', 'aria-hidden': 'true' });
  const facts = { slug, gel, motif, width, height, label: false };
  try {
    const drawing = new DOMParser().parseFromString(artSvg(facts).replace(CLASSES, 'class="$1"'), 'image/svg+xml');
    frame.append(document.importNode(drawing.documentElement, true));
  } catch {
    // Trusted Types may forbid to read markup: the title says it all.
  }
  return frame;
}
