import type { Company } from '@azionelab/api/kernel';
import { JSDOM } from 'jsdom';
import { extractText, getDocumentProxy } from 'unpdf';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { bookByMail, confirmByMail } from './testing/reservations';

describe('what leaves the server as a file', () => {
  let office: BoxOffice;
  let company: Company;
  let show: number;

  beforeAll(async () => {
    office = await openBoxOffice({ settings: { PUBLIC_URL: 'https://azionelab.example' } });
    company = await office.fixtures.company({ hosts: ['azionelab.example'], name: 'AzioneLab' });
    show = await office.fixtures.show(company, { slug: 'ballata', title: 'Ballata & altro' });
    await office.fixtures.show(company, { slug: 'segreto', is_published: false });
  });
  afterAll(() => office.close());

  const get = (url: string, headers: Record<string, string> = {}, host = 'azionelab.example') =>
    office.app.inject({ method: 'GET', url, headers: { host, ...headers } });
  const tomorrow = () => new Date(Date.now() + 86_400_000);
  const evening = () => office.fixtures.performance(company, { show_id: show, starts_at: tomorrow() });

  describe('the ticket', () => {
    it('is a PDF for its holder, by token or by signed address', async () => {
      const { id, code, manage } = await confirmByMail(office, company, await evening(), 2);
      const address = `/api/reservations/${id}/ticket.pdf`;
      const answer = await get(address, { authorization: `Bearer ${manage}` });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="biglietto-${code}.pdf"`,
        'cache-control': 'no-store',
      });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(answer.rawPayload)), {
        mergePages: true,
      });
      expect(text).toContain('Ballata & altro');
      expect(text).toContain(code);

      const lookup = { method: 'POST', url: '/api/reservations/lookup/', payload: { token: manage } } as const;
      const ticket = (await office.app.inject({ ...lookup, headers: { host: 'azionelab.example' } })).json();
      const signature = String(ticket.qr_code_url).split('?')[1];
      expect((await get(`${address}?${signature}`)).statusCode).toBe(200);
    });

    it('is refused as the QR code is', async () => {
      const { id, token } = await bookByMail(office, company, await evening(), 2);
      const confirmed = await confirmByMail(office, company, await evening(), 2);
      const refused = async (address: string, headers = {}) => {
        const [pdf, qr] = [await get(`${address}/ticket.pdf`, headers), await get(`${address}/qr-code/`, headers)];
        expect(pdf.json()).toEqual(qr.json());
        return pdf.statusCode;
      };
      const bearer = { authorization: `Bearer ${confirmed.manage}` };
      expect(await refused(`/api/reservations/${id}`)).toBe(403);
      expect(await refused('/api/reservations/999999')).toBe(403);
      expect(await refused(`/api/reservations/${id}`, bearer)).toBe(403);
      expect(await refused(`/api/reservations/${id}`, { authorization: `Bearer ${token}` })).toBe(403);
      await office.call('POST', '/api/reservations/cancel/', {
        host: 'azionelab.example',
        body: { token: confirmed.manage },
      });
      expect(await refused(`/api/reservations/${confirmed.id}`, bearer)).toBe(409);
    });
  });

  describe('the rest', () => {
    it.each([
      ['/api/calendar.ics', 'text/calendar; charset=utf-8', 300],
      ['/api/shows/ballata/calendar.ics?locale=en', 'text/calendar; charset=utf-8', 300],
      ['/posters/ballata.png', 'image/png', 3600],
      ['/sitemap.xml', 'application/xml; charset=utf-8', 3600],
      ['/robots.txt', 'text/plain; charset=utf-8', 3600],
    ])('%s may be kept, and is not sent twice', async (url, type, age) => {
      const first = await get(url);
      expect(first.statusCode).toBe(200);
      expect(first.headers).toMatchObject({ 'content-type': type, 'cache-control': `public, max-age=${age}` });
      expect(first.headers['set-cookie']).toBeUndefined();
      const again = await get(url, { 'if-none-match': `W/${String(first.headers['etag'])}` });
      expect([again.statusCode, again.body]).toEqual([304, '']);
      expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
      expect(
        (await office.app.inject({ method: 'HEAD', url, headers: { host: 'azionelab.example' } })).statusCode,
      ).toBe(200);
    });

    it.each([
      '/posters/segreto.png',
      '/posters/ignoto.png',
      '/posters/ballata.jpg',
      '/posters/%00.png',
      '/posters/..%2f.png',
    ])('%s is not there', async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    });

    it('may be shown elsewhere', async () => {
      expect((await get('/posters/ballata.png')).headers['cross-origin-resource-policy']).toBe('cross-origin');
    });

    it('refuses a language that nobody speaks', async () => {
      expect((await get('/api/calendar.ics?locale=fr')).json()).toEqual({ locale: ['Enter one of: it, en.'] });
    });

    it('lists every page in both languages, with what changed when', async () => {
      await office.fixtures.insert('pages', {
        company_id: company.id,
        slug: 'casa',
        title: 'Casa',
        is_published: true,
      });
      const { document } = new JSDOM((await get('/sitemap.xml')).body, { contentType: 'application/xml' }).window;
      const urls = [...document.querySelectorAll('url')];
      const addresses = urls.map((url) => url.querySelector('loc')?.textContent);
      expect(addresses).toEqual(expect.arrayContaining(['/', '/en/', '/en/shows/ballata', '/pages/casa'].map(at)));
      expect(addresses.filter((address) => address?.includes('segreto'))).toEqual([]);
      const english = urls[addresses.indexOf(at('/en/shows/ballata'))];
      const links = [...(english?.getElementsByTagName('xhtml:link') ?? [])];
      expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
        ['it', at('/shows/ballata')],
        ['en', at('/en/shows/ballata')],
        ['x-default', at('/shows/ballata')],
      ]);
      expect(Date.parse(english?.querySelector('lastmod')?.textContent ?? '')).toBeLessThanOrEqual(Date.now());
    });

    it('asks to leave alone what is not for everyone', async () => {
      const lines = (await get('/robots.txt')).body.split('\n');
      expect(lines).toEqual(
        expect.arrayContaining(['/api/', '/door', '/en/confirm', '/t$'].map((path) => `Disallow: ${path}`)),
      );
      expect(lines).toContain('Sitemap: https://azionelab.example/sitemap.xml');
    });

    it("tells another company its own, at its own host, and a stranger's host nothing", async () => {
      await office.fixtures.company({ hosts: ['altra.example'] });
      expect((await get('/robots.txt', {}, 'altra.example')).body).toContain('https://altra.example/sitemap.xml');
      expect((await get('/sitemap.xml', {}, 'altra.example')).body).not.toContain('ballata');
      expect((await get('/posters/ballata.png', {}, 'altra.example')).statusCode).toBe(404);
      expect((await get('/sitemap.xml', {}, 'nobody.example')).statusCode).toBe(404);
    });
  });
});

const at = (path: string): string => `https://azionelab.example${path}`;
