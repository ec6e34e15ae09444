import type { FastifyInstance, FastifyRequest } from 'fastify';
import { takesPicture, UPLOAD_TYPES } from '../pictures/upload';
import { UnreadableBody } from '../refusals/refusal';

const KIB = 1024;

/** The door's synchronisation: an evening's arrivals at once. */
const SYNC = '/api/check-ins/performances/:id/sync';
const SYNC_LIMIT = 1024 * KIB;

/** Largest body of a call, in bytes (SPEC 4.2). */
function limitOf({ url, routeOptions }: FastifyRequest): number {
  if (routeOptions.url === SYNC) return SYNC_LIMIT;
  return url.startsWith('/api/admin/') ? 256 * KIB : 16 * KIB;
}

/**
 * Reads JSON bodies, and leaves pictures to the routes that take one; nothing else. A body that cannot be read becomes a value that the pipe refuses, so that a
 * caller who may not call at all is told that first.
 */
export function readJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  // What is larger than the server's own limit is not even read; this one route may bring more.
  server.addHook('onRoute', (route) => {
    if (route.url === SYNC) route.bodyLimit = SYNC_LIMIT;
  });
  server.addContentTypeParser(UPLOAD_TYPES, (request, upload, done) => {
    if (takesPicture(request)) done(null, upload);
    else done(Object.assign(new Error('a picture'), { statusCode: 415 }));
  });
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
