import { f } from '../svg';
import type { DrawMotif } from './motif';

/** Overlapping wings: quarter discs hung like flats. */
export const quinte: DrawMotif = (r, w, h, p) => {
  const cols = Math.max(3, Math.round(w / (h / 3)));
  const s = Math.max(w / cols, h / Math.max(2, Math.round(h / (w / cols))));
  const pal = [p.a, p.b, p.accent, p.a];
  let o = '';
  for (let y = 0; y < Math.ceil(h / s); y++)
    for (let x = 0; x < Math.ceil(w / s); x++) {
      const X = x * s;
      const Y = y * s;
      const k = Math.floor(r() * 4);
      const c = pal[Math.floor(r() * 4)];
      const kind = r();
      if (kind < 0.14) continue;
      if (kind < 0.24) {
        o += `<circle cx="${f(X + s / 2)}" cy="${f(Y + s / 2)}" r="${f(s / 2)}" fill="${c}"/>`;
        continue;
      }
      const corners = [
        [X, Y, X + s, Y, X, Y + s],
        [X + s, Y, X + s, Y + s, X, Y],
        [X + s, Y + s, X, Y + s, X + s, Y],
        [X, Y + s, X, Y, X + s, Y + s],
      ];
      const [cx = 0, cy = 0, ax = 0, ay = 0, bx = 0, by = 0] = corners[k] ?? [];
      o += `<path d="M${f(cx)} ${f(cy)}L${f(ax)} ${f(ay)}A${f(s)} ${f(s)} 0 0 1 ${f(bx)} ${f(by)}Z" fill="${c}"/>`;
    }
  return o;
};
