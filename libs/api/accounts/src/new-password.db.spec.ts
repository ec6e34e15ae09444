import { createHash, randomBytes } from 'node:crypto';
import type { Company } from '@azionelab/api/kernel';
import { together } from '@azionelab/api/testing';
import { openTestApp, type TestApp } from './test-app';

const PASSWORD = ' perché no? 🎭 ';

describe('the first password of an invited user', () => {
  let test: TestApp;
  let faro: Company;
  beforeAll(async () => {
    test = await openTestApp({ RATE_LIMIT_FACTOR: '10' });
    faro = await test.company(['faro.test']);
    await test.company(['molo.test']);
  });
  afterAll(() => test.close());

  let count = 0;
  async function invited(): Promise<{ email: string; token: string; user: number }> {
    const email = `new-${++count}@faro.test`;
    const user = await test.house.fixtures.member(faro, 'editor', { email });
    return { email, user, token: await invite(user) };
  }

  async function invite(user_id: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const token_hash = createHash('sha256').update(token).digest();
    const expires_at = new Date(test.house.clock.now().getTime() + 7 * 86_400_000);
    await test.house.fixtures.insert('invitations', { company_id: faro.id, user_id, token_hash, expires_at });
    return token;
  }

  const set = (token: unknown, password: unknown = PASSWORD, host = 'faro.test') =>
    test.browser(host).post('/api/auth/password/', { token, password });

  it('opens the door, taken as typed', async () => {
    const { email, token } = await invited();
    const response = await set(token);
    expect([response.statusCode, response.body]).toEqual([204, '']);
    expect(response.cookies).toEqual([]);
    expect((await test.browser('faro.test').signIn(email, PASSWORD.trim())).statusCode).toBe(401);
    expect((await test.browser('faro.test').signIn(email, PASSWORD)).statusCode).toBe(200);
  });

  it('is set once, and spends the other invitations of the same user', async () => {
    const { token, user } = await invited();
    const older = await invite(user);
    expect((await set(token)).statusCode).toBe(204);
    for (const spent of [token, older]) {
      const again = await set(spent, 'another password');
      expect([again.statusCode, again.json()]).toEqual([410, expect.objectContaining({ status: 'token_expired' })]);
    }
  });

  it('is set once, also by ten at once', async () => {
    const { token } = await invited();
    const answers = await together(10, async (index) => (await set(token, `password number ${index}`)).statusCode);
    const statuses = answers.map((answer) => answer.status === 'fulfilled' && answer.value);
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    expect(statuses.filter((status) => status === 410)).toHaveLength(9);
  });

  it('is refused with a token that is none, unknown, of another company, or too old', async () => {
    const { token } = await invited();
    const told = async (answer: ReturnType<typeof set>) => (await answer).json<{ status: string }>().status;
    for (const none of [undefined, null, 7, '', 'short', `${token}=`])
      expect(await told(set(none))).toBe('invalid_token');
    expect(await told(set(randomBytes(32).toString('base64url')))).toBe('unknown_token');
    expect(await told(set(token, PASSWORD, 'molo.test'))).toBe('unknown_token');
  });

  it('has ten characters, and none of another kind', async () => {
    const { token } = await invited();
    expect((await set(token, 'too short')).json()).toEqual({ password: ['Enter at least 10 characters.'] });
    expect((await set(token, '\ud800 broken surrogate')).statusCode).toBe(400);
    expect((await set(token)).statusCode).toBe(204);
  });

  it('is refused after a week', async () => {
    const { token } = await invited();
    test.house.clock.pass({ hours: 7 * 24 });
    expect((await set(token)).json()).toMatchObject({ status: 'token_expired' });
  });
});
