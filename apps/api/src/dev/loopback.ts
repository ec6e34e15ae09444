import type { FastifyRequest } from 'fastify';

const ADDRESS = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const HOST = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i;

/**
 * Whether someone at this very machine asks. The socket and, behind a proxy, who it speaks for; and a host of the
 * machine's own, so that no page from elsewhere gets in by a name that it makes point here.
 */
export function isFromThisMachine({ ip, socket, hostname }: FastifyRequest): boolean {
  return ADDRESS.test(ip) && ADDRESS.test(socket.remoteAddress ?? '') && HOST.test(hostname);
}
