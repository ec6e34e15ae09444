import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '@azionelab/api/kernel';
import fastifyStatic from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FAULT_POLICY, faultPage } from './fault-page';

type Renderer = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => Promise<void>;

/** What the build named after its content never changes. */
const HASHED = /-[\w-]{8}\.\w+(\.br|\.gz)?$|\/(fonts|zxing)\//;

/** Serves the built site: its files, and every other path as a page rendered in this process. */
export async function serveSite(server: FastifyInstance, webDist: string, site: Site): Promise<void> {
  const { reqHandler } = (await import(pathToFileURL(join(webDist, 'server/server.mjs')).href)) as {
    reqHandler: Renderer;
  };
  await server.register(fastifyStatic, {
    root: join(webDist, 'browser'),
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/index*.html', '**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => {
      void reply.header(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
    },
  });
  server.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    handler: (request, reply) =>
      isPage(request) ? render(server, site, reqHandler, request, reply) : reply.callNotFound(),
  });
}

const isPage = ({ url, ambient }: FastifyRequest): boolean =>
  !/^\/(api|dev)(\/|$|\?)/.test(url) && ambient.company !== undefined;

async function render(
  server: FastifyInstance,
  site: Site,
  renderer: Renderer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  reply.hijack();
  // Pages bypass the hooks that send headers.
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  const visit = {
    origin: site.origin(request.ambient.company),
    api: async (method: 'GET', url: string) => {
      const answer = await server.inject({ method, url, headers: { host: request.headers.host ?? '' } });
      const requestId = answer.headers['x-request-id'];
      return { status: answer.statusCode, body: answer.json<unknown>(), requestId };
    },
  };
  const broken = (error: unknown) => {
    new Logger('Site').error(error);
    if (reply.raw.headersSent) return;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    reply.raw.writeHead(500, { ...headers, 'content-security-policy': FAULT_POLICY });
    reply.raw.end(request.method === 'HEAD' ? undefined : faultPage(request.url, request.ambient.requestId ?? ''));
  };
  const absent = () => {
    reply.raw.statusCode = 404;
    reply.raw.end();
  };
  await renderer(Object.assign(request.raw, { azionelab: visit }), reply.raw, (error) =>
    error ? broken(error) : absent(),
  ).catch(broken);
}
