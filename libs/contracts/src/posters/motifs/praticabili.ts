import { f } from '../svg';
import type { DrawMotif } from './motif';

const STEPS = 5;

/** Platforms and steps in side light. */
export const praticabili: DrawMotif = (r, w, h, p) => {
  const flip = r() < 0.5;
  const step = w / STEPS;
  let o = `<circle cx="${f(w * (flip ? 0.3 : 0.7))}" cy="${f(h * 0.27)}" r="${f(Math.min(w, h) * 0.19)}" fill="${p.accent}"/>`;
  for (let i = 0; i < STEPS; i++) {
    const x = flip ? step * i : w - step * (i + 1);
    const top = h * (0.9 - 0.135 * i);
    const lit = flip ? x : x + step;
    const far = flip ? x - step * 1.1 : x + step * 2.1;
    o += `<rect x="${f(x)}" y="${f(top)}" width="${f(w / STEPS + 1)}" height="${f(h - top)}" fill="${i % 2 ? p.b : p.a}"/><path d="M${f(lit)} ${f(top)}L${f(far)} ${f(h)}L${f(lit)} ${f(h)}Z" fill="${p.ground}" opacity=".5"/>`;
  }
  const ai = 2 + Math.floor(r() * 2);
  const ax = flip ? step * (ai + 0.5) : w - step * (ai + 0.5);
  const ay = h * (0.9 - 0.135 * ai);
  const s = Math.min(w, h) * 0.05;
  o += `<path d="M${f(ax - s * 0.55)} ${f(ay)}V${f(ay - s * 2.3)}a${f(s * 0.55)} ${f(s * 0.55)} 0 0 1 ${f(s * 1.1)} 0V${f(ay)}Z" fill="${p.text}"/><circle cx="${f(ax)}" cy="${f(ay - s * 3.5)}" r="${f(s * 0.5)}" fill="${p.text}"/>`;
  return o;
};
