import { at } from './house';

/** The house's letters, cut down to what it shows; the page's own style sheets cannot bring them into a shadow. */
const FACES = [
  ['AzioneLab Sans', 'archivo-latin-standard-normal', { weight: '400 800', stretch: '62% 100%' }],
  ['AzioneLab Serif', 'newsreader-latin-wght-italic', { style: 'italic' }],
] as const;

let asked = false;

/** Makes the typefaces known to the page; they are loaded when something is written in them. */
export function bringTypefaces(): void {
  if (asked) return;
  asked = true;
  for (const [name, file, how] of FACES) {
    document.fonts.add(new FontFace(name, `url(${at(`/fonts/1/${file}.woff2`)})`, { display: 'swap', ...how }));
  }
}
