import { readFileSync } from 'node:fs';
import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import { at } from '../product/root';
import type { Picture } from './png';

/** The detector knows pictures by the class that browsers have. */
class PixelData {
  readonly colorSpace = 'srgb';
  readonly width: number;
  readonly height: number;
  readonly data: Picture['data'];

  constructor({ width, height, data }: Picture) {
    this.width = width;
    this.height = height;
    this.data = data;
  }
}

/** Where the code stands in the picture, which nobody asks here. */
class Rectangle {}

let detector: Promise<BarcodeDetector> | undefined;

/** The text of the QR code in a picture; undefined when there is none that can be read. */
export async function readQr(picture: Picture): Promise<string | undefined> {
  detector ??= openDetector();
  const [found] = await (await detector).detect(new PixelData(picture) as ImageData);
  return found?.rawValue;
}

async function openDetector(): Promise<BarcodeDetector> {
  Object.assign(globalThis, { ImageData: PixelData, DOMRectReadOnly: Rectangle });
  const wasm = readFileSync(at('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
  return new BarcodeDetector({ formats: ['qr_code'] });
}
