import { between } from '../seed';
import { f } from '../svg';
import type { DrawMotif } from './motif';

const FRAMES = 6;
const SHRINK = 0.72;

/** Proscenium inside proscenium, and a door left open. */
export const boccascena: DrawMotif = (r, w, h, p) => {
  const vx = w * between(r, 0.3, 0.7);
  const vy = h * between(r, 0.58, 0.66);
  const cols = [p.a, p.ground, p.b, p.ground, p.a, p.b];
  let o = '';
  for (let i = 0; i < FRAMES; i++) {
    const k = Math.pow(SHRINK, i);
    const x = vx - vx * k;
    const y = vy - vy * k;
    const ww = w * k;
    const hh = h * k;
    o += `<path d="M${f(x)} ${f(y)}H${f(x + ww)}V${f(y + hh)}H${f(x)}Z" fill="${cols[i]}"/>`;
  }
  const k = Math.pow(SHRINK, FRAMES);
  const dw = w * k * 0.62;
  const dh = h * k * 0.86;
  const dx = vx - dw / 2;
  const dy = vy + (h - vy) * k - dh;
  o += `<path d="M${f(dx)} ${f(dy + dh)}L${f(dx + dw)} ${f(dy + dh)}L${f(dx + dw * 3.4)} ${f(h)}L${f(dx - dw * 0.2)} ${f(h)}Z" fill="${p.accent}" opacity=".9" style="mix-blend-mode:${p.dark ? 'soft-light' : 'normal'}"/><rect x="${f(dx)}" y="${f(dy)}" width="${f(dw)}" height="${f(dh)}" fill="${p.accent}"/>`;
  return o;
};
