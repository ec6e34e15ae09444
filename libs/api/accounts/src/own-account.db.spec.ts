import { CurrentCompany, type Company } from '@azionelab/api/kernel';
import { Message } from '@azionelab/api/mail';
import type { ListView, SessionView, SignInView } from '@azionelab/contracts';
import { AccountMail } from './account-mail';
import { Passwords } from './passwords';
import { type Browser, openTestApp, type TestApp } from './test-app';

const PASSWORD = 'correct horse battery';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

describe("one's own account", () => {
  let test: TestApp;
  let faro: Company;
  let hash: string;
  beforeAll(async () => {
    test = await openTestApp({ RATE_LIMIT_FACTOR: '10' });
    faro = await test.company(['faro.test']);
    hash = await new Passwords().hash(PASSWORD);
  });
  afterAll(() => test.close());

  const rows = <Row>(sql: string, values: unknown[] = []) => test.house.database.admin<Row>(sql, values);

  let count = 0;
  async function member(values: Record<string, unknown> = {}) {
    const email = `own-${++count}@faro.test`;
    const id = await test.house.fixtures.member(faro, 'admin', { email, password_hash: hash, ...values });
    return { id, email };
  }

  async function signedIn(email: string): Promise<Browser> {
    const browser = test.browser('faro.test');
    await browser.get('/sign-in');
    const headers = { 'user-agent': LINUX, 'x-xsrf-token': browser.cookies.get('XSRF-TOKEN') };
    const body = { email, password: PASSWORD };
    expect((await browser.post('/api/auth/login/', body, { headers })).statusCode).toBe(200);
    return browser;
  }

  const sessions = async (browser: Browser, path = '/api/auth/sessions/') =>
    (await browser.get(path)).json<ListView<SessionView>>().results;
  const isIn = async (browser: Browser) => (await browser.get('/api/auth/me/')).statusCode === 200;

  describe('lists where it is signed in', () => {
    it('with the device, and notes who speaks at most once a minute', async () => {
      const { email } = await member();
      const [desk, phone] = [await signedIn(email), await signedIn(email)];
      const [first] = await rows<{ seen_at: Date }>(`SELECT seen_at FROM sessions ORDER BY id DESC LIMIT 1`);
      test.house.clock.pass({ seconds: 59 });
      expect(await isIn(phone)).toBe(true);
      const seen = () => rows<{ seen_at: Date }>(`SELECT seen_at FROM sessions ORDER BY id DESC LIMIT 1`);
      expect(await seen()).toEqual([first]);
      test.house.clock.pass({ seconds: 2 });
      expect(await isIn(phone)).toBe(true);
      expect((await seen())[0]?.seen_at).toEqual(test.house.clock.now());
      expect(await sessions(phone)).toEqual([
        expect.objectContaining({ device: 'Firefox, Linux', is_current: true }),
        expect.objectContaining({ device: 'Firefox, Linux', is_current: false }),
      ]);
      expect((await sessions(desk)).filter(({ is_current }) => is_current)).toHaveLength(1);
    });

    it('and ends one, or all others', async () => {
      const { email } = await member();
      const [desk, phone, tablet] = [await signedIn(email), await signedIn(email), await signedIn(email)];
      const own = (await sessions(phone)).find(({ is_current }) => is_current)?.id;
      expect((await desk.change('DELETE', `/api/auth/sessions/${own}/`)).statusCode).toBe(204);
      expect([await isIn(desk), await isIn(phone), await isIn(tablet)]).toEqual([true, false, true]);
      expect((await desk.change('DELETE', `/api/auth/sessions/${own}/`)).statusCode).toBe(404);
      expect((await desk.change('DELETE', '/api/auth/sessions/')).statusCode).toBe(204);
      expect([await isIn(desk), await isIn(tablet)]).toEqual([true, false]);
    });

    it('and nobody ends or sees those of others, but an admin does', async () => {
      const [one, other] = [await member(), await member()];
      const [mine, theirs] = [await signedIn(one.email), await signedIn(other.email)];
      const [session] = await sessions(theirs);
      expect((await mine.change('DELETE', `/api/auth/sessions/${session?.id}/`)).statusCode).toBe(404);
      const path = `/api/admin/users/${other.id}/sessions/`;
      expect(await sessions(mine, path)).toEqual([{ ...session, is_current: false }]);
      expect((await mine.change('DELETE', `/api/admin/users/${one.id}/sessions/${session?.id}/`)).statusCode).toBe(404);
      expect((await mine.change('DELETE', `${path}${session?.id}/`)).statusCode).toBe(204);
      expect(await isIn(theirs)).toBe(false);
      const again = await signedIn(other.email);
      expect((await mine.change('DELETE', path)).statusCode).toBe(204);
      expect(await isIn(again)).toBe(false);
      const told = await rows<{ actor_id: string }>(
        `SELECT actor_id FROM audit_log WHERE action = 'sign_out' AND object_id = $1`,
        [other.id],
      );
      expect(told.map(({ actor_id }) => Number(actor_id))).toEqual([one.id, one.id]);
    });
  });

  it('changes its password with the old one, and every other session ends', async () => {
    const { email } = await member();
    const [desk, phone] = [await signedIn(email), await signedIn(email)];
    const before = desk.cookies.get('az_session');
    const change = (current_password: string, password: string) =>
      desk.post('/api/auth/password/change/', { current_password, password });
    const wrong = await change('wrong', 'another good password');
    expect([wrong.statusCode, wrong.json()]).toEqual([400, { current_password: [expect.any(String)] }]);
    expect((await change(PASSWORD, 'short')).json()).toEqual({ password: [expect.any(String)] });
    expect((await change(PASSWORD, 'another good password')).statusCode).toBe(204);
    expect([await isIn(desk), await isIn(phone)]).toEqual([true, false]);
    expect(desk.cookies.get('az_session')).not.toBe(before);
    expect((await test.browser('faro.test').signIn(email, PASSWORD)).statusCode).toBe(401);
    expect((await test.browser('faro.test').signIn(email, 'another good password')).statusCode).toBe(200);
  });

  describe('whose password was forgotten', () => {
    const ask = (email: string) => test.browser('faro.test').post('/api/auth/password/reset/', { email });
    const letters = () =>
      rows<{ id: string; user_id: string; kind: string }>(
        `SELECT id, user_id, kind FROM messages WHERE kind = 'password_reset' ORDER BY id`,
      );

    it('answers alike, in no less time, whether or not there is such an address', async () => {
      const { email } = await member();
      const off = await member({ is_active: false });
      const timed = async (address: string) => {
        const start = performance.now();
        const { statusCode, body } = await ask(address);
        return { statusCode, body, slow: performance.now() - start >= 495 };
      };
      const before = (await letters()).length;
      for (const address of [email.toUpperCase(), off.email, 'nobody@faro.test'])
        expect(await timed(address)).toEqual({ statusCode: 202, body: '{}', slow: true });
      expect(await letters()).toHaveLength(before + 1);
    });

    it('gets a link for an hour, which is made again from what stands there, and works once', async () => {
      const { id, email } = await member();
      const desk = await signedIn(email);
      await ask(email);
      const link = await linkOf(id);
      expect(link).toMatch(/^http:\/\/faro\.test:8080\/set-password#[\w-]{43}$/);
      expect(await linkOf(id)).toBe(link);
      const token = link.split('#')[1] as string;
      const dump = await rows<{ text: string }>(`SELECT invitations::text AS text FROM invitations
        UNION ALL SELECT messages::text FROM messages UNION ALL SELECT audit_log::text FROM audit_log`);
      const text = dump.map((row) => row.text).join();
      expect([token, Buffer.from(token, 'base64url').toString('hex')].some((raw) => text.includes(raw))).toBe(false);
      const set = () => test.browser('faro.test').post('/api/auth/password/', { token, password: 'a third password' });
      expect((await set()).statusCode).toBe(204);
      expect((await set()).statusCode).toBe(410);
      expect(await isIn(desk)).toBe(false);
      expect((await test.browser('faro.test').signIn(email, 'a third password')).statusCode).toBe(200);

      await ask(email);
      const late = (await linkOf(id)).split('#')[1];
      test.house.clock.pass({ hours: 1 });
      const expired = await test.browser('faro.test').post('/api/auth/password/', { token: late, password: PASSWORD });
      expect(expired.statusCode).toBe(410);
    });

    it('is written to in a rhythm, and only the newest link works', async () => {
      const { id, email } = await member();
      await ask(email);
      const first = (await linkOf(id)).split('#')[1];
      for (let letter = 1; letter < 12; letter++) await ask(email);
      expect((await letters()).filter(({ user_id }) => Number(user_id) === id)).toHaveLength(10);
      const old = await test.browser('faro.test').post('/api/auth/password/', { token: first, password: PASSWORD });
      expect(old.statusCode).toBe(410);
    }, 20_000);

    /** The address that stands in the newest letter to somebody. */
    function linkOf(userId: number): Promise<string> {
      return test.app.get(CurrentCompany).run(faro, async () => {
        const message = await test.house.work.run(() =>
          test.house.work.of(Message).findOneOrFail({ where: { userId }, order: { id: 'DESC' } }),
        );
        return (await test.app.get(AccountMail).contentOf(message))?.passwordUrl ?? '';
      });
    }
  });

  it('remembers who tried to sign in, and never the address of nobody', async () => {
    const { id, email } = await member();
    await test.browser('faro.test').signIn(email, 'wrong');
    await test.browser('faro.test').signIn('unheard-of@faro.test', 'wrong');
    const desk = await signedIn(email);
    const history = async (browser: Browser, path: string) =>
      (await browser.get(path)).json<ListView<SignInView>>().results.map(({ outcome, device }) => [outcome, device]);
    const expected = [
      ['signed_in', 'Firefox, Linux'],
      ['wrong_password', ''],
    ];
    expect(await history(desk, '/api/auth/sign-ins/')).toEqual(expected);
    expect(await history(desk, `/api/admin/users/${id}/sign-ins/?page_size=1`)).toEqual([expected[0]]);
    await rows(`UPDATE memberships SET is_active = false WHERE user_id = $1`, [id]);
    await test.browser('faro.test').signIn(email, PASSWORD);
    const admin = await signedIn((await member()).email);
    expect((await history(admin, `/api/admin/users/${id}/sign-ins/`))[0]).toEqual(['switched_off', '']);

    const entries = await rows<{ action: string; object_id: string | null; actor_id: string | null; text: string }>(
      `SELECT action, object_id, actor_id, audit_log::text AS text FROM audit_log WHERE action LIKE 'sign%' ORDER BY id`,
    );
    expect(entries.some((entry) => entry.object_id === null && entry.action === 'sign_in_failed')).toBe(true);
    expect(entries.map(({ text }) => text).join()).not.toMatch(/unheard-of|own-\d/);
    const signIns = entries.filter(({ action, object_id }) => action === 'sign_in' && Number(object_id) === id);
    expect(signIns.map(({ actor_id }) => Number(actor_id))).toEqual([id]);
    await admin.post('/api/auth/logout/');
    expect(await rows(`SELECT FROM audit_log WHERE action = 'sign_out'`)).not.toEqual([]);
  });
});
