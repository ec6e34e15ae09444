// @ts-check
// Draws the icons of the installed door from the mark. Run when the mark changes; what it draws is committed.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
const site = (/** @type {string} */ path) => fileURLToPath(new URL(`../../apps/web/public/${path}`, import.meta.url));

await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
const mark = await readFile(site('mark.svg'), 'utf8');
const [, drawing = ''] = /<\/?rect[^>]*>(.*)<\/svg>/.exec(mark) ?? [];
const ground = /fill="(#\w+)"/.exec(mark)?.[1] ?? '';
/** The ground to the edge, and the drawing in the middle, where no mask of any system cuts. */
const maskable = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/>
  <g transform="translate(16 16) scale(.68) translate(-16 -16)">${drawing}</g></svg>`;

for (const [name, svg, width] of /** @type {const} */ ([
  ['door-192', mark, 192],
  ['door-512', mark, 512],
  ['door-maskable-512', maskable, 512],
  ['door-180', maskable, 180],
])) {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
  await writeFile(site(`icons/${name}.png`), picture.asPng());
}
