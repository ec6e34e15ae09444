import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { create } from 'qrcode';
import { QrReader, READER_PATH } from './qr-reader';

const WORKSPACE = join(import.meta.dirname, '../../../../..');
const TICKET = 'https://teatro.example/t#PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE';

interface Asset {
  glob: string;
  input: string;
  output?: string;
}

/** The file that the built site serves at a path, as apps/web says. */
function servedAt(path: string): string {
  const { targets } = JSON.parse(readFileSync(join(WORKSPACE, 'apps/web/project.json'), 'utf8'));
  const assets: Asset[] = targets.bundle.options.assets;
  const asset = assets.find(({ glob, output }) => `/${output}/${glob}` === path);
  if (!asset) throw new Error(`Nothing is served at ${path}.`);
  return join(WORKSPACE, asset.input, basename(path));
}

/** A frame of a camera that looks at a QR code, grey around it. */
function frameOf(text: string | null, width = 640, height = 480): ImageData {
  const data = new Uint8ClampedArray(width * height * 4).fill(128);
  for (let pixel = 3; pixel < data.length; pixel += 4) data[pixel] = 255;
  if (text) {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    const [quiet, scale] = [4, Math.floor((height * 0.8) / (modules.size + 8))];
    const side = (modules.size + 2 * quiet) * scale;
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        const [column, row] = [Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet];
        const inside = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
        const at = ((y + 40) * width + x + 90) * 4;
        data.fill(inside && modules.get(row, column) ? 20 : 235, at, at + 3);
      }
    }
  }
  return new ImageData(data, width, height);
}

/** jsdom draws nothing, and has no such class. */
class Frame implements Pick<ImageData, 'data' | 'width' | 'height'> {
  readonly colorSpace = 'srgb';
  constructor(
    readonly data: Uint8ClampedArray<ArrayBuffer>,
    readonly width: number,
    readonly height: number,
  ) {}
}

describe('QrReader', () => {
  const asked: string[] = [];

  beforeAll(() => {
    // It would ask for a Response, which jsdom has not.
    Reflect.deleteProperty(WebAssembly, 'instantiateStreaming');
    Object.assign(globalThis, {
      ImageData: Frame,
      fetch: async (path: string) => {
        asked.push(path);
        return { ok: true, arrayBuffer: async () => new Uint8Array(readFileSync(servedAt(path))).buffer };
      },
    });
  });

  it('reads a ticket off a frame with our own WebAssembly, at the version that is installed', async () => {
    const { version } = JSON.parse(readFileSync(join(WORKSPACE, 'node_modules/zxing-wasm/package.json'), 'utf8'));
    expect(READER_PATH).toContain(`/${version}/`);
    const reader = new QrReader();
    expect(await reader.read(frameOf(TICKET))).toBe(TICKET);
    expect(await reader.read(frameOf(null))).toBeNull();
    expect(asked).toEqual([`${READER_PATH}zxing_reader.wasm`]);
  });

  it('takes the browser’s own detector where it knows QR codes', async () => {
    const detect = jest.fn(async () => [{ rawValue: TICKET }]);
    class Native {
      static getSupportedFormats = async () => ['ean_13', 'qr_code'];
      detect = detect;
    }
    Object.assign(globalThis, { BarcodeDetector: Native });
    expect(await new QrReader().read(frameOf(null))).toBe(TICKET);
    Native.getSupportedFormats = async () => ['ean_13'];
    expect(await new QrReader().read(frameOf(null))).toBeNull();
    Reflect.deleteProperty(globalThis, 'BarcodeDetector');
  });
});
