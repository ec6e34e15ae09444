import { blend, isolate } from './blending';
import type { Document } from './pen';

type Attributes = Record<string, string | undefined>;

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Draws the pictures that our posters are made of as vectors: shapes, groups, clips, opacity and blending. It knows no
 * other SVG. The picture covers its place, and what is outside of it is cut off.
 */
export function drawSvg(document: Document, svg: string, { x, y, width, height }: Place): void {
  const [, , boxWidth = 1, boxHeight = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const scale = Math.max(width / boxWidth, height / boxHeight);
  const clips = new Map<string, string>();
  const shapes = svg.replace(/<clipPath id="([^"]+)">(.*?)<\/clipPath>/gs, (_, id: string, shape: string) => {
    clips.set(`url(#${id})`, shape);
    return '';
  });
  document.save();
  document.rect(x, y, width, height).clip();
  document.translate(x + (width - boxWidth * scale) / 2, y + (height - boxHeight * scale) / 2).scale(scale);
  const leave: (() => void)[] = [];
  for (const [, end, name = '', given = '', empty] of shapes.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (name === 'svg') continue;
    if (!end) leave.push(enter(document, name, attributesOf(given), clips));
    if (end || empty) leave.pop()?.();
  }
  document.restore();
}

function attributesOf(given: string): Attributes {
  const found = [...given.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value] as const);
  return Object.fromEntries(found);
}

/** Begins an element. @returns what ends it */
function enter(document: Document, name: string, attributes: Attributes, clips: Map<string, string>): () => void {
  document.save();
  transform(document, attributes['transform']);
  const clip = clips.get(attributes['clip-path'] ?? '');
  if (clip) {
    const [, shape = '', given = ''] = /<(\w+)([^>]*?)\/>/.exec(clip) ?? [];
    outline(document, shape, attributesOf(given)).clip();
  }
  if (attributes['opacity']) document.opacity(Number(attributes['opacity']));
  blend(document, /mix-blend-mode:([a-z-]+)/.exec(attributes['style'] ?? '')?.[1]);
  if (name !== 'g') {
    outline(document, name, attributes);
    paint(document, attributes);
  }
  const close = attributes['style'] === 'isolation:isolate' ? isolate(document) : () => undefined;
  return () => {
    close();
    document.restore();
  };
}

function transform(document: Document, given = ''): void {
  for (const [, name, values = ''] of given.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second = 0] = values.split(/[ ,]+/).map(Number);
    if (name === 'translate') document.translate(first, second);
    if (name === 'rotate') document.rotate(first);
  }
}

function outline(document: Document, name: string, attributes: Attributes): Document {
  const [x, y, width, height, rx, cx, cy, r, ry] = ['x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'ry'].map(
    (attribute) => Number(attributes[attribute] ?? 0),
  ) as [number, number, number, number, number, number, number, number, number];
  if (name === 'path') return document.path(attributes['d'] ?? '');
  if (name === 'circle') return document.circle(cx, cy, r);
  if (name === 'ellipse') return document.ellipse(cx, cy, rx, ry);
  return rx ? document.roundedRect(x, y, width, height, rx) : document.rect(x, y, width, height);
}

function paint(document: Document, attributes: Attributes): void {
  const { fill = 'black', stroke } = attributes;
  if (!stroke) {
    document.fill(long(fill));
    return;
  }
  document.lineWidth(Number(attributes['stroke-width'] ?? 1));
  if (attributes['stroke-linecap'] === 'round') document.lineCap('round');
  const [dash, space] = (attributes['stroke-dasharray'] ?? '').split(' ').map(Number);
  if (dash) document.dash(dash, { space });
  document.stroke(long(stroke));
}

/** `#000` as `#000000`. */
const long = (colour: string): string => colour.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
