import { context, type Company, type User } from '@azionelab/api/kernel';
import { together } from '@azionelab/api/testing';
import type { OfficeUserView, Role } from '@azionelab/contracts';
import { OfficeUsers } from './office-users';
import { StaffList } from './staff-list';
import { Passwords } from './passwords';
import { type Browser, openTestApp, type TestApp } from './test-app';

const PASSWORD = 'correct horse battery';

describe('the staff, in the office', () => {
  let test: TestApp;
  let faro: Company;
  let molo: Company;
  let hash: string;
  let admin: Browser;
  let adminId: number;
  beforeAll(async () => {
    test = await openTestApp({ RATE_LIMIT_FACTOR: '10' });
    [faro, molo] = [await test.company(['faro.test']), await test.company(['molo.test'])];
    hash = await new Passwords().hash(PASSWORD);
    [admin, adminId] = await signedIn(faro, 'admin', 'Zoe Capo');
  });
  afterAll(() => test.close());

  const rows = <Row>(sql: string, values: unknown[] = []) => test.house.database.admin<Row>(sql, values);

  let count = 0;
  const address = () => `person-${++count}@faro.test`;
  const member = (role: Role, values: Record<string, unknown> = {}, company = faro) =>
    test.house.fixtures.member(company, role, { email: address(), password_hash: hash, ...values });

  async function signedIn(company: Company, role: Role, name = 'Anna'): Promise<[Browser, number]> {
    const email = address();
    const id = await member(role, { email, name }, company);
    const browser = test.browser(company.hosts[0] as string);
    expect((await browser.signIn(email, PASSWORD)).statusCode).toBe(200);
    return [browser, id];
  }

  const url = (id?: number, rest = '') => `/api/admin/users/${id === undefined ? '' : `${id}/`}${rest}`;
  const read = async (id: number) => (await admin.get(url(id))).json<OfficeUserView>();
  const names = async (query: string) =>
    (await admin.get(url() + query)).json<{ results: OfficeUserView[] }>().results.map(({ name }) => name);

  it('is searched by name and address, filtered, ordered and paged', async () => {
    await member('editor', { name: 'Àngela Bassi' });
    await member('door', { name: 'Bruno Conti', email: 'bruno@elsewhere.test' });
    expect(await names('?search=BASSI')).toEqual(['Àngela Bassi']);
    expect(await names('?search=elsewhere')).toEqual(['Bruno Conti']);
    expect(await names('?search=_')).toEqual([]);
    expect(await names('?role=editor')).toContain('Àngela Bassi');
    const all = await names('');
    expect(all).toEqual([...all].sort((a, b) => a.localeCompare(b, 'it')));
    expect(await names('?ordering=-name')).toEqual([...all].reverse());
    expect(await names('?page=2&page_size=1')).toEqual([all[1]]);
    expect((await admin.get(url() + '?ordering=password_hash')).statusCode).toBe(400);
    expect((await admin.get(url() + '?role=king')).statusCode).toBe(400);
  });

  it('is invited, with a link by mail, and has no password until then', async () => {
    const email = address();
    const answer = await admin.post(url(), { email, name: 'Carla Neri', role: 'box_office' });
    expect([answer.statusCode, answer.json()]).toEqual([
      201,
      {
        id: expect.any(Number),
        email,
        name: 'Carla Neri',
        role: 'box_office',
        is_active: true,
        has_password: false,
        has_second_factor: false,
        last_signed_in_at: null,
        version: 1,
        created_at: expect.any(String),
        updated_at: expect.any(String),
      },
    ]);
    const { id } = answer.json<OfficeUserView>();
    const owed = await rows(`SELECT kind, recipient, subject, status FROM messages WHERE user_id = $1`, [id]);
    expect(owed).toEqual([
      { kind: 'invitation', recipient: email, subject: `Il tuo accesso: ${faro.name}`, status: 'owed' },
    ]);
    const again = await admin.post(url(), { email: email.toUpperCase(), name: 'Carla', role: 'door' });
    expect([again.statusCode, again.json()]).toEqual([400, { email: [expect.any(String)] }]);
    expect((await admin.post(url(), { email: 'x', name: '', role: 'king' })).json()).toEqual({
      email: [expect.any(String)],
      name: [expect.any(String)],
      role: [expect.any(String)],
    });
  });

  it('that works elsewhere is invited like anyone, and nothing of elsewhere is told or touched', async () => {
    const email = address();
    const id = await member('admin', { email, name: 'Nome altrove' }, molo);
    const before = await rows(`SELECT users::text FROM users WHERE id = $1`, [id]);
    const answer = await admin.post(url(), { email, name: 'Nome qui', role: 'door' });
    expect(answer.json()).toMatchObject({ id, name: 'Nome qui', has_password: false, has_second_factor: false });
    expect(JSON.stringify([answer.json(), await read(id)])).not.toContain('altrove');
    expect(await rows(`SELECT users::text FROM users WHERE id = $1`, [id])).toEqual(before);
    expect((await admin.change('PATCH', url(id), { is_active: false, name: 'Nome nuovo' })).statusCode).toBe(200);
    const there = test.browser('molo.test');
    expect((await there.signIn(email, PASSWORD)).json()).toMatchObject({
      user: { name: 'Nome altrove' },
      role: 'admin',
    });
    expect((await test.browser('faro.test').signIn(email, PASSWORD)).statusCode).toBe(401);
    expect((await admin.change('DELETE', url(id))).statusCode).toBe(204);
    expect((await there.get('/api/auth/me/')).statusCode).toBe(200);
    const told = await rows<{ text: string }>(
      `SELECT action || object_type AS text FROM audit_log WHERE company_id = $1 AND object_type = 'user' AND object_id = $2
       AND action IN ('create', 'change', 'delete') ORDER BY id`,
      [faro.id, id],
    );
    expect(told.map(({ text }) => text)).toEqual(['createuser', 'changeuser', 'deleteuser']);
  });

  it('is changed at a version, and a change of role or a switch off signs out', async () => {
    const [browser, id] = await signedIn(faro, 'door');
    expect((await admin.change('PATCH', url(id), { name: 'Dora' }, 1)).json()).toMatchObject({
      name: 'Dora',
      version: 2,
    });
    expect((await browser.get('/api/auth/me/')).json()).toMatchObject({ user: { name: 'Dora' } });
    const late = await admin.change('PATCH', url(id), { role: 'editor' }, 1);
    expect([late.statusCode, late.json()]).toEqual([409, expect.objectContaining({ status: 'conflict', version: 2 })]);
    expect((await admin.change('PATCH', url(id), { role: 'editor' }, 2)).json()).toMatchObject({ role: 'editor' });
    expect((await browser.get('/api/auth/me/')).statusCode).toBe(401);
    expect((await admin.change('PATCH', url(999_999), { role: 'editor' })).statusCode).toBe(404);
  });

  it('that is switched off is out everywhere here, with the devices that they paired', async () => {
    const [browser, id] = await signedIn(faro, 'box_office');
    const performance = await test.house.fixtures.performance(faro);
    const device = await test.house.fixtures.device(faro, { performance_id: performance, paired_by: id });
    expect((await admin.change('PATCH', url(id), { is_active: false })).json()).toMatchObject({ is_active: false });
    expect((await browser.get('/api/auth/me/')).statusCode).toBe(401);
    expect(await rows(`SELECT revoked_at IS NOT NULL AS revoked FROM door_devices WHERE id = $1`, [device])).toEqual([
      { revoked: true },
    ]);
    expect((await admin.change('PATCH', url(id), { is_active: true })).json()).toMatchObject({ is_active: true });
    expect((await browser.get('/api/auth/me/')).statusCode).toBe(401);
  });

  it('does not shut itself out', async () => {
    for (const body of [{ is_active: false }, { role: 'door' }]) {
      const answer = await admin.change('PATCH', url(adminId), body);
      expect([answer.statusCode, answer.json()]).toEqual([409, expect.objectContaining({ reason: 'own_account' })]);
    }
    expect((await admin.change('DELETE', url(adminId))).json()).toMatchObject({ reason: 'own_account' });
    expect((await admin.change('PATCH', url(adminId), { name: 'Zoe', role: 'admin' })).statusCode).toBe(200);
  });

  it('goes when nothing hangs on it, and says what does', async () => {
    const { id } = (
      await admin.post(url(), { email: address(), name: 'Per errore', role: 'door' })
    ).json<OfficeUserView>();
    expect((await admin.change('DELETE', url(id), undefined, 7)).statusCode).toBe(409);
    expect((await admin.change('DELETE', url(id), undefined, 1)).statusCode).toBe(204);
    expect((await admin.get(url(id))).statusCode).toBe(404);
    expect(await rows(`SELECT FROM users WHERE id = $1`, [id])).toEqual([]);

    const busy = await member('door');
    const reservation_id = await test.house.fixtures.reservation(faro, { status: 'confirmed' });
    const [row] = await rows<{ performance_id: string }>(`SELECT performance_id FROM reservations WHERE id = $1`, [
      reservation_id,
    ]);
    const party = { reservation_id, performance_id: Number(row?.performance_id), admitted: 1, checked_in_by: busy };
    await test.house.fixtures.checkIn(faro, party);
    const held = await admin.change('DELETE', url(busy));
    expect([held.statusCode, held.json()]).toEqual([409, expect.objectContaining({ hangs: expect.any(Object) })]);
    expect((await read(busy)).is_active).toBe(true);
  });

  it('is invited again until it has come, and not too often', async () => {
    const { id } = (await admin.post(url(), { email: address(), name: 'Elio', role: 'door' })).json<OfficeUserView>();
    test.house.clock.pass({ minutes: 2 });
    expect((await admin.post(url(id, 'invite/'))).statusCode).toBe(204);
    for (let letter = 2; letter < 12; letter++) await admin.post(url(id, 'invite/'));
    const refused = await admin.post(url(id, 'invite/'));
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, expect.stringMatching(/^\d+$/)]);
    const come = await member('door');
    expect((await admin.post(url(come, 'invite/'))).statusCode).toBe(409);
  });

  describe('with two admins who demote each other at the same moment', () => {
    async function demoteEachOther(): Promise<number> {
      const company = await test.house.fixtures.company();
      const two = [await member('admin', {}, company), await member('admin', {}, company)] as const;
      await together(2, (index) => {
        const [one, other] = index === 0 ? two : [two[1], two[0]];
        return test.house.in(company, () =>
          context.run({ ...context.getStore(), user: { id: one } as User }, () =>
            test.app.get(OfficeUsers).change(other, { role: 'editor' }),
          ),
        );
      });
      const left = await rows(`SELECT FROM memberships WHERE company_id = $1 AND role = 'admin'`, [company.id]);
      return left.length;
    }

    it('keeps one of them', async () => {
      for (let round = 0; round < 20; round++) expect(await demoteEachOther()).toBe(1);
    });

    it('may lose both without the lock (control)', async () => {
      const users = test.app.get(OfficeUsers) as unknown as { lock(id: number): Promise<unknown> };
      const staff = test.app.get(StaffList) as unknown as { byId(id: number): Promise<unknown> };
      const locking = jest.spyOn(users, 'lock').mockImplementation((id) => staff.byId(id));
      let worst = 2;
      for (let round = 0; round < 50 && worst > 0; round++) worst = Math.min(worst, await demoteEachOther());
      locking.mockRestore();
      expect(worst).toBe(0);
    });
  });

  it('is for admins alone', async () => {
    for (const role of ['editor', 'box_office', 'door'] as const) {
      const [browser] = await signedIn(faro, role);
      expect((await browser.get(url())).statusCode).toBe(403);
      expect((await browser.post(url(), {})).statusCode).toBe(403);
    }
  });
});
