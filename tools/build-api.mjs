// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { apiBuild } from './build/api.mjs';
import { root } from './root.mjs';

/* The build target of apps/api. */
const options = apiBuild();
rmSync(join(root, options.outdir ?? ''), { recursive: true, force: true });
await build(options).catch(() => process.exit(1)); // esbuild has said what is wrong
