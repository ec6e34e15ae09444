import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { bearer, newProgram } from './testing/program';
import type { StaffSession } from './testing/staff-session';

const KEYS = '/api/admin/keys/';
const START = '2026-11-27T18:00:00+01:00';

describe('a key that opens nothing', () => {
  const clock = new TestClock();
  let office: BoxOffice;
  let company: Company;
  let host: string;
  let admin: StaffSession;

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
    company = await office.fixtures.company();
    host = company.hosts[0] as string;
    admin = await office.staff(company, 'admin');
  });
  afterAll(() => office.close());
  beforeEach(() => clock.set(START));

  const PLACES = [
    ['GET', '/api/auth/me/'],
    ['GET', '/api/admin/shows/'],
    ['POST', '/api/admin/shows/'],
    ['GET', '/api/shows/'],
    ['POST', '/api/performances/1/reservations/'],
    ['GET', '/api/not-a-path/'],
  ] as const;

  /** What it is told, place by place. */
  async function told(headers: Record<string, string>): Promise<unknown[]> {
    const answers: unknown[] = [];
    for (const [method, path] of PLACES) {
      const body = method === 'POST' ? {} : undefined;
      const answer = await office.call(method, path, { host, headers, body });
      answers.push(`${answer.status} ${String(answer.body['status'] ?? '')}`.trim());
    }
    return answers;
  }

  const never = PLACES.map(() => '401 not_authenticated');
  const make = async (by = admin, at = host, expires_at?: string) =>
    (await newProgram(office, by, { scopes: ['see_programme'], expires_at }, at)).key;

  it.each([
    ['unknown', `azk_${'a'.repeat(43)}`],
    ['too short', 'azk_a'],
    ['empty', 'azk_'],
    ['very long', `azk_${'a'.repeat(4000)}`],
    ['not ASCII', 'azk_\u00e8\u00e8'],
  ])('is told so everywhere when it is %s, and is no visitor', async (_, key) => {
    expect(await told(bearer(key))).toEqual(never);
    expect(await told({ authorization: `bearer  ${key} ` })).toEqual(never);
  });

  it('control: without it the public answers, and one that works opens what it may', async () => {
    const { key } = await make();
    expect((await told({})).slice(3)).toEqual(['200', '400', '404 not_found']);
    expect(await told(bearer(key))).toEqual(['200', '200', '403 permission_denied', '200', '400', '404 not_found']);
  });

  it('is one of another company', async () => {
    const other = await office.fixtures.company();
    const theirs = await make(await office.staff(other, 'admin'), other.hosts[0]);
    expect(await told(bearer(theirs.key))).toEqual(never);
    const home = { host: other.hosts[0], headers: bearer(theirs.key) };
    expect((await office.call('GET', '/api/admin/shows/', home)).status).toBe(200);
  });

  it('is one whose time is up', async () => {
    const { key } = await make(admin, host, '2026-11-27T19:00:00+01:00');
    clock.set('2026-11-27T18:59:59+01:00');
    expect((await told(bearer(key)))[0]).toBe('200');
    clock.set('2026-11-27T19:00:00+01:00');
    expect(await told(bearer(key))).toEqual(never);
  });

  it('is one that was revoked', async () => {
    const { id, key } = await make();
    expect((await told(bearer(key)))[0]).toBe('200');
    await admin.call('DELETE', `${KEYS}${id}/`);
    expect(await told(bearer(key))).toEqual(never);
  });

  it.each([
    ['is switched off', { is_active: false }, { is_active: true }],
    ['may do less', { role: 'box_office' }, { role: 'admin' }],
  ])('is one whose maker %s, as long as that lasts', async (_, change, back) => {
    const colleague = await office.staff(company, 'admin');
    const { id, key, created_by } = await make(colleague);
    const person = `/api/admin/users/${created_by.id}/`;
    await admin.call('PATCH', person, { body: change });
    expect(await told(bearer(key))).toEqual(never);
    expect((await admin.call('GET', `${KEYS}${id}/`)).body).toMatchObject({ state: 'resting' });
    await admin.call('PATCH', person, { body: back });
    expect((await told(bearer(key)))[0]).toBe('200');
  });

  it('is not noted as used', async () => {
    const { id, key } = await make(admin, host, '2026-11-27T19:00:00+01:00');
    clock.pass({ hours: 2 });
    await told(bearer(key));
    expect((await admin.call('GET', `${KEYS}${id}/`)).body).toMatchObject({ last_used_at: null });
  });

  it('leaves the tokens of visitors alone, which are sent the same way', async () => {
    const token = { host, headers: { authorization: `Bearer ${'a'.repeat(43)}` } };
    expect((await office.call('GET', '/api/reservations/1/qr-code/', token)).status).toBe(403);
  });
});

describe('a key that calls too often', () => {
  const clock = new TestClock();
  let office: BoxOffice;
  let host: string;
  let admin: StaffSession;
  beforeAll(async () => {
    // Three calls a minute instead of six hundred.
    office = await openBoxOffice({ clock, settings: { RATE_LIMIT_FACTOR: '0.005' } });
    const company = await office.fixtures.company();
    host = company.hosts[0] as string;
    admin = await office.staff(company, 'admin');
  });
  afterAll(() => office.close());

  it('waits for the minute to pass, and no other key with it, nor a person or a visitor of that address', async () => {
    const [busy, quiet] = [
      await newProgram(office, admin, { scopes: ['see_programme'] }, host),
      await newProgram(office, admin, { scopes: ['see_programme'] }, host),
    ];
    const call = async ({ call }: typeof busy) => (await call('GET', '/api/shows/')).status;
    expect([await call(busy), await call(busy), await call(busy)]).toEqual([200, 200, 200]);
    clock.pass({ seconds: 20 });
    const refused = await busy.call('GET', '/api/admin/shows/');
    expect(refused).toMatchObject({ status: 429, body: { status: 'rate_limited' }, headers: { 'retry-after': '40' } });
    expect(await call(quiet)).toBe(200);
    expect((await admin.call('GET', '/api/admin/shows/')).status).toBe(200);
    expect((await office.call('GET', '/api/shows/', { host })).status).toBe(200);
    clock.pass({ seconds: 40 });
    expect(await call(busy)).toBe(200);
  });
});
