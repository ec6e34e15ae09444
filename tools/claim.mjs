// @ts-check
import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ask, whenListening } from './sockets.mjs';

/** Another living process holds what was claimed. */
export class AlreadyClaimed extends Error {
  /** @param {string} path @param {string} says what the holder says about itself */
  constructor(path, says) {
    super(`${path} is in use by ${says}.`);
    this.says = says;
  }
}

/**
 * Makes this process the only user of a folder until it releases it or dies, however it dies: the claim is a listening
 * socket, which the kernel closes with the process, so nothing stale can be left behind.
 * @param {string} path an existing folder, or a name in one
 * @param {() => string} says what to answer to those who come later
 * @returns {Promise<{release: () => Promise<void>}>}
 */
export async function claim(path, says = () => `process ${process.pid}`) {
  const address = addressOf(path);
  const server = createServer((socket) => socket.on('error', () => undefined).end(says()));
  try {
    await whenListening(server, { path: address });
  } catch (error) {
    const holder = await ask(address);
    if (holder) throw new AlreadyClaimed(path, holder);
    if (address.startsWith('\0')) throw error;
    rmSync(address, { force: true });
    await whenListening(server, { path: address });
  }
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/**
 * What the holder of a claim says about itself; undefined when nobody holds it.
 * @param {string} path
 */
export const holderOf = (path) => ask(addressOf(path));

/** @param {string} path */
function addressOf(path) {
  const real = join(realpathSync(dirname(path)), basename(path));
  const name = `azionelab-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}
