import { crc32, deflateSync } from 'node:zlib';
import type { QrCode } from './qr-code';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One bit for each pixel, shades of grey, no interlacing. */
const FORMAT = [1, 0, 0, 0, 0];

/** Pixels of a module: as many as a byte has bits, so that a module is a byte. */
const SCALE = 8;
const [DARK, LIGHT] = [0x00, 0xff];

/**
 * A QR code as a PNG of one bit for each pixel, each module 8 pixels wide. The library that makes the code would paint four
 * bytes for each pixel, one by one, for 30 to 70 ms in which the process answers nobody.
 */
export function qrPng({ size, isDark }: QrCode): Buffer {
  const notFiltered = 0;
  const row = (y: number) => [notFiltered, ...Array.from({ length: size }, (_, x) => (isDark(x, y) ? DARK : LIGHT))];
  const rows = Array.from({ length: size }, (_, y) => Array<number[]>(SCALE).fill(row(y))).flat(2);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size * SCALE, 0);
  header.writeUInt32BE(size * SCALE, 4);
  header.set(FORMAT, 8);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows))), chunk('IEND')];
  return Buffer.concat([SIGNATURE, ...parts]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
