// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The elements, and what tells the page around a frame how tall it is. */
const SCRIPTS = ['azionelab', 'frame'];
/** Bytes that all scripts of the elements may weigh together, packed with gzip. */
export const EMBED_BYTES = 20_000;

/**
 * A stylesheet becomes a text, as small as it can be: the elements carry their look inside them.
 * @type {import('esbuild').Plugin}
 */
const stylesAsText = {
  name: 'styles-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: 'es2023' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/**
 * Builds the scripts that other sites put into their pages.
 * @param {string} outdir
 * @throws {Error} when they weigh more than they may
 */
export async function buildEmbed(outdir) {
  await build({
    absWorkingDir: root,
    entryPoints: SCRIPTS.map((name) => `libs/web/embed/src/${name}.ts`),
    outdir,
    tsconfig: 'tsconfig.base.json',
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2023',
    format: 'esm',
    legalComments: 'none',
    plugins: [stylesAsText],
    logLevel: 'warning',
  });
  weighEmbed(await Promise.all(SCRIPTS.map((name) => readFile(join(outdir, `${name}.js`)))));
}

/**
 * @param {readonly Buffer[]} scripts
 * @throws {Error} when they weigh more than they may
 */
export function weighEmbed(scripts) {
  const total = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  console.log(`Scripts of the elements for other sites: ${total} of ${EMBED_BYTES} bytes, packed.`);
  if (total > EMBED_BYTES)
    throw new Error(`The elements for other sites weigh ${total} bytes, ${EMBED_BYTES} at most.`);
}
