// @ts-check
import { spawn } from 'node:child_process';
import { chownSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_FOLDER, SERVER_ENV } from './postmaster.mjs';
import { giveToServer, serverUser } from './server-user.mjs';

/**
 * Makes a new database folder. It gets its name when it is complete: one cut short is begun again.
 * @param {{bin: string, folder: string, password: string, durable: boolean}} order the password is the superuser's
 */
export async function createFolder({ bin, folder, password, durable }) {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveToServer(draft);
  const passwordFile = openPassword(`${folder}.password`, password);
  try {
    await runInitdb(bin, draft, passwordFile, durable);
  } finally {
    closeSync(passwordFile);
  }
  renameSync(draft, folder);
}

/**
 * Handed over as an open, already deleted file: the password is never to be found on the disk or among the arguments.
 * @param {string} path
 * @param {string} password
 */
function openPassword(path, password) {
  writeFileSync(path, password, { mode: 0o600 });
  if (serverUser) chownSync(path, serverUser.uid, serverUser.gid);
  const file = openSync(path, 'r');
  rmSync(path);
  return file;
}

/**
 * @param {string} bin
 * @param {string} folder
 * @param {number} passwordFile
 * @param {boolean} durable
 * @returns {Promise<void>}
 */
function runInitdb(bin, folder, passwordFile, durable) {
  const args = [
    '-D',
    OWN_FOLDER,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--pwfile=/dev/fd/3',
    '--encoding=UTF8',
  ];
  // The built-in locale sorts the same on every system and needs none to be installed.
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  // Tests open thousands of connections: each would stretch a password 4,096 times on both ends.
  if (!durable) args.push('--no-sync', '--set=scram_iterations=1');
  const child = spawn(join(bin, 'initdb'), args, {
    ...serverUser,
    cwd: folder,
    env: SERVER_ENV,
    stdio: ['ignore', 'pipe', 'pipe', passwordFile],
  });
  let said = '';
  child.stdout?.on('data', (text) => (said += text));
  child.stderr?.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`PostgreSQL could not be run: ${error.message}`)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`PostgreSQL could not make its folder:\n${said.slice(-2000)}`)),
    );
  });
}
