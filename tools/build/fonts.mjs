// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error It brings no types.
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const out = fileURLToPath(new URL('../../dist/fonts/', import.meta.url));

/** Letters of Italian, English and their neighbours, and what typesetting needs; the very first file that a page loads. */
const LATIN =
  '20-7e a0-ff 131 152-153 2c6 2da 2dc 2009-200b 2010-2015 2018-201e 2020-2022 2026 202f 2030 2032-2033 2039-203a 2044 20ac 2122 2190-2193 2212';
/** The rest of the Latin script, loaded only when a name needs it. */
const LATIN_EXT =
  '100-130 132-151 154-2ba 2bd-2c5 2c7-2cc 2ce-2d7 2dd-2ff 1d00-1dbf 1e00-1e9f 1ef2-1eff 20a0-20ab 20ad-20c0 2113 2c60-2c7f a720-a7ff';

/** What the site uses of each typeface: the design's weights and widths, and no more. */
const FACES = [
  { file: 'archivo', name: 'standard-normal', axes: { wght: { min: 400, max: 800 }, wdth: { min: 62, max: 100 } } },
  { file: 'newsreader', name: 'wght-normal', axes: { wght: 400 } },
  { file: 'newsreader', name: 'wght-italic', axes: { wght: 400 } },
];

await mkdir(out, { recursive: true });
for (const { file, name, axes } of FACES) {
  for (const [script, letters] of [
    ['latin', LATIN],
    ['latin-ext', LATIN_EXT],
  ]) {
    const from = require.resolve(`@fontsource-variable/${file}/files/${file}-${script}-${name}.woff2`);
    const cut = await subsetFont(await readFile(from), textOf(letters ?? ''), {
      targetFormat: 'woff2',
      variationAxes: axes,
    });
    await writeFile(join(out, `${file}-${script}-${name}.woff2`), cut);
  }
}

/**
 * Every letter of some ranges.
 * @param {string} ranges code points in hexadecimal
 */
function textOf(ranges) {
  return ranges
    .split(' ')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}
