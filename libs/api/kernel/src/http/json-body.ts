import type { FastifyInstance, FastifyRequest } from 'fastify';
import { UnreadableBody } from '../refusals/refusal';

const KIB = 1024;

/** Largest body of a call, in bytes (SPEC 4.2). */
function limitOf({ url }: FastifyRequest): number {
  return url.startsWith('/api/admin/') ? 256 * KIB : 16 * KIB;
}

/**
 * Reads JSON bodies, and nothing else. A body that cannot be read becomes a value that the pipe refuses, so that a
 * caller who may not call at all is told that first.
 */
export function readJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit: 256 * KIB },
    (request, body, done) => {
      if (body.length > limitOf(request)) {
        done(Object.assign(new Error('too large'), { statusCode: 413 }));
        return;
      }
      parse(request, body.toString('utf8'), (error, value) => done(null, error ? new UnreadableBody() : value));
    },
  );
}
