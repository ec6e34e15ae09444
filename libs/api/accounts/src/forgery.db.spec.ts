import { Passwords } from './passwords';
import { openTestApp, type Browser, type TestApp } from './test-app';

const PASSWORD = 'correct horse battery';
const INVITED = 'https://friends.example';
const SIGN_IN = { email: 'a@faro.test', password: PASSWORD };

describe('what another page could have sent', () => {
  let test: TestApp;
  let staff: Browser;
  beforeAll(async () => {
    test = await openTestApp({ CORS_ALLOWED_ORIGINS: INVITED });
    const faro = await test.company(['faro.test', 'localhost']);
    await test.company(['molo.test']);
    const password_hash = await new Passwords().hash(PASSWORD);
    await test.house.fixtures.member(faro, 'admin', { email: SIGN_IN.email, password_hash });
    await test.house.fixtures.member(faro, 'door', { email: 'door@faro.test', password_hash });
    staff = test.browser('faro.test');
    await staff.signIn(SIGN_IN.email, PASSWORD);
  });
  afterAll(() => test.close());

  const told = async (answer: Promise<{ statusCode: number; json<T>(): T }>) => {
    const { statusCode, json } = await answer;
    return [statusCode, json<{ status?: string }>().status].filter((part) => part !== undefined).join(' ');
  };

  describe('the forgery token', () => {
    it.each([
      '/api/auth/me',
      '/api/auth/me/',
      '/sign-in',
      '/en/sign-in',
      '/door',
      '/door/7',
      '/admin/shows?page=2',
      '/en/admin',
    ])('is given by %s, and not again', async (url) => {
      const browser = test.browser('faro.test');
      const { cookies } = await browser.get(url);
      expect(cookies.map(({ name }) => name)).toEqual(['az_xsrf', 'XSRF-TOKEN']);
      expect(cookies[0]).toMatchObject({ path: '/', httpOnly: true, sameSite: 'Lax' });
      expect(cookies[1]).toMatchObject({ path: '/', sameSite: 'Lax' });
      expect(cookies[1]).not.toHaveProperty('httpOnly');
      expect((await browser.get(url)).cookies).toEqual([]);
    });

    it('is given again when one of the two cookies is gone or of no use', async () => {
      const browser = test.browser('faro.test');
      await browser.get('/sign-in');
      browser.cookies.set('XSRF-TOKEN', 'nonsense');
      expect((await browser.get('/api/auth/me')).cookies).toHaveLength(2);
      expect(await told(browser.post('/api/auth/login', SIGN_IN))).toBe('200');
    });

    it.each(['/', '/en', '/shows/faro', '/doorway', '/confirm', '/api/probe/public', '/api/unknown', '/api/auth/mean'])(
      'is not given by %s, nor any other cookie, to visitor or staff',
      async (url) => {
        expect((await test.browser('faro.test').get(url)).cookies).toEqual([]);
        expect((await staff.get(url)).cookies).toEqual([]);
        const stale = test.browser('faro.test');
        stale.cookies.set('az_session', 'long.gone');
        expect((await stale.get(url)).cookies).toEqual([]);
      },
    );
  });

  describe('a sign-in', () => {
    it('needs the token of its own secret', async () => {
      const browser = test.browser('faro.test');
      expect(await told(browser.post('/api/auth/login', SIGN_IN))).toBe('403 csrf_failed');
      expect(await told(browser.post('/api/auth/login', {}))).toBe('403 csrf_failed');
      await browser.get('/sign-in');
      const none = browser.send('/api/auth/login', { method: 'POST', payload: SIGN_IN });
      expect(await told(none)).toBe('403 csrf_failed');
      const other = test.browser('faro.test');
      await other.get('/sign-in');
      const theirs = { headers: { 'x-xsrf-token': other.cookies.get('XSRF-TOKEN') } };
      expect(await told(browser.post('/api/auth/login', SIGN_IN, theirs))).toBe('403 csrf_failed');
      expect(await told(browser.post('/api/auth/login', SIGN_IN))).toBe('200');
    });

    it.each([
      [undefined, '200'],
      ['http://localhost:8080', '200'],
      ['http://faro.test:8080', '200'],
      ['http://faro.test:9090', '403 csrf_failed'],
      ['https://faro.test', '403 csrf_failed'],
      ['http://molo.test:8080', '403 csrf_failed'],
      ['https://evil.example', '403 csrf_failed'],
      [INVITED, '403 csrf_failed'],
      ['null', '403 csrf_failed'],
    ])('from a page of %s is %s', async (origin, expected) => {
      const browser = test.browser('faro.test');
      await browser.get('/sign-in');
      expect(await told(browser.post('/api/auth/login', SIGN_IN, { origin }))).toBe(expected);
    });
  });

  describe('a call of staff', () => {
    it('needs the token, before its body or right is looked at', async () => {
      const none = { headers: { 'x-xsrf-token': '' } };
      expect(await told(staff.post('/api/probe/staff', SIGN_IN))).toBe('200');
      expect(await told(staff.post('/api/probe/staff', SIGN_IN, none))).toBe('403 csrf_failed');
      expect(await told(staff.post('/api/probe/staff', { wrong: 1 }, none))).toBe('403 csrf_failed');
      expect(await told(staff.post('/api/probe/staff', { wrong: 1 }))).toBe('400');
      expect(await told(staff.post('/api/probe/admin', {}))).toBe('200');
    });

    it('may not come from a foreign page, nor from an invited one', async () => {
      for (const origin of ['https://evil.example', INVITED, 'http://molo.test:8080']) {
        expect(await told(staff.post('/api/probe/admin', {}, { origin }))).toBe('403 csrf_failed');
      }
      expect(await told(staff.post('/api/probe/admin', {}, { origin: 'http://localhost:8080' }))).toBe('200');
    });

    it('is 401 first of all without a session, whatever else is wrong', async () => {
      const visitor = test.browser('faro.test');
      const json = { 'content-type': 'application/json' };
      const call = { method: 'POST', origin: 'https://evil.example', headers: json } as const;
      for (const payload of ['{"broken', '[]', '{"wrong":1}', JSON.stringify(SIGN_IN)]) {
        expect(await told(visitor.send('/api/probe/staff', { ...call, payload }))).toBe('401 not_authenticated');
      }
      expect(await told(visitor.post('/api/auth/logout', {}))).toBe('401 not_authenticated');
    });

    it('is 403 without the permission', async () => {
      const door = test.browser('faro.test');
      await door.signIn('door@faro.test', PASSWORD);
      expect(await told(door.post('/api/probe/admin', {}))).toBe('403 permission_denied');
    });
  });

  describe('a public call', () => {
    it('needs no token, also from a browser that is signed in', async () => {
      for (const browser of [test.browser('faro.test'), staff]) {
        expect(await told(browser.send('/api/probe/public/7', { method: 'POST', payload: {} }))).toBe('200');
      }
    });

    it.each([
      ['http://faro.test:8080', '200'],
      [INVITED, '200'],
      ['https://evil.example', '403 csrf_failed'],
      ['http://molo.test:8080', '403 csrf_failed'],
      ['null', '403 csrf_failed'],
    ])('from a page of %s is %s', async (origin, expected) => {
      expect(await told(staff.post('/api/probe/public/7/', {}, { origin }))).toBe(expected);
    });
  });

  describe('an invited origin', () => {
    const preflight = (url: string, origin = INVITED, method = 'POST') =>
      test
        .browser('faro.test')
        .send(url, { method: 'OPTIONS', origin, headers: { 'access-control-request-method': method } });

    it('may read public answers, refusals too, without cookies', async () => {
      const { headers } = await test.browser('faro.test').get('/api/probe/public', { origin: INVITED });
      expect(headers).toMatchObject({ 'access-control-allow-origin': INVITED, vary: 'Origin' });
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
    });

    it('has its answers kept apart from those of others', async () => {
      expect((await test.browser('faro.test').get('/api/probe/public')).headers['vary']).toBe('Origin');
    });

    it('is told before that it may call', async () => {
      const { statusCode, headers } = await preflight('/api/probe/public/7/');
      expect(statusCode).toBe(204);
      expect(headers['access-control-allow-origin']).toBe(INVITED);
      expect(headers['access-control-allow-methods']).toContain('POST');
      expect(headers['access-control-allow-headers']).toContain('Content-Type');
      expect(headers['x-request-id']).toBeDefined();
    });

    it.each(['/api/probe/staff', '/api/auth/login/', '/api/auth/me/', '/api/unknown', '/door'])(
      'may not call %s',
      async (url) => {
        for (const method of ['GET', 'POST']) {
          expect((await preflight(url, INVITED, method)).headers).not.toHaveProperty('access-control-allow-origin');
        }
        const { headers } = await staff.get(url, { origin: INVITED });
        expect(headers).not.toHaveProperty('access-control-allow-origin');
      },
    );

    it('is no other', async () => {
      const { headers } = await preflight('/api/probe/public/7', 'https://evil.example');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    });
  });
});
