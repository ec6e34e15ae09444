import { between } from '../seed';
import { f } from '../svg';
import type { DrawMotif } from './motif';

type Point = readonly [x: number, y: number];

/** Spike tape and a blocking path on the rehearsal-room floor. */
export const nastro: DrawMotif = (r, w, h, p) => {
  const u = Math.min(w, h) / 12;
  const cols = [p.a, p.b, p.accent];
  const tape = (x: number, y: number, len: number, ang: number, c: string) =>
    `<rect x="${f(-len / 2)}" y="${f(-u * 0.36)}" width="${f(len)}" height="${f(u * 0.72)}" transform="translate(${f(x)} ${f(y)}) rotate(${f(ang)})" fill="${c}" style="mix-blend-mode:${p.dark ? 'normal' : 'multiply'}"/>`;
  const pts = [0, 1, 2, 3].map((i): Point => [
    w * (0.14 + 0.24 * i) + between(r, -0.03, 0.03) * w,
    h * (i % 2 ? between(r, 0.2, 0.36) : between(r, 0.62, 0.8)),
  ]);
  let o = `<path d="${walk(pts, w)}" fill="none" stroke="${p.text}" stroke-width="${f(u * 0.16)}" stroke-dasharray="${f(u * 0.5)} ${f(u * 0.42)}" stroke-linecap="round"/>`;
  pts.forEach(([x, y], i) => {
    const c = cols[(i + 1) % 3] ?? p.a;
    const a = between(r, 38, 52);
    if (i === 3)
      o += `<circle cx="${f(x)}" cy="${f(y)}" r="${f(u * 1.3)}" fill="${p.accent}"/><circle cx="${f(x)}" cy="${f(y)}" r="${f(u * 0.5)}" fill="${p.dark ? p.ground : p.a}"/>`;
    else o += tape(x, y, u * 3.4, a, c) + tape(x, y, u * 3.4, a - 90, i === 1 ? p.a : c);
  });
  const corners: (readonly [...Point, number, number])[] = [
    [u, u, 1, 1],
    [w - u, u, -1, 1],
    [u, h - u, 1, -1],
    [w - u, h - u, -1, -1],
  ];
  for (const [x, y, sx, sy] of corners)
    o += `<path d="M${f(x)} ${f(y + sy * u * 1.8)}V${f(y)}H${f(x + sx * u * 1.8)}" fill="none" stroke="${p.b}" stroke-width="${f(u * 0.5)}"/>`;
  return o;
};

function walk(pts: Point[], w: number): string {
  const [[startX, startY] = [0, 0], ...rest] = pts;
  const curves = rest.map(([x, y], i) => {
    const [fromX, fromY] = pts[i] ?? [0, 0];
    return `${f(fromX + w * 0.14)} ${f(fromY)} ${f(x - w * 0.14)} ${f(y)} ${f(x)} ${f(y)}`;
  });
  return `M${f(startX)} ${f(startY)}C${curves.join('C')}`;
}
