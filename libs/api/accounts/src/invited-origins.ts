import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CallTable } from './call-table';
import type { Origins } from './origins';

const ANSWER = { 'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id' };

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key',
  'Access-Control-Max-Age': '600',
};

/** Lets pages of invited origins call the public API from a browser, never with cookies. */
export function answerInvitedOrigins(server: FastifyInstance, calls: CallTable, origins: Origins): void {
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const { origin } = request.headers;
    const asked = request.headers['access-control-request-method'];
    const isPreflight = request.method === 'OPTIONS' && asked !== undefined;
    if (!calls.isPublic(isPreflight ? asked : request.method, request.url)) return undefined;
    void reply.header('Vary', 'Origin');
    if (origin === undefined || !origins.isInvited(origin)) return undefined;
    void reply.headers(ANSWER).header('Access-Control-Allow-Origin', origin);
    return isPreflight ? reply.headers(PREFLIGHT).code(204).send() : undefined;
  });
}
