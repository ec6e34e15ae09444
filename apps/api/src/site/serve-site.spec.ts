import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from '@azionelab/api/kernel';
import { Logger } from '@nestjs/common';
import Fastify, { type FastifyInstance } from 'fastify';
import { HtmlValidate } from 'html-validate/node';
import { FAULT_POLICY } from './fault-page';
import { serveSite } from './serve-site';

/** A built site that can do no more than this. */
const RENDERER = `export const reqHandler = async (request, response, next) => {
  if (request.url.startsWith('/nobody')) return next();
  if (request.url.startsWith('/asks')) {
    const { status, requestId } = await request.azionelab.api('GET', '/api/broken');
    return response.end(JSON.stringify({ status, requestId }));
  }
  throw new Error('It does not render.');
};`;

describe('serveSite', () => {
  let folder: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    folder = await mkdtemp(join(tmpdir(), 'azionelab-site-'));
    for (const part of ['browser', 'server']) await mkdir(join(folder, part));
    await writeFile(join(folder, 'server/server.mjs'), RENDERER);
    server = Fastify();
    server.decorateRequest('ambient', null as never);
    server.addHook('onRequest', async (request) => {
      request.ambient = { requestId: 'the-id-of-it', company: {} } as never;
    });
    server.get('/api/broken', (_request, reply) => reply.header('x-request-id', 'inner').code(500).send({}));
    await serveSite(server, folder, { origin: () => 'http://localhost' } as unknown as Site);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['/', 'it', 'Guasto tecnico'],
    ['/en', 'en', 'Technical fault'],
    ['/en/shows?x', 'en', 'Technical fault'],
    ['/enigma', 'it', 'Guasto tecnico'],
  ])('says at %s that something broke, and what to quote', async (url, language, title) => {
    const answer = await server.inject(url);
    expect(answer.statusCode).toBe(500);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': FAULT_POLICY,
    });
    expect(answer.body).toContain(`<html lang="${language}">`);
    expect(answer.body).toContain(`<h1>${title}</h1>`);
    expect(answer.body).toContain('the-id-of-it');
    expect(answer.body).not.toContain('It does not render');
  });

  it('is valid HTML even then', async () => {
    const { body } = await server.inject('/');
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(body);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('answers 404 where the site has nothing', async () => {
    expect((await server.inject('/nobody')).statusCode).toBe(404);
  });

  it('tells the renderer the id of a call that failed', async () => {
    expect((await server.inject('/asks')).json()).toEqual({ status: 500, requestId: 'inner' });
  });
});
