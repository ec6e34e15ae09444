import { between } from '../seed';
import { f } from '../svg';
import type { DrawMotif } from './motif';

/** A painted backdrop: disc, horizon, strips of sea that slice its reflection. */
export const fondale: DrawMotif = (r, w, h, p) => {
  const R = Math.min(w, h) * between(r, 0.3, 0.36);
  const cx = w * between(r, 0.4, 0.62);
  const hy = h * between(r, 0.52, 0.6);
  const cy = hy - R * between(r, 0.15, 0.45);
  const id = 'm' + Math.floor(r() * 1e9).toString(36) + p.uid;
  const side = r() < 0.5 ? -0.62 : 0.62;
  let o = `<circle cx="${f(cx)}" cy="${f(cy)}" r="${f(R)}" fill="${p.b}"/><g style="mix-blend-mode:${p.dark ? 'screen' : 'multiply'}"><circle cx="${f(cx + R * side)}" cy="${f(cy - R * 0.28)}" r="${f(R * 0.62)}" fill="${p.a}"/></g><rect y="${f(hy)}" width="${f(w)}" height="${f(h - hy)}" fill="${p.a}"/>`;
  o += `<clipPath id="${id}"><circle cx="${f(cx)}" cy="${f(2 * hy - cy)}" r="${f(R)}"/></clipPath>`;
  let y = hy + 10;
  let t = 7;
  while (y < h) {
    o += `<rect x="0" y="${f(y)}" width="${f(w)}" height="${f(t)}" fill="${p.accent}" clip-path="url(#${id})"/>`;
    o += `<rect y="${f(y + t)}" width="${f(w)}" height="${f(t * 0.5)}" fill="${p.ground}" opacity=".55"/>`;
    y += t * 2.3;
    t *= 1.22;
  }
  return o;
};
