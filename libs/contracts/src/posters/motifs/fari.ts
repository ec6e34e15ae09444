import { between } from '../seed';
import { f } from '../svg';
import type { DrawMotif } from './motif';

/** Spotlights crossing over the stage floor. */
export const fari: DrawMotif = (r, w, h, p) => {
  const fy = h * between(r, 0.76, 0.84);
  const colours = [p.a, p.b, p.accent] as const;
  const slots = [0.2 * w, 0.5 * w, 0.8 * w] as const;
  const shift = r() < 0.5 ? 1 : 2;
  let o =
    p.floor === false
      ? ''
      : `<rect y="${f(fy)}" width="${f(w)}" height="${f(h - fy)}" fill="${p.dark ? '#000' : p.text}" opacity="${p.dark ? 0.22 : 0.12}"/>`;
  for (const i of [0, 1, 2] as const) {
    const sx = slots[i] + between(r, -0.06, 0.06) * w;
    const rx = w * between(r, 0.15, 0.22);
    const aim = (slots[(i + shift) % 3] ?? 0) + between(r, -0.05, 0.05) * w;
    const tx = Math.min(w - rx - w * 0.02, Math.max(rx + w * 0.02, aim));
    const ey = fy + (h - fy) * between(r, 0.25, 0.6);
    const ry = rx * 0.2;
    const last = i === 2;
    const blend = p.dark ? 'screen' : last ? 'normal' : 'multiply';
    o += `<g style="mix-blend-mode:${blend}" opacity="${last && !p.dark ? 0.7 : 0.82}"><path d="M${f(sx - 5)} -10L${f(sx + 5)} -10L${f(tx + rx)} ${f(ey)}A${f(rx)} ${f(ry)} 0 0 1 ${f(tx - rx)} ${f(ey)}Z" fill="${colours[i]}"/></g>`;
    if (last) o += `<ellipse cx="${f(tx)}" cy="${f(ey)}" rx="${f(rx)}" ry="${f(ry)}" fill="${p.accent}"/>`;
  }
  return o;
};
