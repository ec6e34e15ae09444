import type { Company } from '@azionelab/api/kernel';
import { type OfficeShowView, type ShowView, UPLOAD_MAX } from '@azionelab/contracts';
import sharp from 'sharp';
import { call } from './testing/caller';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import type { StaffSession } from './testing/staff-session';

describe('posters, over HTTP', () => {
  let office: BoxOffice;
  let company: Company;
  let editor: StaffSession;
  let slug: string;
  let show: number;
  let poster: Buffer;

  beforeAll(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    editor = await office.staff(company, 'editor');
    const background = { r: 200, g: 30, b: 60 };
    poster = await sharp({ create: { width: 1400, height: 2000, channels: 3, background } })
      .jpeg()
      .toBuffer();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    slug = `show-${Math.random().toString(36).slice(2)}`;
    show = await office.fixtures.show(company, { slug });
  });

  const ALT = 'Un faro spento, di notte';
  const address = (alt = ALT) => `/api/admin/shows/${show}/poster/?alt=${encodeURIComponent(alt)}`;
  const put = (body: Buffer | string, { type = 'image/jpeg', alt = ALT, headers = {} } = {}) =>
    editor.call<OfficeShowView>('PUT', address(alt), { body, headers: { 'content-type': type, ...headers } });
  const visit = (path: string, headers = {}) => office.call('GET', path, { host: company.hosts[0], headers });

  it('are put up, seen by everyone in every width, kept for ever, and taken down', async () => {
    const { status, body } = await put(poster, { headers: { 'if-match': '"1"' } });
    const image = body.poster_image as string;
    expect({ status, ...body }).toMatchObject({ status: 200, poster_alt: ALT, version: 2 });
    expect(image).toMatch(/^\/api\/pictures\/[0-9a-f]{32}-1200\.webp$/);
    const seen = await office.call<ShowView>('GET', `/api/shows/${slug}/`, { host: company.hosts[0] });
    expect(seen.body).toMatchObject({ poster_image: image, poster_alt: ALT });

    const { status: found, headers } = await visit(image);
    expect({ found, ...headers }).toMatchObject({
      found: 200,
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    for (const width of [400, 800]) expect((await visit(image.replace('1200', `${width}`))).status).toBe(200);
    expect(await visit(image, { 'if-none-match': String(headers['etag']) })).toMatchObject({ status: 304 });
    for (const wrong of [image.replace('1200', '1201'), '/api/pictures/x.webp', image.replace('webp', 'png')]) {
      expect(await visit(wrong)).toMatchObject({ status: 404, body: { status: 'not_found' } });
    }

    const down = await editor.call('DELETE', `/api/admin/shows/${show}/poster/`, { headers: { 'if-match': '"2"' } });
    expect(down).toMatchObject({ status: 200, body: { poster_image: null, poster_alt: '', version: 3 } });
  });

  it('of one company are not at the address of another', async () => {
    const other = await office.fixtures.company();
    const { body } = await put(poster);
    const elsewhere = await office.call('GET', body.poster_image as string, { host: other.hosts[0] });
    expect(elsewhere).toMatchObject({ status: 404 });
    expect((await visit(body.poster_image as string)).status).toBe(200);
  });

  it('are told from what they are not by what is in them', async () => {
    expect(await put(poster, { type: 'image/png' })).toMatchObject({ status: 200 });
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    for (const type of ['image/png', 'image/svg+xml', 'text/plain', 'application/octet-stream']) {
      expect([type, (await put(svg, { type })).status]).toEqual([type, 415]);
    }
    expect(await put('{}', { type: 'application/json' })).toMatchObject({
      status: 415,
      body: { detail: expect.any(String) },
    });
    expect(await put(Buffer.concat([poster.subarray(0, 2000)]))).toMatchObject({
      status: 400,
      body: { file: [expect.stringContaining('damaged')] },
    });
    // Elsewhere nobody takes a picture.
    const stray = { body: poster, headers: { 'content-type': 'image/jpeg' }, host: company.hosts[0] };
    expect(await office.call('POST', '/api/reservations/lookup/', stray)).toMatchObject({ status: 415 });
  });

  it('may not be larger than SPEC 4.2 says, whether or not they say so', async () => {
    const large = Buffer.alloc(UPLOAD_MAX + 1, 0xff);
    expect(await put(large)).toMatchObject({ status: 413, body: { detail: expect.stringContaining('10 MB') } });
    expect(await put(Buffer.alloc(UPLOAD_MAX, 0xff))).toMatchObject({ status: 415 });
  });

  it('need words, a show that is there, its version, and somebody who may', async () => {
    for (const alt of ['', ' '])
      expect(await put(poster, { alt })).toMatchObject({ status: 400, body: { alt: [expect.any(String)] } });
    expect(await put(poster, { headers: { 'if-match': '"9"' } })).toMatchObject({ status: 409, body: { version: 1 } });
    const options = { body: poster, headers: { 'content-type': 'image/jpeg' } };
    expect(await editor.call('PUT', '/api/admin/shows/999999/poster/?alt=x', options)).toMatchObject({ status: 404 });
    const desk = await office.staff(company, 'box_office');
    expect(await desk.call('PUT', address(), options)).toMatchObject({ status: 403 });
    const nobody = await call(office.port, 'PUT', address(), { ...options, host: company.hosts[0] });
    expect(nobody).toMatchObject({ status: 401 });
  });
});
