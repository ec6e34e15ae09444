import sharp from 'sharp';
import { encodePicture } from './encode-picture';

const WIDTHS = [400, 800, 1200];
const GROUND = { r: 29, g: 25, b: 96 };
const drawn = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: GROUND } });
const told = (bytes: Buffer) => encodePicture(bytes, WIDTHS).catch((error: unknown) => error);
const said = (message: string) => ({ fields: { file: [expect.stringContaining(message)] } });

describe('an uploaded picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is taken as %s, whatever it calls itself', async (format) => {
    const { hash, files } = await encodePicture(await drawn(1600, 2000).toFormat(format).toBuffer(), WIDTHS);
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    for (const [index, { width, bytes }] of files.entries()) {
      const facts = { format: 'webp', width, height: width * 1.25 };
      expect(await sharp(bytes).metadata()).toMatchObject({ ...facts, width: WIDTHS[index] });
    }
  });

  it('is known by what is in it', async () => {
    const bytes = await drawn(900, 1200).png().toBuffer();
    const [first, again] = [await encodePicture(bytes, WIDTHS), await encodePicture(bytes, WIDTHS)];
    const other = await encodePicture(await drawn(901, 1200).png().toBuffer(), WIDTHS);
    expect(again.hash).toBe(first.hash);
    expect(other.hash).not.toBe(first.hash);
  });

  it('stands upright, and says nothing of where and with what it was taken', async () => {
    const lying = drawn(1200, 800).withExif({ IFD0: { Artist: 'Maria Rossi', Make: 'Camera' } });
    const turned = await lying.withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await sharp(turned).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
    const { files } = await encodePicture(turned, WIDTHS);
    for (const { bytes } of files) {
      const { width, height, exif, xmp, icc, orientation } = await sharp(bytes).metadata();
      expect(height).toBe(width * 1.5);
      expect({ exif, xmp, icc, orientation }).toEqual({});
      expect(bytes.includes('Rossi')).toBe(false);
    }
  });

  it('is not blown up when it is small', async () => {
    const { files } = await encodePicture(await drawn(500, 700).png().toBuffer(), WIDTHS);
    const sizes = await Promise.all(files.map(async ({ bytes }) => (await sharp(bytes).metadata()).width));
    expect(sizes).toEqual([400, 500, 500]);
  });

  it.each([
    ['SVG', `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>`],
    ['GIF', 'GIF89a\x01\0\x01\0'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['nothing', ''],
  ])('is no %s', async (_, text) => {
    expect(await told(Buffer.from(text, 'latin1'))).toMatchObject({ statusCode: 415 });
  });

  it('does not move', async () => {
    const frames = [drawn(400, 400), drawn(400, 400).negate()];
    const moving = await sharp(await Promise.all(frames.map((frame) => frame.png().toBuffer())), {
      join: { animated: true },
    });
    expect(await told(await moving.clone().webp({ loop: 0 }).toBuffer())).toMatchObject(said('does not move'));

    const still = await drawn(400, 400).png().toBuffer();
    const control = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0', 'latin1');
    const animated = Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]);
    expect(await told(animated)).toMatchObject(said('does not move'));
    expect(await told(still)).toHaveProperty('hash');
  });

  it('is not larger than what is taken apart, however small its file', async () => {
    const bomb = await drawn(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await told(bomb)).toMatchObject(said('megapixels'));
    expect(await told(await drawn(60, 4000).png().toBuffer())).toMatchObject(said('too narrow'));
  });

  it('is whole', async () => {
    const bytes = await drawn(900, 1200).jpeg().toBuffer();
    expect(await told(bytes.subarray(0, bytes.length / 2))).toMatchObject(said('damaged'));
    expect(await told(bytes.subarray(0, 40))).toMatchObject(said('damaged'));
  });

  it('waits for its turn, and not for ever', async () => {
    const bytes = await drawn(1600, 2000).png().toBuffer();
    const answers = await Promise.all(Array.from({ length: 10 }, () => told(bytes)));
    expect(answers.filter((answer) => (answer as { state?: string }).state === 'unavailable')).toHaveLength(2);
    expect(await told(bytes)).toHaveProperty('hash');
  });
});
