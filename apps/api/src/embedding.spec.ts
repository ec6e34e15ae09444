import type { Company } from '@azionelab/api/kernel';
import type { OembedView, SettingsView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';

const LISTED = 'https://www.comune.example';
const HOST = 'faro.example';

describe('embedding', () => {
  let office: BoxOffice;
  let company: Company;
  let theirs: Company;
  let evening: number;

  beforeAll(async () => {
    office = await openBoxOffice({ settings: { PUBLIC_URL: `https://${HOST}` } });
    company = await office.fixtures.company({ hosts: [HOST], name: 'Faro & Co', embedOrigins: [LISTED] });
    theirs = await office.fixtures.company({ hosts: ['molo.example'] });
    const show = await office.fixtures.show(company, { slug: 'ballata', title: 'Ballata "del" faro' });
    await office.fixtures.show(company, { slug: 'segreto', is_published: false });
    evening = await office.fixtures.performance(company, {
      show_id: show,
      starts_at: new Date(Date.now() + 86_400_000),
    });
  });
  afterAll(() => office.close());

  const allowed = 'access-control-allow-origin';
  const preflight = (path: string, origin: string, host = HOST) =>
    office.call('OPTIONS', path, {
      host,
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
  const book = (origin: string, headers: Record<string, string> = {}) =>
    office.call('POST', `/api/performances/${evening}/reservations/`, {
      host: HOST,
      headers: { origin, ...headers },
      body: { name: 'Maria', email: 'maria@posta.example', party_size: 1 },
    });

  describe('a page of a listed site', () => {
    it('may read the programme and book, and never with cookies', async () => {
      const { headers } = await office.call('GET', '/api/performances/', { host: HOST, headers: { origin: LISTED } });
      expect(headers).toMatchObject({ [allowed]: LISTED, vary: 'Origin' });
      const asked = await preflight(`/api/performances/${evening}/reservations/`, LISTED);
      expect(asked).toMatchObject({ status: 204, headers: { [allowed]: LISTED } });
      expect(asked.headers['access-control-allow-headers']).toContain('Idempotency-Key');
      const booked = await book(LISTED);
      expect(booked).toMatchObject({ status: 201, headers: { [allowed]: LISTED } });
      for (const answer of [asked, booked])
        expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    });

    it('reads refusals, too', async () => {
      const { status, headers } = await office.call('GET', '/api/shows/none/', {
        host: HOST,
        headers: { origin: LISTED },
      });
      expect([status, headers[allowed]]).toEqual([404, LISTED]);
    });

    it('stays a stranger to whatever rides on a session', async () => {
      const admin = await office.staff(company, 'admin');
      const change = await admin.call('PATCH', '/api/admin/settings/', {
        headers: { origin: LISTED },
        body: { name: 'Mine' },
      });
      expect(change).toMatchObject({ status: 403, body: { status: 'csrf_failed' } });
      expect(change.headers).not.toHaveProperty(allowed);
      for (const path of ['/api/admin/settings/', '/api/auth/me/', '/api/auth/login/']) {
        expect((await preflight(path, LISTED)).headers).not.toHaveProperty(allowed);
      }
    });

    it('is nobody at another company', async () => {
      const host = 'molo.example';
      const { headers } = await office.call('GET', '/api/performances/', { host, headers: { origin: LISTED } });
      expect(headers).not.toHaveProperty(allowed);
      expect((await preflight('/api/reservations/confirm/', LISTED, host)).headers).not.toHaveProperty(allowed);
      expect(theirs.embedOrigins).toEqual([]);
    });
  });

  it.each(['https://evil.example', 'http://www.comune.example', `${LISTED}.evil.example`, `${LISTED}:8443`, 'null'])(
    'a page of %s may do nothing',
    async (origin) => {
      const { headers } = await office.call('GET', '/api/performances/', { host: HOST, headers: { origin } });
      expect(headers).not.toHaveProperty(allowed);
      expect((await preflight('/api/reservations/confirm/', origin)).headers).not.toHaveProperty(allowed);
      expect(await book(origin)).toMatchObject({ status: 403, body: { status: 'csrf_failed' } });
    },
  );

  it('is the company’s to allow and to end, at once', async () => {
    const admin = await office.staff(company, 'admin');
    const change = (embed_origins: unknown) =>
      admin.call<SettingsView>('PATCH', '/api/admin/settings/', { body: { embed_origins } });
    const isAllowed = async (origin: string) =>
      (await office.call('GET', '/api/company/', { host: HOST, headers: { origin } })).headers[allowed] === origin;
    const added = await change([LISTED, ' HTTPS://New.example:443/ ', 'https://new.example']);
    expect(added.body.embed_origins).toEqual([LISTED, 'https://new.example']);
    expect(await isAllowed('https://new.example')).toBe(true);
    await change([LISTED]);
    expect(await isAllowed('https://new.example')).toBe(false);
    for (const wrong of ['*', 'null', 'https://a.example/page', "https://a.example 'unsafe-inline'", 7]) {
      expect(await change([wrong])).toMatchObject({ status: 400, body: { embed_origins: expect.any(Array) } });
    }
    expect((await change(LISTED)).status).toBe(400);
    expect((await change(Array.from({ length: 21 }, (_, at) => `https://s${at}.example`))).status).toBe(400);
    await expect(
      office.database.admin(`UPDATE companies SET embed_origins = '{https://a.example;}' WHERE id = ${company.id}`),
    ).rejects.toThrow('companies_embed_origins');
  });

  describe('oEmbed', () => {
    const ask = (url: string, more = '') =>
      office.call<OembedView>('GET', `/api/oembed?url=${encodeURIComponent(url)}${more}`, { host: HOST });

    it('shows a show in a frame, with its picture', async () => {
      const { status, body } = await ask(`https://${HOST}/en/shows/ballata`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        version: '1.0',
        type: 'rich',
        title: 'Ballata "del" faro',
        provider_name: 'Faro & Co',
        provider_url: `https://${HOST}`,
        width: 720,
        height: 640,
        thumbnail_url: `https://${HOST}/posters/ballata.png`,
      });
      expect(body.html).toContain(`src="https://${HOST}/embed/programme?lang=en&amp;show=ballata"`);
      expect(body.html).toContain('title="Ballata &quot;del&quot; faro"');
    });

    it.each([
      ['/', '/embed/programme?lang=it'],
      ['/en', '/embed/programme?lang=en'],
      ['/shows/calendar', '/embed/programme?lang=it'],
      ['/embed/programme?lang=en&show=ballata', '/embed/programme?lang=en&amp;show=ballata'],
    ])('shows %s as %s', async (path, frame) => {
      expect((await ask(`https://${HOST}${path}`)).body.html).toContain(`src="https://${HOST}${frame}"`);
    });

    it('shows a booking, no larger than asked', async () => {
      const { body } = await ask(`https://${HOST}/book/${evening}`, '&maxwidth=400&maxheight=300&format=json');
      expect(body).toMatchObject({ width: 400, height: 300, title: expect.stringContaining('Ballata') });
      expect(body.html).toContain(`/embed/book/${evening}?lang=it`);
      expect(body).not.toHaveProperty('thumbnail_url');
    });

    it.each([
      'https://evil.example/shows/ballata',
      'https://molo.example/shows/ballata',
      `https://${HOST}/shows/segreto`,
      `https://${HOST}/admin`,
      `https://${HOST}/book/999999`,
      'ballata',
    ])('shows nothing of %s', async (url) => {
      expect((await ask(url)).status).toBe(404);
    });

    it('says what it does not understand', async () => {
      expect((await ask(`https://${HOST}/`, '&format=xml')).body).toMatchObject({ format: [expect.any(String)] });
      expect((await office.call('GET', '/api/oembed', { host: HOST })).body).toMatchObject({
        url: [expect.any(String)],
      });
    });
  });
});
