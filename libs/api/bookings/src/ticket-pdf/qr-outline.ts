import { qrCodeOf } from '@azionelab/api/kernel';

/** A QR code as one path in units of its modules, to be filled by the even-odd rule. */
export interface QrOutline {
  /** Modules of a side, the quiet zone included. */
  size: number;
  path: string;
}

/**
 * The outline of the dark modules. One path around each island leaves no hairlines between modules, which squares side by
 * side do in many viewers.
 */
export function qrOutline(text: string): QrOutline {
  const { size, isDark } = qrCodeOf(text);
  const edges = new Map<string, string[]>();
  const edge = (fromX: number, fromY: number, toX: number, toY: number) => {
    const from = `${fromX} ${fromY}`;
    edges.set(from, [...(edges.get(from) ?? []), `${toX} ${toY}`]);
  };
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      if (!isDark(x, y - 1)) edge(x, y, x + 1, y);
      if (!isDark(x + 1, y)) edge(x + 1, y, x + 1, y + 1);
      if (!isDark(x, y + 1)) edge(x + 1, y + 1, x, y + 1);
      if (!isDark(x - 1, y)) edge(x, y + 1, x, y);
    }
  return { size, path: loopsOf(edges).map(drawn).join('') };
}

/** Follows the edges, each used once, until every loop is closed. */
function loopsOf(edges: Map<string, string[]>): string[][] {
  const loops: string[][] = [];
  for (const start of edges.keys())
    while (edges.get(start)?.length) {
      const loop: string[] = [];
      let at = start;
      do {
        loop.push(at);
        at = edges.get(at)?.pop() ?? start;
      } while (at !== start);
      loops.push(loop);
    }
  return loops;
}

/** Corners only: a point on a straight line says nothing. */
function drawn(loop: string[]): string {
  const points = loop.map((point) => point.split(' ').map(Number) as [number, number]);
  const corners = points.filter(([x, y], at) => {
    const [beforeX, beforeY] = points.at(at - 1) ?? [x, y];
    const [afterX, afterY] = points[(at + 1) % points.length] ?? [x, y];
    return (afterX - x) * (y - beforeY) !== (afterY - y) * (x - beforeX);
  });
  return `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
