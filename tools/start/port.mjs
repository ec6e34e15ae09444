// @ts-check
import { createServer } from 'node:net';
import { Complaint } from '../complaint.mjs';
import { whenListening } from '../sockets.mjs';

/**
 * Says so before the build when the API could not listen after it.
 * @param {import('./settings.mjs').StartSettings} settings
 */
export async function demandFreePort({ port, host }) {
  try {
    const server = await whenListening(createServer(), { port, host });
    await new Promise((resolve) => server.close(resolve));
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE') throw new Complaint(`PORT ${port} is taken by another program: give another, PORT=…`);
    if (code === 'EACCES') throw new Complaint(`PORT ${port} may not be used by this user: give one above 1023.`);
    throw new Complaint(`HOST ${host} is not an address of this machine.`);
  }
}

/**
 * Where this machine itself reaches the API.
 * @param {import('./settings.mjs').StartSettings} settings
 */
export function innerAddress({ host, port }) {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (host === '::') return `http://[::1]:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
