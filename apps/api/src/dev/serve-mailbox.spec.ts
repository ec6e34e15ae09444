import { createHash } from 'node:crypto';
import { openTestMailbox, type TestMailbox } from '@azionelab/api/testing';
import { fastify, type FastifyInstance, type InjectOptions } from 'fastify';
import { createTransport } from 'nodemailer';
import { serveMailbox } from './serve-mailbox';

const EVIL = `<img src=x onerror=alert(1)>`;

describe('the mailbox page', () => {
  let mailbox: TestMailbox;
  let server: FastifyInstance;

  beforeAll(async () => {
    mailbox = await openTestMailbox();
    server = fastify({ trustProxy: 'loopback', routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 } });
    serveMailbox(server, mailbox.dir);
    const smtp = createTransport(mailbox.smtpUrl);
    await smtp.sendMail({ from: 'a@example.org', to: 'first@example.org', subject: 'First', text: 'one' });
    await smtp.sendMail({
      from: { name: EVIL, address: 'office@example.org' },
      to: { name: EVIL, address: 'maria@example.org' },
      subject: EVIL,
      text: `${EVIL} text`,
      html: '<html><head><title>t</title></head><body><a href="http://localhost/confirm#x">go</a><img src="cid:qr"></body></html>',
      attachments: [
        { cid: 'qr', filename: 'qr.png', contentType: 'image/png', content: Buffer.from('png') },
        { filename: `${EVIL}.ics`, contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' },
      ],
    });
  });
  afterAll(async () => {
    await server.close();
    await mailbox.stop();
  });

  const get = (url: string, options: InjectOptions = {}) => server.inject({ url, ...options });
  const newest = async () => (await get('/dev/mailbox/messages.json')).json<{ id: string }[]>()[0]?.id;

  it('lists mails, newest first, as text', async () => {
    const { statusCode, body, headers } = await get('/dev/mailbox/');
    expect(statusCode).toBe(200);
    expect(body).toMatch(/^<!doctype html>/);
    expect(body.indexOf('maria@example.org')).toBeLessThan(body.indexOf('first@example.org'));
    expect(body).not.toContain('<img');
    expect(body).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;');
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(body) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('shows one mail, with the HTML part locked up', async () => {
    const id = await newest();
    const { body } = await get(`/dev/mailbox/messages/${id}`);
    expect(body).not.toContain('<img');
    expect(body).toMatch(/sandbox=["']allow-popups allow-popups-to-escape-sandbox["']/);
    expect(body).toContain('&gt; text\n');

    const { body: html, headers } = await get(`/dev/mailbox/messages/${id}/html`);
    expect(html).toContain('<head><base target="_blank">');
    expect(html).toContain(`src="data:image/png;base64,${Buffer.from('png').toString('base64')}"`);
    expect(headers['content-security-policy']).toContain('sandbox allow-popups');
  });

  it('gives the attachments and the source', async () => {
    const id = await newest();
    const picture = await get(`/dev/mailbox/messages/${id}/attachments/0`);
    expect(picture.headers['content-type']).toBe('image/png');
    expect(picture.body).toBe('png');
    const file = await get(`/dev/mailbox/messages/${id}/attachments/1`);
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''%3Cimg/);
    expect(file.headers['content-type']).toBe('application/octet-stream');
    expect((await get(`/dev/mailbox/messages/${id}/source`)).body).toContain('Subject: ');
  });

  it('tells tests what arrived', async () => {
    expect((await get('/dev/mailbox/messages.json')).json()).toMatchObject([
      { to: `${EVIL} <maria@example.org>`, subject: EVIL, attachments: ['qr.png', `${EVIL}.ics`] },
      { to: 'first@example.org', subject: 'First', text: 'one\n', html: '', attachments: [] },
    ]);
  });

  it.each(['messages/none', 'messages/..%2f..%2fpackage', 'messages/none/html', 'messages/none/attachments/0'])(
    'does not know %s',
    async (path) => expect((await get(`/dev/mailbox/${path}`)).statusCode).toBe(404),
  );

  it.each([
    ['another machine', { remoteAddress: '192.0.2.7' }],
    ['another machine behind a proxy', { headers: { 'x-forwarded-for': '192.0.2.7' } }],
    ['a page from elsewhere that made its name point here', { headers: { host: 'evil.example:8080' } }],
    ['a host that looks like ours', { headers: { host: 'localhost.evil.example' } }],
  ])('is not there for %s', async (_, options: InjectOptions) => {
    expect((await get('/dev/mailbox', options)).statusCode).toBe(404);
    expect((await get('/dev/mailbox/messages.json', options)).statusCode).toBe(404);
  });

  it.each([{ remoteAddress: '::1' }, { headers: { host: 'x.localhost:8080' } }, { headers: { host: '[::1]:8080' } }])(
    'is there for this machine: %j',
    async (options: InjectOptions) => expect((await get('/dev/mailbox', options)).statusCode).toBe(200),
  );
});
