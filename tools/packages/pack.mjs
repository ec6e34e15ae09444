// @ts-check
/* `npm run packages [folder]`: both packages as tarballs, in dist/packages unless told otherwise. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { root } from '../root.mjs';
import { buildPackages } from './build.mjs';

const folder = resolve(process.argv[2] ?? join(root, 'dist/packages'));
const npm = process.env['npm_execpath'];
const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
for (const built of buildPackages(folder)) {
  const { status } = spawnSync(
    command,
    [...first, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
    {
      cwd: built,
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
