import { randomBytes } from 'node:crypto';
import type { Company } from '@azionelab/api/kernel';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { allRoutes, nameOf } from './testing/routes';
import type { StaffSession } from './testing/staff-session';

interface Tenant {
  company: Company;
  admin: StaffSession;
  show: number;
  venue: number;
  performance: number;
  reservation: number;
  checkIn: number;
  message: number;
  page: number;
  /** An entry of the audit log. */
  entry: number;
  /** Name of a picture's file. */
  picture: string;
  device: number;
  user: number;
  key: number;
  webhook: number;
  delivery: number;
  session: number;
  slug: string;
  /** Booked over HTTP, and pending. */
  booked: { id: number; letter_key: string };
}

describe('two companies side by side, over HTTP', () => {
  let office: BoxOffice;
  let ours: Tenant;
  let theirs: Tenant;

  async function tenant(): Promise<Tenant> {
    const { fixtures } = office;
    const company = await fixtures.company();
    const slug = `secret-${company.slug}`;
    const show = await fixtures.show(company, { slug, title: slug });
    const venue = await fixtures.venue(company, { slug, name: slug });
    const words = { slug, title: slug, is_published: true };
    const page = await fixtures.insert('pages', { company_id: company.id, ...words });
    const starts_at = new Date(Date.now() + 3_600_000);
    const performance = await fixtures.performance(company, { show_id: show, venue_id: venue, starts_at });
    const [party] = await parties(office, company, performance, [2], 'check_in');
    const reservation = party?.id as number;
    const user = await fixtures.member(company, 'door');
    const inside = { reservation_id: reservation, performance_id: performance, admitted: 1 };
    const checkIn = await fixtures.checkIn(company, { ...inside, checked_in_by: user });
    const device = await fixtures.device(company, { performance_id: performance, paired_by: user });
    const [session] = await office.database.admin<{ id: string }>(
      `INSERT INTO sessions (id_hash, company_id, user_id, expires_at)
       VALUES (sha256(random()::text::bytea), $1, $2, now() + interval '1 hour') RETURNING id`,
      [company.id, user],
    );
    const book = `/api/performances/${performance}/reservations/`;
    const { body: booked } = await office.call<Tenant['booked']>('POST', book, {
      body: { ...bodies.book, email: `${company.slug}@posta.example` },
      host: company.hosts[0],
    });
    const [message] = await office.database.admin<{ id: string }>(`SELECT id FROM messages WHERE company_id = $1`, [
      company.id,
    ]);
    const webhook = await fixtures.webhook(company, { description: slug });
    const hash = randomBytes(16).toString('hex');
    await fixtures.insert('pictures', { company_id: company.id, hash, width: 400, bytes: randomBytes(8) });
    return {
      picture: `${hash}-400.webp`,
      message: Number(message?.id),
      company,
      admin: await office.staff(company, 'admin'),
      show,
      venue,
      performance,
      reservation,
      checkIn,
      page,
      entry: await fixtures.idOf('audit_log', company),
      device,
      user,
      key: await fixtures.apiKey(company, { made_by: user }),
      webhook,
      delivery: await fixtures.webhookDelivery(company, webhook),
      session: Number(session?.id),
      slug,
      booked,
    };
  }

  beforeAll(async () => {
    office = await openBoxOffice();
    [ours, theirs] = [await tenant(), await tenant()];
  });
  afterAll(() => office.close());

  const bodies = {
    book: { name: 'Maria', email: 'm@posta.example', party_size: 1 },
    performance: () => ({ show: ours.show, venue: ours.venue, starts_at: '2027-01-01T20:00:00Z', room_capacity: 10 }),
  };

  function bodyFor(path: string): object {
    if (path.endsWith('/letter')) return { letter_key: theirs.booked.letter_key };
    if (path.endsWith('/sync')) return { arrivals: [], scans: [], waiting: 0 };
    if (path.endsWith('/pairing')) return {};
    if (path.endsWith('/walk-ups')) return { party_size: 1 };
    if (/^\/admin\/reservations\/:id\/(confirm|cancel)$/.test(path)) return { reason: 'A test' };
    if (path.endsWith('/move')) return { starts_at: '2027-01-01T20:00:00Z' };
    if (path.endsWith('/performances/:id/cancel')) return {};
    if (path.endsWith('/webhooks/:id/replay')) return { since: '2026-01-01T00:00:00Z' };
    return bodies.book;
  }

  function bodyOf({ method, path }: { method: string; path: string }): object | undefined {
    if (method === 'POST') return bodyFor(path);
    if (method === 'PUT' && path.startsWith('/admin/letters')) return { greeting: '', closing: '' };
    return method === 'PATCH' ? {} : undefined;
  }

  /** What stands for `:id` in a route, of the other company. */
  function foreignId(path: string): number {
    if (path.startsWith('/admin/shows')) return theirs.show;
    if (path.startsWith('/admin/venues')) return theirs.venue;
    if (path.startsWith('/admin/pages')) return theirs.page;
    if (path.startsWith('/admin/audit-log')) return theirs.entry;
    if (path.endsWith('/letter')) return theirs.booked.id;
    if (path.startsWith('/admin/reservations') || path.startsWith('/reservations')) return theirs.reservation;
    if (path.startsWith('/admin/check-ins')) return theirs.checkIn;
    if (path.startsWith('/admin/messages')) return theirs.message;
    if (path.startsWith('/admin/keys')) return theirs.key;
    if (path.startsWith('/admin/webhooks')) return theirs.webhook;
    if (path.startsWith('/admin/users')) return theirs.user;
    if (path === '/check-ins/:id') return theirs.checkIn;
    if (path === '/check-ins/devices/:id') return theirs.device;
    if (path.includes('performances')) return theirs.performance;
    throw new Error(`This test does not know whose id ${path} takes.`);
  }

  it('answers 404 on every route with an id or a slug of the other', async () => {
    const routes = allRoutes(office).filter(({ path }) => path.includes(':'));
    expect(routes.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const route of routes) {
      const path = route.path
        .replace(/:name/, theirs.picture)
        .replace(/:slug/, theirs.slug)
        .replace(/:sid/, String(theirs.session))
        .replace(/:delivery/, String(theirs.delivery))
        .replace(/:id/, () => String(foreignId(route.path)));
      const body = bodyOf(route);
      const headers = { 'idempotency-key': 'a-key-of-a-test' };
      const query = path.endsWith('/poster') ? '?alt=Faro' : '';
      const { status } = await ours.admin.call(route.method, `/api${path}${query}`, { body, headers });
      // What a reservation has is 403 for whoever shows no right to it, whether or not it exists.
      const expected = route.path.startsWith('/reservations/') ? 403 : 404;
      if (status !== expected) wrong.push(`${nameOf(route)}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('lists nothing of the other', async () => {
    // oEmbed tells of one address, and is asked for it in its own tests.
    const isList = (path: string) => !path.includes(':') && !path.startsWith('/oembed');
    const lists = allRoutes(office).filter(({ method, path }) => method === 'GET' && isList(path));
    for (const { path } of lists) {
      const { status, body } = await ours.admin.call('GET', `/api${path}`);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(JSON.stringify(body)).not.toContain(theirs.slug);
    }
  });

  it('takes no reference to a row of the other', async () => {
    for (const field of ['show', 'venue'] as const) {
      const body = { ...bodies.performance(), [field]: theirs[field] };
      const answer = await ours.admin.call<Record<string, unknown>>('POST', '/api/admin/performances/', { body });
      expect({ field, status: answer.status, named: Object.keys(answer.body) }).toEqual({
        field,
        status: 400,
        named: [field],
      });
    }
  });

  it('knows no session and no token of the other', async () => {
    const host = theirs.company.hosts[0];
    expect((await ours.admin.call('GET', '/api/auth/me/', { host })).status).toBe(401);
    const [party] = await parties(office, theirs.company, theirs.performance, [1]);
    const calls = { 'confirm/preview': {}, confirm: {}, lookup: {}, cancel: {}, resend: {}, change: { party_size: 1 } };
    for (const [path, more] of Object.entries(calls)) {
      const body = { token: party?.token, ...more };
      const answer = await office.call('POST', `/api/reservations/${path}/`, { body, host: ours.company.hosts[0] });
      expect({ path, ...answer }).toMatchObject({ path, status: 404, body: { status: 'unknown_token' } });
    }
  });

  it('writes to nobody of the other', async () => {
    const lettersOf = async (): Promise<unknown> => {
      const [row] = await office.database.admin(`SELECT count(*)::int FROM messages WHERE company_id = $1`, [
        theirs.company.id,
      ]);
      return row?.['count'];
    };
    const find = (host?: string) =>
      office.call('POST', '/api/reservations/find/', {
        body: { email: `${theirs.company.slug}@posta.example` },
        host,
      });
    const before = await lettersOf();
    expect((await find(ours.company.hosts[0])).status).toBe(202);
    expect(await lettersOf()).toBe(before);
    // Control: the same call at home does write.
    expect((await find(theirs.company.hosts[0])).status).toBe(202);
    expect(await lettersOf()).toBe(Number(before) + 1);
  });

  it('does not know an unknown host', async () => {
    for (const path of ['/api/company/', '/api/docs', '/api/openapi.json']) {
      const answer = await office.call('GET', path, { host: 'nobody.test' });
      expect({ path, ...answer }).toMatchObject({ path, status: 404, body: { status: 'not_found' } });
    }
  });

  it('control: the same calls find their own rows', async () => {
    const { status } = await theirs.admin.call('GET', `/api/admin/shows/${theirs.show}/`);
    expect(status).toBe(200);
    expect(JSON.stringify((await theirs.admin.call('GET', '/api/admin/shows/')).body)).toContain(theirs.slug);
    const { id, letter_key } = theirs.booked;
    const host = theirs.company.hosts[0];
    const again = await office.call('POST', `/api/reservations/${id}/letter/`, { body: { letter_key }, host });
    expect(again.status).toBe(202);
  });
});
