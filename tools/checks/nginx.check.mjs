// @ts-check
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { request } from 'node:https';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { whenListening } from '../sockets.mjs';
import { layOut, reasonToSkip } from './nginx.mjs';

/** @typedef {{status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer, firstByteMs: number}} Answer */

describe('infra/nginx', { skip: reasonToSkip }, () => {
  /** @type {import('node:http').Server} */
  let application;
  /** @type {import('./nginx.mjs').Nginx} */
  let nginx;
  /** @type {import('node:http').IncomingHttpHeaders} */
  let seen = {};

  before(async () => {
    application = createServer((asked, answer) => {
      seen = asked.headers;
      if (asked.url?.includes('/events')) {
        answer.writeHead(200, { 'Content-Type': 'text/event-stream' });
        answer.write('data: 1\n\n');
        setTimeout(() => answer.end('data: 2\n\n'), 1500);
        return;
      }
      asked.resume().on('end', () => {
        const large = Number(asked.headers['content-length'] ?? 0) > 16_384;
        answer.writeHead(large ? 413 : 200, { 'Content-Type': 'application/json', 'X-Request-Id': 'from-the-app' });
        answer.end(JSON.stringify({ detail: large ? 'too large' : 'x'.repeat(4000) }));
      });
    });
    await whenListening(application, { port: 0, host: '127.0.0.1' });
    nginx = await layOut(portOf(application));
    await nginx.start();
  });

  after(async () => {
    await nginx.stop();
    application.closeAllConnections();
    application.close();
  });

  /**
   * @param {string} path
   * @param {{method?: string, headers?: Record<string, string>, body?: Buffer}} [call]
   * @returns {Promise<Answer>}
   */
  const ask = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const begun = Date.now();
      const call = request(
        {
          host: '127.0.0.1',
          port: nginx.ports.https,
          path,
          method,
          agent: false,
          rejectUnauthorized: false,
          headers: { host: 'tickets.example.org', ...headers },
        },
        (response) => {
          let firstByteMs = 0;
          response.once('data', () => (firstByteMs = Date.now() - begun));
          buffer(response).then(
            (whole) =>
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: whole,
                firstByteMs,
              }),
            reject,
          );
        },
      );
      call.on('error', reject);
      call.end(body);
    });

  test('nginx -t takes the files', () => {
    const { ok, said } = nginx.test();
    assert.ok(ok, said);
  });

  test('nginx -t refuses them with a fault', async () => {
    const broken = await layOut(1, (text, file) =>
      file === 'site.conf' ? text.replace('ssl_protocols', 'ssl_') : text,
    );
    const { ok, said } = broken.test();
    await broken.stop();
    assert.equal(ok, false);
    assert.match(said, /unknown directive "ssl_"/);
  });

  test('plain HTTP moves to HTTPS', async () => {
    const answer = await fetch(`http://127.0.0.1:${nginx.ports.http}/shows?page=2`, { redirect: 'manual' });
    assert.equal(answer.status, 308);
    assert.equal(answer.headers.get('location'), 'https://127.0.0.1/shows?page=2');
  });

  test('the application hears the host and the caller, and nobody else about them', async () => {
    await ask('/', {
      headers: { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example', forwarded: 'for=x' },
    });
    assert.equal(seen.host, 'tickets.example.org');
    assert.equal(seen['x-forwarded-host'], 'tickets.example.org');
    assert.equal(seen['x-forwarded-for'], '127.0.0.1');
    assert.equal(seen['x-forwarded-proto'], 'https');
    assert.equal(seen['forwarded'], undefined);
  });

  test('JSON is compressed for those who can read it, and nginx does not say who it is in detail', async () => {
    const { headers, body } = await ask('/api/shows/', { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(headers['server'], 'nginx');
    assert.ok(body.length < 1000);
  });

  test('events arrive when they happen', async () => {
    const { firstByteMs } = await ask('/api/check-ins/performances/7/events/', {
      headers: { 'accept-encoding': 'gzip' },
    });
    assert.ok(firstByteMs < 1000, `the first event took ${firstByteMs} ms`);
  });

  for (const path of ['/dev', '/dev/mailbox', '//dev/mailbox', '/%64ev/mailbox', '/shows/../dev/mailbox']) {
    test(`${path} is not there`, async () => assert.equal((await ask(path)).status, 404));
  }

  test('a body over the limit is refused by the application, in JSON, and by nginx far above it', async () => {
    const over = await ask('/api/auth/login/', { method: 'POST', body: Buffer.alloc(20_000) });
    assert.deepEqual([over.status, JSON.parse(String(over.body))], [413, { detail: 'too large' }]);
    const headers = { 'content-length': String(12 * 1024 * 1024) };
    const farOver = await ask('/api/auth/login/', { method: 'POST', headers, body: Buffer.alloc(12 * 1024 * 1024) });
    assert.deepEqual([farOver.status, JSON.parse(String(farOver.body))], [413, { detail: 'The body is too large.' }]);
  });

  test('the access log has the request id and the path, and no query', async () => {
    await ask('/api/reservations/1/qr-code/?expires=1&signature=do-not-log-me');
    const logged = () =>
      nginx
        .log()
        .split('\n')
        .find((line) => line.includes('/qr-code/'));
    // nginx writes the line when the answer has left.
    for (let tries = 0; !logged() && tries < 50; tries++) await pause(100);
    const line = logged() ?? '';
    assert.match(line, /"request_id":"from-the-app".*"path":"\/api\/reservations\/1\/qr-code\/"/);
    assert.doesNotMatch(line, /do-not-log-me|127\.0\.0\.1/);
  });

  test('without the application the answer is 503 with Retry-After, in JSON', async () => {
    const alone = await layOut(1);
    await alone.start();
    const ports = nginx.ports;
    nginx.ports = alone.ports;
    const { status, headers, body } = await ask('/api/shows/').finally(() => (nginx.ports = ports));
    await alone.stop();
    assert.equal(status, 503);
    assert.equal(headers['retry-after'], '5');
    assert.equal(JSON.parse(String(body)).status, 'unavailable');
  });
});

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
