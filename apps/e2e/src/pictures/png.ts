import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Pixels, four bytes each: red, green, blue, opacity. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** Grey in single bits; red, green and blue; the same with opacity. */
const KINDS = [
  { depth: 1, type: 0, channels: 1 },
  { depth: 8, type: 2, channels: 3 },
  { depth: 8, type: 6, channels: 4 },
];
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Reads the PNGs that Chromium writes, 8 bits a channel in colour, and those of the box office, black and white in single bits. */
export function readPng(png: Buffer): Picture {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ name }) => name === 'IHDR')?.data;
  const kind = KINDS.find(({ depth, type }) => depth === header?.[8] && type === header[9]);
  if (!header || !kind || header[12]) throw new Error('This PNG is not read here.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const body = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)));
  const lineBytes = Math.ceil((width * kind.channels * kind.depth) / 8);
  const lines = unfilter(body, height, lineBytes, Math.ceil((kind.channels * kind.depth) / 8));
  const sample = (x: number, y: number, channel: number) =>
    kind.depth === 8
      ? lines[y * lineBytes + x * kind.channels + channel]
      : ((lines[y * lineBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 && 255;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to += 4)
      for (let channel = 0; channel < Math.max(3, kind.channels); channel++)
        data[to + channel] = sample(x, y, channel % kind.channels) as number;
  return { width, height, data };
}

/** Writes a picture of at most 256 colours: each pixel is its place in the palette. */
export function writePng(width: number, height: number, palette: Uint8Array, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const body = deflateSync(lines, { level: 9, memLevel: 9 });
  const chunks = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', body), chunk('IEND', new Uint8Array())];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

function* chunksOf(png: Buffer): Generator<{ name: string; data: Buffer }> {
  for (let start = SIGNATURE.length; start < png.length;) {
    const length = png.readUInt32BE(start);
    yield { name: png.toString('latin1', start + 4, start + 8), data: png.subarray(start + 8, start + 8 + length) };
    start += length + 12;
  }
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Each line begins with the number of the rule by which its bytes follow from those beside and above. */
function unfilter(body: Buffer, height: number, lineBytes: number, step: number): Buffer {
  const lines = Buffer.alloc(height * lineBytes);
  for (let y = 0; y < height; y++) {
    const rule = body[y * (lineBytes + 1)];
    for (let x = 0; x < lineBytes; x++) {
      const to = y * lineBytes + x;
      const left = x < step ? 0 : (lines[to - step] as number);
      const up = y ? (lines[to - lineBytes] as number) : 0;
      const corner = y && x >= step ? (lines[to - lineBytes - step] as number) : 0;
      lines[to] = (body[y * (lineBytes + 1) + 1 + x] as number) + predicted(rule, left, up, corner);
    }
  }
  return lines;
}

function predicted(rule: number | undefined, left: number, up: number, corner: number): number {
  if (rule === 1) return left;
  if (rule === 2) return up;
  if (rule === 3) return (left + up) >> 1;
  if (rule !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
