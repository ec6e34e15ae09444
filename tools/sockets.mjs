// @ts-check
import { connect, createServer } from 'node:net';

/**
 * @template {import('node:net').Server} T
 * @param {T} server
 * @param {import('node:net').ListenOptions} where
 * @returns {Promise<T>}
 */
export function whenListening(server, where) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(where, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

/** A TCP port of the loopback interface that nothing uses right now. */
export async function freePort() {
  const server = await whenListening(createServer(), { port: 0, host: '127.0.0.1' });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}

/**
 * What a socket says when one connects to it; undefined when nobody listens there.
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
export function ask(path) {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect({ path });
    socket.setEncoding('utf8').setTimeout(1000, () => socket.destroy());
    socket.on('data', (text) => (said += text));
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(said || 'another process'));
  });
}
