import { instanceOf } from './instance';
import { staticFont, typesetRuns, variableFont } from './typefaces';

const has = (font: Uint8Array, table: string) => Buffer.from(font).subarray(0, 400).includes(table);

describe('the faces of the house', () => {
  it('cuts a text where another part of the family has to go on', () => {
    expect(typesetRuns('Perché no')).toEqual([{ script: 'latin', text: 'Perché no' }]);
    expect(typesetRuns('Łódź 東京')).toEqual([
      { script: 'latin-ext', text: 'Ł' },
      { script: 'latin', text: 'ód' },
      { script: 'latin-ext', text: 'ź' },
      { script: 'latin', text: ' ' },
      { script: null, text: '東京' },
    ]);
  });

  it('takes a letter and its accent as one', () => {
    expect(typesetRuns('e\u0301')).toEqual([{ script: 'latin', text: 'é' }]);
  });

  it('nails the axes down', async () => {
    const [open, nailed] = [await variableFont('archivo', 'latin'), await staticFont('display', 'latin')];
    expect([has(open, 'fvar'), has(nailed, 'fvar')]).toEqual([true, false]);
    expect(nailed.length).toBeLessThan(open.length / 3);
    await expect(instanceOf(open, { opsz: 12 })).rejects.toThrow('no axis opsz');
  });

  it('opens several at once, each its own', async () => {
    const fonts = await Promise.all([staticFont('text', 'latin-ext'), staticFont('voice', 'latin-ext')]);
    expect(fonts.map((font) => has(font, 'glyf'))).toEqual([true, true]);
    expect(fonts[0].length).not.toBe(fonts[1].length);
  });
});
