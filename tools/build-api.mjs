// @ts-check
import { rmSync } from 'node:fs';
import { build, context } from 'esbuild';
import { apiBuild } from './build/api.mjs';

const options = apiBuild();
rmSync(new URL(`../${options.outdir}`, import.meta.url), { recursive: true, force: true });
if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
