import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import type {
  ApiKeyView,
  AuditEntryView,
  AuditVerificationView,
  ListView,
  MeView,
  NewApiKeyView,
} from '@azionelab/contracts';
import { EventStream } from './testing/event-stream';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { bearer, newProgram, type Program } from './testing/program';
import type { StaffSession } from './testing/staff-session';
import { until } from './testing/until';

const KEYS = '/api/admin/keys/';
const START = '2026-11-27T18:00:00+01:00';

describe('API keys, over HTTP', () => {
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

  const program = (...[wanted]: [Parameters<typeof newProgram>[2]]) => newProgram(office, admin, wanted, host);
  const read = async (id: number) => (await admin.call<ApiKeyView>('GET', `${KEYS}${id}/`)).body;
  const names = async (query: string) =>
    (await admin.call<ListView<ApiKeyView>>('GET', KEYS + query)).body.results.map(({ name }) => name);
  const me = async () => (await admin.call<MeView>('GET', '/api/auth/me/')).body;
  const unauthenticated = { status: 401, body: { status: 'not_authenticated' } };

  describe('in the office', () => {
    it('are shown once, and kept as a hash', async () => {
      const body = {
        name: 'Foglio',
        scopes: ['see_reservations', 'see_programme'],
        expires_at: '2027-11-27T00:00:00Z',
      };
      const made = await admin.call<NewApiKeyView>('POST', KEYS, { body });
      expect(made.status).toBe(201);
      expect(made.headers['cache-control']).toBe('no-store');
      const { key, ...rest } = made.body;
      expect(key).toMatch(/^azk_[A-Za-z0-9_-]{43}$/);
      expect(rest).toEqual({
        id: expect.any(Number),
        name: 'Foglio',
        hint: key.slice(0, 8),
        scopes: ['see_reservations', 'see_programme'],
        state: 'active',
        created_at: START,
        created_by: { id: (await me()).user.id, name: 'Giulia' },
        expires_at: '2027-11-27T01:00:00+01:00',
        last_used_at: null,
        revoked_at: null,
      });
      expect(await read(rest.id)).toEqual(rest);
      const { body: list } = await admin.call<ListView<ApiKeyView>>('GET', KEYS);
      expect(list.results.find(({ id }) => id === rest.id)).toEqual(rest);
    });

    it.each([
      ['no scope', { scopes: [] }, 'scopes'],
      ['a scope that there is not', { scopes: ['rule_the_world'] }, 'scopes'],
      ['a scope twice', { scopes: ['check_in', 'check_in'] }, 'scopes'],
      ['a word for scopes', { scopes: 'check_in' }, 'scopes'],
      ['no name', { name: ' ' }, 'name'],
      ['a name that is too long', { name: 'x'.repeat(61) }, 'name'],
      ['a time that is past', { expires_at: START }, 'expires_at'],
      ['a key of their own', { key: `azk_${'a'.repeat(43)}` }, 'key'],
    ])('are not made with %s', async (_, wrong, field) => {
      const body = { name: 'Foglio', scopes: ['check_in'], ...wrong };
      expect(await admin.call('POST', KEYS, { body })).toMatchObject({
        status: 400,
        body: { [field]: expect.any(Array) },
      });
    });

    it('are listed the newest first, found by name and by how they begin, and told apart by state', async () => {
      const [one, two] = [
        await program({ name: 'Porta di destra', scopes: ['check_in'] }),
        await program({ name: 'Porta_100%', scopes: ['check_in'], expires_at: '2026-11-27T19:00:00+01:00' }),
      ];
      expect(await names('?search=porta')).toEqual(['Porta_100%', 'Porta di destra']);
      expect(await names('?search=porta&ordering=created_at')).toEqual(['Porta di destra', 'Porta_100%']);
      expect(await names(`?search=${one.key.hint}`)).toEqual(['Porta di destra']);
      expect(await names('?search=_100%25')).toEqual(['Porta_100%']);
      clock.pass({ hours: 2 });
      expect(await names('?search=porta&state=expired')).toEqual(['Porta_100%']);
      await admin.call('DELETE', `${KEYS}${two.key.id}/`);
      expect(await names('?search=porta&state=revoked')).toEqual(['Porta_100%']);
      expect(await names('?search=porta&state=active')).toEqual(['Porta di destra']);
      expect((await admin.call('GET', `${KEYS}?ordering=key_hash`)).status).toBe(400);
      expect((await admin.call('GET', `${KEYS}?state=lost`)).status).toBe(400);
    });

    it('are revoked once and for good', async () => {
      const { key } = await program({ scopes: ['check_in'] });
      const at = `${KEYS}${key.id}/`;
      expect((await admin.call('DELETE', at)).status).toBe(204);
      clock.pass({ minutes: 1 });
      expect((await admin.call('DELETE', at)).status).toBe(204);
      expect(await read(key.id)).toMatchObject({ state: 'revoked', revoked_at: START });
      expect((await admin.call('DELETE', `${KEYS}999999/`)).status).toBe(404);
      const reopened = office.database.admin(`UPDATE api_keys SET revoked_at = NULL, revoked_by = NULL WHERE id = $1`, [
        key.id,
      ]);
      await expect(reopened).rejects.toMatchObject({ constraint: 'api_keys_stay_revoked' });
    });
  });

  describe('of a program', () => {
    let reader: Program;
    beforeAll(async () => {
      reader = await program({ name: 'Lettore', scopes: ['see_programme', 'administer'] });
    });

    it('open what their scopes say, without a cookie, and set none', async () => {
      const answer = await reader.call<MeView>('GET', '/api/auth/me/');
      expect([answer.status, answer.headers['set-cookie']]).toEqual([200, undefined]);
      expect(answer.body).toEqual({
        ...(await me()),
        user: { id: (await me()).user.id, name: 'Lettore', email: '' },
        permissions: ['see_programme', 'administer'],
        key: { id: reader.key.id, name: 'Lettore' },
      });
      expect((await reader.call('GET', '/api/admin/shows/')).status).toBe(200);
      expect(await reader.call('GET', '/api/admin/reservations/')).toMatchObject({
        status: 403,
        body: { status: 'permission_denied' },
      });
    });

    it('need no forgery header, which a cookie does (control), whatever page they come from', async () => {
      const change = { body: { name: 'Teatro del Faro' } };
      for (const origin of ['', 'https://evil.example']) {
        const answer = await reader.call('PATCH', '/api/admin/settings/', { ...change, headers: { origin } });
        expect([answer.status, answer.headers['set-cookie']]).toEqual([200, undefined]);
      }
      const without = { ...change, headers: { 'x-xsrf-token': '' } };
      const forged = await admin.call('PATCH', '/api/admin/settings/', without);
      expect(forged).toMatchObject({ status: 403, body: { status: 'csrf_failed' } });
    });

    it('decide, also beside the cookie of somebody who may do more', async () => {
      const headers = bearer(reader.key.key);
      expect((await admin.call('GET', '/api/admin/reservations/', { headers })).status).toBe(403);
      expect((await admin.call('GET', '/api/admin/reservations/')).status).toBe(200);
      expect(await admin.call('GET', '/api/admin/shows/', { headers: bearer('azk_wrong') })).toMatchObject(
        unauthenticated,
      );
    });

    it('manage no keys, people, sessions or accounts, whatever they may do besides', async () => {
      const all = await program({
        scopes: (await me()).permissions,
      });
      const refused = { status: 403, body: { status: 'permission_denied' } };
      const body = { name: 'Un’altra', scopes: ['administer'] };
      expect(await all.call('POST', KEYS, { body })).toMatchObject(refused);
      for (const path of [
        KEYS,
        `${KEYS}${all.key.id}/`,
        '/api/admin/users/',
        '/api/auth/sessions/',
        '/api/auth/account/',
      ])
        expect(await all.call('GET', path)).toMatchObject(refused);
      expect(await all.call('DELETE', `${KEYS}${all.key.id}/`)).toMatchObject(refused);
      expect(await all.call('POST', '/api/auth/logout/', { body: {} })).toMatchObject(refused);
      expect(await all.call('POST', '/api/auth/login/', { body: {} })).toMatchObject(refused);
      expect((await all.call('GET', '/api/admin/settings/')).status).toBe(200);
      expect((await me()).user.id).toBe(all.key.created_by.id);
    });

    it('note when they were last used, at most once a minute', async () => {
      const { key, call } = await program({ scopes: ['see_programme'] });
      const use = async () => {
        await call('GET', '/api/shows/');
        return (await read(key.id)).last_used_at;
      };
      expect((await read(key.id)).last_used_at).toBeNull();
      expect(await use()).toBe(START);
      clock.pass({ seconds: 59 });
      expect(await use()).toBe(START);
      clock.pass({ seconds: 1 });
      expect(await use()).toBe('2026-11-27T18:01:00+01:00');
    });

    it('are named in the audit log by what they do, and the chain stays whole', async () => {
      const { key, call } = await program({ name: 'Registratore', scopes: ['administer', 'edit_programme'] });
      const { user } = await me();
      await call('PATCH', '/api/admin/settings/', { body: { default_party_size: 7 } });
      const starts_at = new Date(clock.now().getTime() + 3_600_000);
      const performance = await office.fixtures.performance(company, { starts_at });
      const booking = { body: { name: 'Ada', email: 'ada@posta.example', party_size: 1 } };
      expect((await call('POST', `/api/performances/${performance}/reservations/`, booking)).status).toBe(201);
      await admin.call('DELETE', `${KEYS}${key.id}/`);
      const log = async (query: string) =>
        (await admin.call<ListView<AuditEntryView>>('GET', `/api/admin/audit-log/?${query}`)).body.results;
      const actor = { id: user.id, name: user.name, key: { id: key.id, name: 'Registratore' } };
      expect((await log(`key=${key.id}`)).map(({ actor, object_type }) => ({ actor, object_type }))).toEqual([
        { actor, object_type: 'reservation' },
        { actor, object_type: 'company' },
      ]);
      const [revoked, created] = await log(`object_type=api_key&object_id=${key.id}`);
      expect([revoked, created]).toMatchObject([
        { action: 'change', actor: { key: null }, after: { revoked_by: user.id } },
        { action: 'create', actor: { id: user.id, key: null }, after: { name: 'Registratore' } },
      ]);
      expect(Object.keys(created?.after ?? {})).not.toContain('key_hash');
      const { body } = await admin.call<AuditVerificationView>('POST', '/api/admin/audit-log/verify/');
      expect(body).toMatchObject({ whole: true, broken_at: null });
    });

    it('end what is open on their behalf when they are revoked', async () => {
      const { key } = await program({ scopes: ['check_in'] });
      const performance = await office.fixtures.performance(company);
      const stream = await EventStream.open(office.port, { key: key.key }, performance, host);
      await stream.toldThat(() => true, 'the first figures');
      await admin.call('DELETE', `${KEYS}${key.id}/`);
      await until(async () => stream.isOver || undefined, 'the stream to end', 5);
    });
  });
});
