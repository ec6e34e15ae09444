import { between } from '../seed';
import { f } from '../svg';
import type { DrawMotif } from './motif';

const FOLDS = 6;

/** The curtain, parted, with the light behind it. */
export const sipario: DrawMotif = (r, w, h, p) => {
  const cx = w * between(r, 0.42, 0.58);
  const gap = w * between(r, 0.2, 0.27);
  const floor = h * 0.86;
  const shade = p.dark ? [p.ground, p.a] : [p.b, p.a];
  let o =
    `<rect width="${f(w)}" height="${f(h)}" fill="${p.accent}"/><rect y="${f(floor)}" width="${f(w)}" height="${f(h - floor)}" fill="${p.text}" opacity="${p.dark ? 0 : 0.9}"/>` +
    (p.dark ? `<rect y="${f(floor)}" width="${f(w)}" height="${f(h - floor)}" fill="#000" opacity=".86"/>` : '') +
    `<path d="M${f(cx - gap * 0.72)} ${f(floor)}H${f(cx + gap * 0.72)}L${f(cx + gap * 1.2)} ${f(h)}H${f(cx - gap * 1.2)}Z" fill="${p.accent}"/>`;
  for (const side of [-1, 1]) {
    const edge = side < 0 ? -2 : w + 2;
    const top = (u: number) => edge + (cx - side * -2 - edge) * u;
    const bot = (u: number) => edge + (cx + side * gap - edge) * (u * 0.86 + 0.14 * u * u) * (1 - 0.12 * u);
    for (let i = 0; i < FOLDS; i++) {
      const u0 = i / FOLDS;
      const u1 = (i + 1) / FOLDS;
      const hem = floor + (i % 2 ? 4 : 12);
      o += `<path d="M${f(top(u0))} 0H${f(top(u1) - side * (i === FOLDS - 1 ? 0 : 1))}C${f(top(u1))} ${f(h * 0.42)} ${f(bot(u1))} ${f(h * 0.5)} ${f(bot(u1))} ${f(hem)}Q${f((bot(u0) + bot(u1)) / 2)} ${f(hem + 12)} ${f(bot(u0))} ${f(hem)}C${f(bot(u0))} ${f(h * 0.5)} ${f(top(u0))} ${f(h * 0.42)} ${f(top(u0))} 0Z" fill="${shade[i % 2]}"/>`;
    }
  }
  return o;
};
