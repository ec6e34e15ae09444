import { type PictureFacts, pictureSvg } from './picture-svg';
import { rasterise } from './rasterise';

const FACTS: PictureFacts = {
  slug: 'ballata',
  title: 'Ballata per un faro spento',
  credit: 'testo e regia di Elena Marchetti',
  gel: 'congo',
  motif: 'fari',
  company: 'AzioneLab',
};

/** Width and height stand at the head of a PNG. */
const sizeOf = (png: Buffer) => [png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)];

/** Lines of words: what is scaled from the units of a font. */
const linesIn = (svg: string) => [
  ...svg.matchAll(/<g transform="translate\(56 [\d.]+\) scale\(([\d.]+) -([\d.]+)\)">/g),
];

describe('the picture of a shared link', () => {
  it('is a PNG of the size that networks ask for', async () => {
    expect(sizeOf(await rasterise(await pictureSvg(FACTS), 1200))).toEqual(['PNG', 1200, 630]);
  });

  it('has every letter as a shape, and the same picture for the same show', async () => {
    const svg = await pictureSvg(FACTS);
    expect(svg).not.toContain('<text');
    expect(linesIn(svg)).toHaveLength(5);
    expect(await pictureSvg(FACTS)).toBe(svg);
    expect(await pictureSvg({ ...FACTS, title: 'Ballata per un faro acceso' })).not.toBe(svg);
  });

  it('sets a long credit smaller, and cuts it where it could not be read', async () => {
    const size = async (credit: string) => Number(linesIn(await pictureSvg({ ...FACTS, credit })).at(-1)?.[2]);
    const [short, long, endless] = [
      await size('di Ada'),
      await size('di Ada e Bruno '.repeat(3)),
      await size('Ada '.repeat(90)),
    ];
    expect(long).toBeLessThan(short);
    expect(endless).toBeCloseTo(short * 0.75, 4);
  });

  it.each(['東京物語', '', 'Łódź và Đặng', '<b>"Tom & Jerry"</b>', 'x'.repeat(200)])(
    'is drawn for %j too',
    async (title) => {
      const svg = await pictureSvg({ ...FACTS, title, credit: null });
      expect(linesIn(svg).length).toBeGreaterThanOrEqual(1);
      expect(sizeOf(await rasterise(svg, 600))).toEqual(['PNG', 600, 315]);
    },
  );

  it('says so when it cannot be drawn, and draws the next', async () => {
    const [broken, next] = [rasterise('<svg', 100), rasterise(await pictureSvg(FACTS), 100)];
    await expect(broken).rejects.toBeDefined();
    expect(sizeOf(await next)[1]).toBe(100);
  });
});
