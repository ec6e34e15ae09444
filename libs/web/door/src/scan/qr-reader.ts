import { Injectable } from '@angular/core';

/** What reads a QR code off a picture: the browser's own detector or the one that we bring. */
interface Detector {
  detect(picture: HTMLVideoElement | ImageData): Promise<{ rawValue: string }[]>;
}

interface NativeDetector {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Where the site serves the reader's WebAssembly, under its version: apps/web copies it there. */
export const READER_PATH = '/assets/zxing/3.1.3/';

/** Reads QR codes. What it needs is loaded with the first picture, so that no other page pays for it. */
@Injectable({ providedIn: 'root' })
export class QrReader {
  private detector: Promise<Detector> | undefined;

  /** The text of a code in the picture, null when there is none. Throws when the reader could not be loaded. */
  async read(picture: HTMLVideoElement | ImageData): Promise<string | null> {
    const found = await (await this.load()).detect(picture);
    return found.find(({ rawValue }) => rawValue)?.rawValue ?? null;
  }

  private load(): Promise<Detector> {
    this.detector ??= nativeDetector().then((own) => own ?? broughtDetector());
    // A reader that did not load is asked for again.
    this.detector.catch(() => (this.detector = undefined));
    return this.detector;
  }
}

async function nativeDetector(): Promise<Detector | null> {
  const own = (globalThis as { BarcodeDetector?: NativeDetector }).BarcodeDetector;
  const formats = (await own?.getSupportedFormats()) ?? [];
  return own && formats.includes('qr_code') ? new own({ formats: ['qr_code'] }) : null;
}

async function broughtDetector(): Promise<Detector> {
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill');
  await prepareZXingModule({
    overrides: { locateFile: (file: string) => READER_PATH + file },
    fireImmediately: true,
  });
  return new BarcodeDetector({ formats: ['qr_code'] });
}
