// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../sockets.mjs';
import { filesIn, textOf } from './files.mjs';

const can = (/** @type {string} */ program, /** @type {string} */ argument) =>
  spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;

/** Why nginx cannot be tried on this machine; false when it can. */
export const reasonToSkip =
  (!can('nginx', '-v') && 'there is no nginx on this machine: the files of infra/nginx were not tried') ||
  (!can('openssl', 'version') && 'there is no openssl on this machine: no certificate to try infra/nginx with');

/** Started by root, nginx gives its workers to another user, for whom this folder is closed. */
const USER = process.getuid?.() === 0 ? 'user root;' : '';

/**
 * @typedef {object} Nginx
 * @property {{http: number, https: number}} ports
 * @property {() => {ok: boolean, said: string}} test what `nginx -t` says of the files
 * @property {() => Promise<void>} start
 * @property {() => string} log the access log so far
 * @property {() => Promise<void>} stop
 */

/**
 * The files of infra/nginx in a folder of their own, with free ports, a fresh certificate, and an application at `appPort`:
 * nothing else of them is changed. Needs no root.
 * @param {number} appPort
 * @param {(text: string, file: string) => string} [change] to see a fault found
 * @returns {Promise<Nginx>}
 */
export async function layOut(appPort, change = (text) => text) {
  const folder = mkdtempSync(join(tmpdir(), 'azionelab-nginx-'));
  const ports = { http: await freePort(), https: await freePort() };
  mkdirSync(join(folder, 'tls'));
  mkdirSync(join(folder, 'written'));
  makeCertificate(join(folder, 'tls'));
  for (const path of filesIn('infra/nginx', /\.conf$/)) {
    const file = path.slice('infra/nginx/'.length);
    const text = textOf(path)
      .replaceAll('/tmp/', `${folder}/written/`)
      .replaceAll('/dev/stdout', `${folder}/written/access.log`)
      .replaceAll('listen 8080', `listen 127.0.0.1:${ports.http}`)
      .replaceAll('listen 8443', `listen 127.0.0.1:${ports.https}`)
      .replaceAll('server app:8080', `server 127.0.0.1:${appPort}`);
    writeFileSync(join(folder, file), change(text, file));
  }
  const args = ['-p', folder, '-e', join(folder, 'written/error.log'), '-c', join(folder, 'nginx.conf')];
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let running;
  return {
    ports,
    test: () => {
      const { status, stderr } = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' });
      return { ok: status === 0, said: stderr };
    },
    start: async () => {
      const output = openSync(join(folder, 'output'), 'w');
      running = spawn('nginx', ['-g', `daemon off; ${USER}`, ...args], { stdio: ['ignore', output, output] });
      closeSync(output);
      const { exitCode } = await untilAnswering(running, `http://127.0.0.1:${ports.http}/nginx-health`);
      if (exitCode !== null) throw new Error(`nginx did not start: ${readFileSync(join(folder, 'output'), 'utf8')}`);
    },
    log: () => readFileSync(join(folder, 'written/access.log'), 'utf8'),
    stop: async () => {
      if (running?.exitCode === null) {
        const exited = new Promise((resolve) => running?.once('exit', resolve));
        running.kill('SIGTERM');
        await exited;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {string} folder */
function makeCertificate(folder) {
  const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', ...kind, '-subj', '/CN=localhost', ...files], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {string} address
 * @returns {Promise<import('node:child_process').ChildProcess>} answering, or ended
 */
async function untilAnswering(server, address) {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && server.exitCode === null; await pause(50)) {
    const answered = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return server;
  }
  if (server.exitCode === null) throw new Error('nginx runs, and does not answer.');
  return server;
}
