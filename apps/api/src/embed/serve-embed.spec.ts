import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Origins } from '@azionelab/api/accounts';
import type { Site } from '@azionelab/api/kernel';
import Fastify, { type FastifyInstance } from 'fastify';
import { HtmlValidate } from 'html-validate/node';
import { serveEmbed } from './serve-embed';

const LISTED = 'https://www.comune.example';
const SCRIPT = `export const words = 'azionelab-programme';${' '.repeat(2000)}`;

describe('serveEmbed', () => {
  let folder: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'azionelab-embed-'));
    await mkdir(join(folder, 'embed'));
    for (const name of ['azionelab.js', 'frame.js']) await writeFile(join(folder, 'embed', name), SCRIPT);
    server = Fastify();
    server.decorateRequest('ambient', null as never);
    server.addHook('onRequest', async (request, reply) => {
      request.ambient = request.headers.host === 'nobody' ? {} : ({ company: { name: 'Faro & Co' } } as never);
      void reply.header('X-Frame-Options', 'SAMEORIGIN');
    });
    const origins = { isInvited: (origin: string) => origin === LISTED, embedders: () => [LISTED] };
    const site = { origin: () => 'https://faro.example' };
    await serveEmbed(server, {
      webDist: folder,
      origins: origins as unknown as Origins,
      site: site as unknown as Site,
    });
    server.get('/fonts/a.woff2', () => 'a font');
    server.get('/other.js', () => 'no business of others');
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });

  describe('the script', () => {
    it('is packed as the browser takes it', async () => {
      const packed = await get('/embed/azionelab.js', { 'accept-encoding': 'gzip, br' });
      expect(packed.headers).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'content-encoding': 'br',
        vary: 'Origin, Accept-Encoding',
      });
      expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(SCRIPT);
      const zipped = await get('/embed/azionelab.js', { 'accept-encoding': 'gzip' });
      expect(gunzipSync(zipped.rawPayload).toString()).toBe(SCRIPT);
      expect((await get('/embed/azionelab.js')).body).toBe(SCRIPT);
    });

    it('is kept for an hour, for ever under its version, and not sent twice', async () => {
      const { headers } = await get('/embed/azionelab.js');
      expect(headers['cache-control']).toBe('public, max-age=3600');
      const page = await get('/embed/programme');
      const [, address = ''] = /src="(\/embed\/azionelab\.js\?v=[\w-]+)"/.exec(page.body) ?? [];
      expect((await get(address)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect((await get('/embed/azionelab.js?v=old')).headers['cache-control']).toBe('public, max-age=3600');
      expect((await get(address, { 'if-none-match': headers.etag as string })).statusCode).toBe(304);
    });

    it.each(['/embed/azionelab.js', '/embed/frame.js', '/fonts/a.woff2'])(
      '%s may be read by a listed site, and by no other',
      async (url) => {
        const allowed = async (origin?: string) =>
          (await get(url, origin ? { origin } : {})).headers['access-control-allow-origin'];
        expect(await allowed(LISTED)).toBe(LISTED);
        for (const origin of ['https://evil.example', 'null', `${LISTED}.evil.example`, undefined]) {
          expect(await allowed(origin)).toBeUndefined();
        }
        expect((await get(url)).headers.vary).toContain('Origin');
      },
    );

    it('lets nobody read anything else', async () => {
      expect((await get('/other.js', { origin: LISTED })).headers).not.toHaveProperty('access-control-allow-origin');
    });
  });

  describe('a page for frames', () => {
    it('may be framed by listed sites alone', async () => {
      const { headers } = await get('/embed/programme');
      expect(headers['content-security-policy']).toContain(`frame-ancestors 'self' ${LISTED}`);
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
      expect(headers).not.toHaveProperty('x-frame-options');
      expect(headers['cache-control']).toBe('no-cache');
    });

    it.each([
      [
        '/embed/programme',
        'it',
        '<azionelab-programme lang="it" target="_blank" book="/embed/book/{performance}?lang=it">',
      ],
      ['/embed/programme?lang=en&show=ballata', 'en', 'show="ballata" book="/embed/book/{performance}?lang=en">'],
      ['/embed/book/7?lang=en', 'en', '<azionelab-book lang="en" target="_blank" performance="7">'],
    ])('%s holds one element, and the way to the site', async (url, language, element) => {
      const { statusCode, body } = await get(url);
      expect(statusCode).toBe(200);
      expect(body).toContain(`<html lang="${language}">`);
      expect(body).toContain(element);
      expect(body).toMatch(/<a href="https:\/\/faro\.example[^"]*" target="_blank">/);
      expect(body).toContain('Faro &amp; Co');
    });

    it('wears the theme of the site around it, also where one books', async () => {
      const { body } = await get('/embed/programme?theme=dark');
      expect(body).toContain('<html lang="it" data-theme="dark">');
      expect(body).toContain('{performance}?lang=it&amp;theme=dark');
      expect((await get('/embed/programme?theme="><script>')).body).not.toContain('data-theme="');
    });

    it.each(['/embed/programme?show=a"b', '/embed/book/x', '/embed/book/0', '/embed/book/99999999999999999', '/embed'])(
      '%s is not there',
      async (url) => {
        expect((await get(url)).statusCode).toBe(404);
      },
    );

    it('is nobody’s where no company is', async () => {
      expect((await get('/embed/programme', { host: 'nobody' })).statusCode).toBe(404);
    });

    it.each(['/embed/programme?show=ballata', '/embed/book/7'])('%s is valid HTML', async (url) => {
      const { body } = await get(url);
      const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(body);
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    });
  });
});
