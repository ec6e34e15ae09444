// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { doorFiles } from './door-files.mjs';
import { buildEmbed } from './embed.mjs';
import { weigh } from './weigh.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const site = join(root, 'dist/apps/web');

/** What gets smaller; fonts and pictures are packed already. */
const PACKABLE = /\.(js|css|svg|json|wasm|webmanifest)$/;
/** Bytes below which packing costs more than it saves. */
const WORTH_IT = 1024;

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

const stats = JSON.parse(await readFile(join(site, 'browser-stats.json'), 'utf8'));
for (const language of ['', 'en']) {
  await writeFile(join(site, 'browser', language, 'door-files.json'), JSON.stringify(doorFiles(stats)));
}
await buildEmbed(join(site, 'embed'));
await packFiles(join(site, 'browser'));
weigh(stats, join(site, 'browser'));

/**
 * Packs the site's files once and as well as can be, so that serving one costs nothing.
 * @param {string} folder
 */
async function packFiles(folder) {
  const files = await readdir(folder, { recursive: true });
  await Promise.all(files.filter((file) => PACKABLE.test(file)).map((file) => pack(join(folder, file))));
}

/** @param {string} file */
async function pack(file) {
  const content = await readFile(file);
  if (content.length < WORTH_IT) return;
  const hint = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  await writeFile(`${file}.br`, await brotli(content, hint));
  await writeFile(`${file}.gz`, await zip(content, { level: 9 }));
}
