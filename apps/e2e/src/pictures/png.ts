import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Pixels, four bytes each: red, green, blue, opacity. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Reads the PNGs that Chromium and the box office write: 8 bits a channel, in colour, not interlaced. */
export function readPng(png: Buffer): Picture {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ name }) => name === 'IHDR')?.data;
  const [depth, type, interlaced] = [header?.[8], header?.[9], header?.[12]];
  const channels = type === 6 ? 4 : 3;
  if (!header || depth !== 8 || (type !== 2 && type !== 6) || interlaced) throw new Error('This PNG is not read here.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const body = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)));
  const samples = unfilter(body, height, width * channels, channels);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let from = 0, to = 0; from < samples.length; from += channels, to += 4) {
    for (let channel = 0; channel < channels; channel++) data[to + channel] = samples[from + channel] as number;
  }
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
