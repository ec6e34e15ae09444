// @ts-check
/*
 * Where `npm start`, `npm test` and their like begin. Runs on Node 20 with nothing installed: installs what the lock file
 * says when that changed, then goes on under the Node version the project pins.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { askedToStop } from './asked-to-stop.mjs';

const PROGRAMS = {
  start: './start/start.mjs',
  dev: './start/dev.mjs',
  test: './test/test.mjs',
  'company:add': './start/company-add.mjs',
  'audit:verify': './start/audit-verify.mjs',
};
/** Set for the second round, so that there is never a third. */
const GUARD = 'AZIONELAB_SECOND_ROUND';

/** The exit code of a program that was asked to stop before its work was done. */
const STOPPED = 130;

const root = fileURLToPath(new URL('../', import.meta.url));
const modules = join(root, 'node_modules');
const [command = '', ...args] = process.argv.slice(2);

try {
  if (!Object.hasOwn(PROGRAMS, command)) throw new Error(`Use one of: npm run ${Object.keys(PROGRAMS).join(', ')}.`);
  process.exit(await round());
} catch (error) {
  if (askedToStop().aborted) process.exit(STOPPED);
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @returns {Promise<number>} the exit code */
async function round() {
  if (!process.env[GUARD]) await install();
  const node = nodeToUse();
  if (node !== process.execPath) {
    const path = `${join(modules, '.bin')}${delimiter}${process.env['PATH']}`;
    return hand(node, [fileURLToPath(import.meta.url), command, ...args], { [GUARD]: '1', PATH: path });
  }
  delete process.env[GUARD];
  const program = await import(PROGRAMS[/** @type {keyof typeof PROGRAMS} */ (command)]);
  return program.default(args);
}

async function install() {
  const stamp = join(modules, '.azionelab-install');
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what package-lock.json lists (npm ci); the first time takes a minute or two …');
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  // npm runs under the Node it came with: the pinned one lies in the folder that it deletes.
  const code = npm
    ? await hand(process.env['npm_node_execpath'] ?? process.execPath, [npm, ...flags])
    : await hand('npm', flags);
  if (code !== 0) throw new Error('npm ci failed: see what it says above.');
  writeFileSync(stamp, wanted);
}

/** The pinned Node where there is one for this machine, else the running one when it is new enough. */
function nodeToUse() {
  const pinned = join(modules, 'node-' + process.platform.replace('win32', 'win') + '-' + process.arch, 'bin/node');
  if (process.versions.node.startsWith('24.') && isNewEnough(process.versions.node)) return process.execPath;
  if (!process.env[GUARD] && spawnSync(pinned, ['--version'], { stdio: 'ignore' }).status === 0) return pinned;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Error(`This needs Node 24.15 or newer, and yours is ${process.versions.node}: get one from nodejs.org.`);
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}

/**
 * Runs a program in our place: it stops when we are asked to, and hears (on its IPC channel) when we were killed.
 * @param {string} program
 * @param {string[]} programArgs
 * @param {Record<string, string>} [extra]
 * @returns {Promise<number>}
 */
function hand(program, programArgs, extra = {}) {
  const child = spawn(program, programArgs, {
    cwd: root,
    env: { ...process.env, ...extra },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  askedToStop().addEventListener('abort', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
