import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { context, type Context } from '../context/context';
import type { CompanyDirectory } from '../context/current-company';
import { answerError } from '../refusals/refusal.filter';
import { NotFound, Unavailable } from '../refusals/refusals';

declare module 'fastify' {
  interface FastifyRequest {
    ambient: Context;
  }
}

/** Requests under way at once; one more is told to come back (SPEC 7.8). */
const IN_FLIGHT_MAX = 1000;

const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api/') || request.url === '/api';

/** Gives every request its id, its company and the ambient store that carries both. */
export function enterContext(server: FastifyInstance, directory: CompanyDirectory): void {
  const logger = new Logger('Request');
  let inFlight = 0;

  server.decorateRequest('ambient', null as unknown as Context);

  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const started = performance.now();
    request.ambient = { requestId: randomUUID() };
    reply.header('X-Request-Id', request.ambient.requestId);
    if (isApi(request)) reply.header('Cache-Control', 'no-store');
    inFlight++;
    reply.raw.once('close', () => {
      inFlight--;
      context.run(request.ambient, () => logger.log(line(request, reply, performance.now() - started)));
    });
    try {
      if (inFlight > IN_FLIGHT_MAX) throw new Unavailable(2);
      if (isHealth(request)) return undefined;
      request.ambient.company = await directory.byHost(request.hostname);
      if (!request.ambient.company && isApi(request)) throw new NotFound();
    } catch (error) {
      // Not every route is Nest's: what this hook says is said here.
      answerError(reply, error);
      return reply;
    }
    return undefined;
  });

  server.addHook('onRequest', (request, _reply, done) => context.run(request.ambient, done));
  // Reading the body leaves the store behind: its events come from the socket.
  server.addHook('preValidation', (request, _reply, done) => context.run(request.ambient, done));
}

const isHealth = (request: FastifyRequest): boolean => request.url.startsWith('/api/health');

/** The route's pattern, never the address itself: an address may hold what should not be there. */
function line(request: FastifyRequest, reply: FastifyReply, milliseconds: number): object {
  return {
    method: request.method,
    route: request.routeOptions.url ?? '(none)',
    status: reply.raw.statusCode,
    ms: Math.round(milliseconds),
  };
}
