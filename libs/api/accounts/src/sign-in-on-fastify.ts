import { routesOf, Settings } from '@azionelab/api/kernel';
import cookie, { Signer } from '@fastify/cookie';
import session from '@fastify/session';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CallTable } from './call-table';
import { Cookies } from './cookies';
import { Forgery } from './forgery';
import { answerInvitedOrigins } from './invited-origins';
import { Origins } from './origins';
import { SessionStore } from './session.store';
import { SESSION_LIFE, Sessions } from './sessions';

const STAFF_PAGE = /^\/(?:en\/)?(?:sign-in|door|admin)(?:[/?]|$)/;
const ME = /^\/api\/auth\/me\/?(?:\?|$)/;

const isKey = ({ ambient }: FastifyRequest): boolean => ambient.user?.key !== undefined;

/**
 * Teaches the server cookies, sessions, forgery protection and the origins that may call the public API, and fills
 * `request.ambient.user`, unless an API key did. Call it once, after kernel's `enterContext` and before `app.init()`.
 */
export async function signInOnFastify(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const calls = new CallTable(routesOf(app.get(DiscoveryService), new MetadataScanner()));
  answerInvitedOrigins(server, calls, app.get(Origins));
  await server.register(cookie);
  await keepSessions(server, app, calls);
  provideTokens(server, app.get(Forgery));
}

async function keepSessions(server: FastifyInstance, app: NestFastifyApplication, calls: CallTable): Promise<void> {
  const [cookies, sessions] = [app.get(Cookies), app.get(Sessions)];
  // Pages, public calls and API keys know no session: nothing is looked up for them, and no cookie is set or cleared.
  server.addHook('onRequest', async (request) => {
    const rides = calls.ridesOnSession(request.method, request.url) && !isKey(request);
    if (!rides) delete request.cookies[cookies.session];
  });
  await server.register(session, {
    store: app.get<SessionStore>(SessionStore),
    secret: new Signer(app.get(Settings).sessionKeys.all.map((key) => key.secret)),
    cookieName: cookies.session,
    cookie: { ...cookies.hidden, maxAge: SESSION_LIFE },
    saveUninitialized: false,
    rolling: false,
  });
  server.addHook('onRequest', async (request) => {
    if (isKey(request)) return;
    const { user, sessionId } = request.session;
    request.ambient.user = user;
    request.ambient.askUser = () => sessions.find(sessionId);
  });
}

function provideTokens(server: FastifyInstance, forgery: Forgery): void {
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method !== 'GET' || isKey(request)) return;
    if (ME.test(request.url)) forgery.provide(request, reply.setCookie.bind(reply));
    // Pages are written past Fastify, so what it would send later never leaves.
    else if (STAFF_PAGE.test(request.url)) {
      forgery.provide(request, (name, value, options) =>
        reply.raw.appendHeader('Set-Cookie', server.serializeCookie(name, value, options as object)),
      );
    }
  });
}
