import type { Company } from '@azionelab/api/kernel';
import { toPhc } from './argon2';
import { Passwords } from './passwords';
import { openTestApp, type TestApp } from './test-app';

const PASSWORD = 'correct horse battery';

describe('signing in', () => {
  let test: TestApp;
  let faro: Company;
  let hash: string;
  beforeAll(async () => {
    test = await openTestApp();
    faro = await test.company(['faro.test']);
    hash = await new Passwords().hash(PASSWORD);
  });
  afterAll(() => test.close());

  let count = 0;
  async function member(values: Record<string, unknown> = {}): Promise<string> {
    const email = `staff-${++count}@faro.test`;
    await test.house.fixtures.member(faro, 'box_office', { email, password_hash: hash, ...values });
    return email;
  }

  it('tells who one is, here and at me', async () => {
    const email = await member({ name: 'Giulia' });
    const browser = test.browser('faro.test');
    const response = await browser.signIn(email.toUpperCase(), PASSWORD);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      user: { id: expect.any(Number), name: 'Giulia', email },
      company: { name: faro.name, slug: faro.slug, time_zone: 'Europe/Rome' },
      role: 'box_office',
      permissions: [
        'check_in',
        'search_guests',
        'manage_door',
        'see_reservations',
        'edit_reservations',
        'see_programme',
      ],
      must_set_up_second_factor: false,
      device: null,
      key: null,
    });
    expect(response.headers['cache-control']).toBe('no-store');
    expect((await browser.get('/api/auth/me')).json()).toEqual(response.json());
  });

  it('keeps the session in one cookie that no script reads, for twelve hours', async () => {
    const response = await test.browser('faro.test').signIn(await member(), PASSWORD);
    const sessions = response.cookies.filter(({ name }) => name === 'az_session');
    expect(sessions).toEqual([expect.objectContaining({ path: '/', httpOnly: true, sameSite: 'Lax' })]);
    expect(sessions[0]).not.toHaveProperty('secure');
    expect(sessions[0]).not.toHaveProperty('domain');
    const hours = (Number(sessions[0]?.expires) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
  });

  it('changes the id, and the old one is dead', async () => {
    const email = await member();
    const browser = test.browser('faro.test');
    await browser.signIn(email, PASSWORD);
    const before = new Map(browser.cookies);
    await browser.signIn(email, PASSWORD);
    expect(browser.cookies.get('az_session')).not.toBe(before.get('az_session'));
    expect((await browser.get('/api/auth/me')).statusCode).toBe(200);
    const thief = test.browser('faro.test');
    for (const [name, value] of before) thief.cookies.set(name, value);
    expect((await thief.get('/api/auth/me')).statusCode).toBe(401);
  });

  it('takes no id that a stranger chose', async () => {
    const browser = test.browser('faro.test');
    browser.cookies.set('az_session', 'chosen.signature');
    await browser.signIn(await member(), PASSWORD);
    expect(browser.cookies.get('az_session')).not.toContain('chosen');
  });

  it('renews the forgery token', async () => {
    const browser = test.browser('faro.test');
    await browser.get('/sign-in');
    const before = browser.cookies.get('XSRF-TOKEN');
    await browser.signIn(await member(), PASSWORD);
    expect(browser.cookies.get('XSRF-TOKEN')).not.toBe(before);
    const old = { headers: { 'x-xsrf-token': before } };
    expect((await browser.post('/api/probe/admin', {}, old)).json()).toMatchObject({ status: 'permission_denied' });
    expect((await browser.post('/api/auth/logout', {}, old)).json()).toMatchObject({ status: 'csrf_failed' });
  });

  it('answers unknown, wrong, switched off, invited and a stranger to the company alike', async () => {
    const molo = await test.company(['molo.test']);
    await test.house.fixtures.member(molo, 'admin', { email: 'theirs@molo.test', password_hash: hash });
    const answers = [
      await test.browser('faro.test').signIn('nobody@faro.test', PASSWORD),
      await test.browser('faro.test').signIn(await member(), 'wrong'),
      await test.browser('faro.test').signIn(await member({ is_active: false }), PASSWORD),
      await test.browser('faro.test').signIn(await member({ password_hash: null }), PASSWORD),
      await test.browser('faro.test').signIn('theirs@molo.test', PASSWORD),
    ];
    for (const answer of answers) {
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toEqual({
        status: 'invalid_credentials',
        detail: 'E-mail address or password do not match.',
      });
      expect(answer.cookies).toEqual([]);
      expect(Object.keys(answer.headers)).toEqual(Object.keys(answers[0]?.headers ?? {}));
    }
  });

  it('refuses what is no sign-in, and never takes it from the address', async () => {
    const email = await member();
    const browser = test.browser('faro.test');
    await browser.get('/sign-in');
    const url = `/api/auth/login/?email=${encodeURIComponent(email)}&password=${encodeURIComponent(PASSWORD)}`;
    const response = await browser.post(url, {});
    expect(response.statusCode).toBe(400);
    expect(Object.keys(response.json())).toEqual(['email', 'password']);
    const odd = await browser.post('/api/auth/login/', { email, password: [PASSWORD], remember: true });
    expect(odd.json()).toEqual({ password: ['Enter a text.'], remember: ['Unknown field.'] });
  });

  it('stores no raw session id', async () => {
    const browser = test.browser('faro.test');
    await browser.signIn(await member(), PASSWORD);
    const [id, signature] = decodeURIComponent(browser.cookies.get('az_session') as string).split('.') as [
      string,
      string,
    ];
    const [{ dump }] = (await test.house.database.admin<{ dump: string }>(
      `SELECT string_agg(sessions::text || encode(id_hash, 'escape'), '') AS dump FROM sessions`,
    )) as [{ dump: string }];
    for (const raw of [id, signature, Buffer.from(id).toString('hex'), Buffer.from(id, 'base64url').toString('hex')]) {
      expect(dump).not.toContain(raw);
    }
  });

  it("hashes anew what was hashed at another day's cost", async () => {
    const weak = { cost: { memory: 64, passes: 1, parallelism: 1 }, salt: Buffer.alloc(16, 1) };
    const { tagOf } = await import('./argon2');
    const old = toPhc({ ...weak, tag: await tagOf(PASSWORD, { ...weak, tag: { length: 32 } }) });
    const email = await member({ password_hash: old });
    const browser = test.browser('faro.test');
    expect((await browser.signIn(email, PASSWORD)).statusCode).toBe(200);
    const [row] = await test.house.database.admin(`SELECT password_hash FROM users WHERE email = $1`, [email]);
    expect(row?.['password_hash']).toContain('$m=19456,t=2,p=1$');
    expect((await browser.get('/api/auth/me')).statusCode).toBe(200);
    expect((await browser.signIn(email, PASSWORD)).statusCode).toBe(200);
  });
});

describe('signing in too often', () => {
  let test: TestApp;
  let hash: string;
  beforeAll(async () => {
    hash = await new Passwords().hash(PASSWORD);
  });
  afterEach(() => test.close());

  async function open(env = {}): Promise<void> {
    test = await openTestApp(env);
    const faro = await test.company(['faro.test']);
    await test.house.fixtures.member(faro, 'admin', { email: 'a@faro.test', password_hash: hash });
  }

  it.each(['a@faro.test', 'nobody@faro.test'])('to one account has to wait: %s', async (email) => {
    await open();
    const browser = test.browser('faro.test');
    for (let attempt = 0; attempt < 10; attempt++) {
      expect((await browser.signIn(email, 'wrong')).statusCode).toBe(401);
    }
    test.house.clock.pass({ seconds: 20 });
    const refused = await browser.signIn(email.toUpperCase(), PASSWORD);
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ status: 'rate_limited' });
    expect(refused.headers['retry-after']).toBe('40');
    test.house.clock.pass({ seconds: 40 });
    expect((await browser.signIn(email, PASSWORD)).statusCode).toBe(email === 'a@faro.test' ? 200 : 401);
  });

  it('but rightly may go on, and many at once do not slip through', async () => {
    await open();
    const browser = test.browser('faro.test');
    for (let attempt = 0; attempt < 12; attempt++) {
      expect((await browser.signIn('a@faro.test', PASSWORD)).statusCode).toBe(200);
    }
    const guesses = await Promise.all(
      Array.from({ length: 20 }, () => test.browser('faro.test').signIn('a@faro.test', 'x')),
    );
    expect(guesses.filter(({ statusCode }) => statusCode === 429)).toHaveLength(10);
  });

  it('from one address has to wait, by a limit that the factor multiplies', async () => {
    await open({ RATE_LIMIT_FACTOR: '0.05' });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      statuses.push((await test.browser('faro.test').signIn(`a${attempt}@faro.test`, 'wrong')).statusCode);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });
});

describe('signing in under HTTPS', () => {
  it('binds the hidden cookies to the host, and sets them behind a proxy that does not tell', async () => {
    const test = await openTestApp({ PUBLIC_URL: 'https://faro.test' });
    const faro = await test.company(['faro.test']);
    const password_hash = await new Passwords().hash(PASSWORD);
    await test.house.fixtures.member(faro, 'door', { email: 'a@faro.test', password_hash });
    const browser = test.browser('faro.test');
    const response = await browser.signIn('a@faro.test', PASSWORD);
    const hidden = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' };
    expect(response.cookies).toContainEqual(expect.objectContaining({ name: '__Host-az_session', ...hidden }));
    expect(response.cookies).toContainEqual(expect.objectContaining({ name: '__Host-az_xsrf', ...hidden }));
    const token = response.cookies.find(({ name }) => name === 'XSRF-TOKEN');
    expect(token).toMatchObject({ path: '/', secure: true, sameSite: 'Lax' });
    expect(token).not.toHaveProperty('httpOnly');
    expect((await browser.get('/api/auth/me')).statusCode).toBe(200);
    await test.close();
  });
});
