import { between } from '../seed';
import { f } from '../svg';
import type { DrawMotif } from './motif';

const ROWS = 9;
const WIDEST = 1.25;

/** Rows of seats seen from above; one of them is yours. */
export const platea: DrawMotif = (r, w, h, p) => {
  const cx = w * between(r, 0.42, 0.58);
  const cy = -h * 0.1;
  const step = (h * 1.08) / ROWS;
  const mineRow = 3 + Math.floor(r() * 4);
  const mineK = between(r, 0.3, 0.7);
  let o = `<ellipse cx="${f(cx)}" cy="${f(cy)}" rx="${f(w * 0.3)}" ry="${f(h * 0.24)}" fill="${p.accent}"/>`;
  for (let i = 1; i <= ROWS; i++) {
    const R = h * 0.16 + i * step;
    const ds = step * 0.74;
    const k = Math.floor((2 * WIDEST * R) / (ds * 1.12));
    const mine = i === mineRow ? Math.floor(k * (0.35 + 0.3 * mineK)) : -1;
    for (let j = 0; j <= k; j++) {
      const a = -WIDEST + (2 * WIDEST * j) / k;
      const x = cx + Math.sin(a) * R;
      const y = cy + Math.cos(a) * R;
      if (x < -ds || x > w + ds || y > h + ds || y < -ds) continue;
      const taken = r() < 0.22;
      o += `<rect x="${f(-ds / 2.5)}" y="${f(-ds / 2.5)}" width="${f(ds * 0.8)}" height="${f(ds * 0.74)}" rx="${f(ds * 0.2)}" transform="translate(${f(x)} ${f(y)}) rotate(${f((-a * 180) / Math.PI)})" fill="${j === mine ? p.accent : taken ? p.b : p.a}"/>`;
    }
  }
  return o;
};
