// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decorators } from './decorators.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The programs of apps/api, each a file of its own. */
const PROGRAMS = ['main.ts', 'migrate.ts', 'company-add.ts', 'audit-verify.ts'];

/**
 * How the API is bundled: our code in, packages out.
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions}
 */
export function apiBuild(outdir = 'dist/apps/api') {
  const programs = PROGRAMS.map((file) => join('apps/api/src', file));
  return {
    absWorkingDir: root,
    entryPoints: programs.filter((file) => existsSync(join(root, file))),
    outdir,
    outExtension: { '.js': '.mjs' },
    tsconfig: 'tsconfig.base.json',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: true,
    keepNames: true,
    loader: { '.hbs': 'text', '.sql': 'text' },
    plugins: [decorators],
    logLevel: 'warning',
  };
}
