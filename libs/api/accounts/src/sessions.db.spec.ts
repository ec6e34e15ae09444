import type { Company, User } from '@azionelab/api/kernel';
import { Client } from 'pg';
import { Passwords } from './passwords';
import { SessionStore } from './session.store';
import { Sessions } from './sessions';
import { openTestApp, type Browser, type TestApp } from './test-app';

const PASSWORD = 'correct horse battery';

describe('a session', () => {
  let test: TestApp;
  let faro: Company;
  let molo: Company;
  let hash: string;
  beforeAll(async () => {
    test = await openTestApp();
    faro = await test.company(['faro.test']);
    molo = await test.company(['molo.test']);
    hash = await new Passwords().hash(PASSWORD);
  });
  afterAll(() => test.close());

  const admin = <Row>(sql: string, parameters: unknown[] = []) => test.house.database.admin<Row>(sql, parameters);

  let count = 0;
  /** A user of both companies, signed in to the first on two devices. */
  async function signedIn(): Promise<{ id: number; email: string; phone: Browser; desk: Browser }> {
    const email = `staff-${++count}@faro.test`;
    const id = await test.house.fixtures.member(faro, 'door', { email, password_hash: hash });
    await test.house.fixtures.insert('memberships', { company_id: molo.id, user_id: id, role: 'admin' });
    const [phone, desk] = [test.browser('faro.test'), test.browser('faro.test')];
    await phone.signIn(email, PASSWORD);
    await desk.signIn(email, PASSWORD);
    expect([await status(phone), await status(desk)]).toEqual([200, 200]);
    return { id, email, phone, desk };
  }

  const status = async (browser: Browser) => (await browser.get('/api/auth/me')).statusCode;

  it("is refused at another company's host, where its user works too", async () => {
    const { phone } = await signedIn();
    const elsewhere = test.browser('molo.test');
    for (const [name, value] of phone.cookies) elsewhere.cookies.set(name, value);
    expect(await status(elsewhere)).toBe(401);
    expect(await status(phone)).toBe(200);
  });

  it('ends with the sign-out, on every device of the user, at this company alone', async () => {
    const { email, phone, desk } = await signedIn();
    const elsewhere = test.browser('molo.test');
    await elsewhere.signIn(email, PASSWORD);
    const other = await signedIn();
    const kept = new Map(phone.cookies);
    const response = await phone.post('/api/auth/logout/', {});
    expect(response.statusCode).toBe(204);
    expect(phone.cookies.has('az_session')).toBe(false);
    for (const [name, value] of kept) phone.cookies.set(name, value);
    expect([await status(phone), await status(desk), await status(elsewhere), await status(other.phone)]).toEqual([
      401, 401, 200, 200,
    ]);
  });

  it.each([
    ['the password changes', `UPDATE users SET password_hash = 'another' WHERE id = $1`],
    ['the user is switched off', `UPDATE users SET is_active = false WHERE id = $1`],
    [
      'the company switches the user off',
      `UPDATE memberships SET is_active = false WHERE user_id = $1 AND role = 'door'`,
    ],
    ['the role changes', `UPDATE memberships SET role = 'editor' WHERE user_id = $1 AND role = 'door'`],
    ['the user leaves', `DELETE FROM memberships WHERE user_id = $1 AND role = 'door'`],
  ])('ends on every device when %s', async (_, sql) => {
    const { id, phone, desk } = await signedIn();
    await admin(sql, [id]);
    expect([await status(phone), await status(desk)]).toEqual([401, 401]);
    expect(await admin(`SELECT FROM sessions WHERE user_id = $1`, [id])).toEqual([]);
  });

  it('goes on when only the name changes', async () => {
    const { id, phone } = await signedIn();
    await admin(`UPDATE memberships SET name = 'Anna' WHERE user_id = $1`, [id]);
    expect((await phone.get('/api/auth/me')).json()).toMatchObject({ user: { name: 'Anna' } });
  });

  it('ends after twelve hours, and is swept away', async () => {
    const { id, phone } = await signedIn();
    test.house.clock.pass({ hours: 11, minutes: 59 });
    expect(await status(phone)).toBe(200);
    test.house.clock.pass({ minutes: 1 });
    expect(await status(phone)).toBe(401);
    const sweep = () => test.house.in(faro, () => test.app.get(Sessions).sweep());
    await sweep();
    expect(await admin(`SELECT FROM sessions WHERE user_id = $1`, [id])).toEqual([]);
    const later = await signedIn();
    await sweep();
    expect(await status(later.phone)).toBe(200);
  });

  it('is not kept for nobody', async () => {
    const before = await admin(`SELECT id_hash FROM sessions ORDER BY 1`);
    const browser = test.browser('faro.test');
    await browser.get('/api/auth/me');
    await browser.get('/sign-in');
    expect(await admin(`SELECT id_hash FROM sessions ORDER BY 1`)).toEqual(before);
    const store = test.app.get(SessionStore);
    const found = await new Promise((resolve) =>
      test.house.company.run(faro, async () => store.get('none', (_, s) => resolve(s))),
    );
    expect(found).toBeNull();
  });

  it('that cannot be looked up is a fault that says nothing, and harms no public call', async () => {
    const { phone } = await signedIn();
    await admin(`REVOKE SELECT ON sessions FROM azionelab_app`);
    const response = await phone.get('/api/auth/me');
    expect([response.statusCode, response.json()]).toEqual([500, expect.objectContaining({ status: 'fault' })]);
    expect((await phone.get('/api/probe/public')).statusCode).toBe(200);
    await admin(`GRANT SELECT ON sessions TO azionelab_app`);
    expect(await status(phone)).toBe(200);
  });

  describe('that begins while the password changes', () => {
    async function changing(id: number): Promise<Client> {
      const client = new Client({ connectionString: test.house.database.urls.admin });
      await client.connect();
      await client.query('BEGIN');
      await client.query(`UPDATE users SET password_hash = 'another' WHERE id = $1`, [id]);
      return client;
    }

    it('waits for the change, and does not begin', async () => {
      const { id } = await signedIn();
      const client = await changing(id);
      const proven = { user: { id } as User, passwordHash: hash };
      const begun = test.house.in(faro, () => test.app.get(Sessions).begin('an id', proven));
      const outcome = begun.then(
        () => 'begun',
        (error: { state: string }) => error.state,
      );
      await waiting();
      await client.query('COMMIT');
      await client.end();
      expect(await outcome).toBe('invalid_credentials');
      expect(await admin(`SELECT FROM sessions WHERE user_id = $1`, [id])).toEqual([]);
    });

    it('begins when the change is taken back', async () => {
      const { id } = await signedIn();
      const client = await changing(id);
      const proven = { user: { id } as User, passwordHash: hash };
      const begun = test.house.in(faro, () => test.app.get(Sessions).begin('an id', proven));
      await waiting();
      await client.query('ROLLBACK');
      await client.end();
      await begun;
      expect(await test.house.in(faro, () => test.app.get(Sessions).find('an id'))).toMatchObject({ id });
    });

    /** Until somebody stands before a lock. */
    async function waiting(): Promise<void> {
      const sql = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while ((await admin(sql)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
});
