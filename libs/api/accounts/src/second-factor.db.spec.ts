import type { Company } from '@azionelab/api/kernel';
import { together } from '@azionelab/api/testing';
import type { Role, SecondFactorOfferView } from '@azionelab/contracts';
import { codeAt } from './one-time-codes';
import { Passwords } from './passwords';
import { SecondFactors } from './second-factors';
import { type Browser, openTestApp, type TestApp } from './test-app';

const PASSWORD = 'correct horse battery';

describe('a second factor', () => {
  let test: TestApp;
  let faro: Company;
  let hash: string;
  beforeAll(async () => {
    test = await openTestApp({ RATE_LIMIT_FACTOR: '10' });
    faro = await test.company(['faro.test']);
    hash = await new Passwords().hash(PASSWORD);
  });
  afterAll(() => test.close());
  // Each test has steps of its own.
  beforeEach(() => test.house.clock.pass({ minutes: 5 }));

  const rows = <Row>(sql: string, values: unknown[] = []) => test.house.database.admin<Row>(sql, values);
  const post = async (who: Browser, path: string, body: object = {}) =>
    who.post(`/api/auth/second-factor/${path}`, body);
  const code = (secret: string, seconds = 0) =>
    codeAt(secret, new Date(test.house.clock.now().getTime() + seconds * 1000));

  let count = 0;
  async function member(
    role: Role = 'box_office',
    company = faro,
  ): Promise<{ id: number; email: string; desk: Browser }> {
    const email = `two-${++count}@faro.test`;
    const id = await test.house.fixtures.member(company, role, { email, password_hash: hash });
    const desk = test.browser(company.hosts[0] as string);
    expect((await desk.signIn(email, PASSWORD)).statusCode).toBe(200);
    return { id, email, desk };
  }

  /** Somebody who has set it up, a minute ago. */
  async function withFactor() {
    const someone = await member();
    const { secret } = (await post(someone.desk, 'begin/')).json<SecondFactorOfferView>();
    const answer = await post(someone.desk, '', { code: code(secret) });
    expect(answer.statusCode).toBe(200);
    test.house.clock.pass({ minutes: 1 });
    return { ...someone, secret, recovery: answer.json<{ recovery_codes: string[] }>().recovery_codes };
  }

  const signIn = async (email: string, given?: string) => {
    const response = await test.browser('faro.test').signIn(email, PASSWORD, given);
    return response.statusCode === 200 ? 200 : response.json<{ status: string }>().status;
  };

  it('is offered to a telephone, and set up once its code is right', async () => {
    const { desk, email } = await member();
    const { secret, uri, qr_code_image } = (await post(desk, 'begin/')).json<SecondFactorOfferView>();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(new URL(uri).protocol).toBe('otpauth:');
    expect(decodeURIComponent(uri)).toContain(`totp/${faro.name}:${email}?`);
    expect(uri).toContain(`secret=${secret}`);
    expect(qr_code_image).toMatch(/^data:image\/png;base64,/);
    expect(await signIn(email)).toBe(200);
    const wrong = await post(desk, '', { code: '000000' });
    expect([wrong.statusCode, wrong.json()]).toEqual([400, { code: [expect.any(String)] }]);
    const spaced = `${code(secret).slice(0, 3)} ${code(secret).slice(3)}`;
    const answer = await post(desk, '', { code: spaced });
    const codes = answer.json<{ recovery_codes: string[] }>().recovery_codes;
    expect(new Set(codes).size).toBe(10);
    for (const one of codes) expect(one).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/);
    expect((await desk.get('/api/auth/account/')).json()).toEqual({
      email,
      name: 'Giulia',
      has_second_factor: true,
      recovery_codes_left: 10,
      second_factor_required: false,
    });
    expect((await post(desk, 'begin/')).json()).toMatchObject({ status: 'conflict' });
    expect((await post(desk, '', { code: code(secret, 30) })).json()).toMatchObject({ status: 'conflict' });
  });

  it('is asked for after the password, and takes the code of now, the one before and the one after', async () => {
    const { email, secret } = await withFactor();
    expect(await signIn(email)).toBe('second_factor_required');
    expect((await test.browser('faro.test').signIn(email, 'wrong', code(secret))).json()).toMatchObject({
      status: 'invalid_credentials',
    });
    expect(await signIn(email, code(secret, -60))).toBe('second_factor_wrong');
    expect(await signIn(email, code(secret, 60))).toBe('second_factor_wrong');
    expect(await signIn(email, code(secret, -30))).toBe(200);
    expect(await signIn(email, code(secret))).toBe(200);
    expect(await signIn(email, code(secret, 30))).toBe(200);
  });

  it('takes no code twice, and none that is older than one that was used', async () => {
    const { email, secret } = await withFactor();
    expect(await signIn(email, code(secret))).toBe(200);
    expect(await signIn(email, code(secret))).toBe('second_factor_wrong');
    expect(await signIn(email, code(secret, -30))).toBe('second_factor_wrong');
    test.house.clock.pass({ seconds: 30 });
    expect(await signIn(email, code(secret))).toBe(200);
  });

  describe('at twenty sign-ins at once with one code', () => {
    async function admitted(): Promise<number> {
      const { id, secret } = await withFactor();
      const given = code(secret);
      const used = await together(20, () => test.house.in(faro, () => test.app.get(SecondFactors).use(id, given)));
      return used.filter((one) => one.status === 'fulfilled' && one.value === 'code').length;
    }

    it('lets in one', async () => {
      for (let round = 0; round < 5; round++) expect(await admitted()).toBe(1);
    });

    it('lets in more when what was used is forgotten (control)', async () => {
      await rows(`CREATE FUNCTION forget_step() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN NEW.last_step := OLD.last_step; RETURN NEW; END $$`);
      await rows(`CREATE TRIGGER forget BEFORE UPDATE ON second_factors FOR EACH ROW EXECUTE FUNCTION forget_step()`);
      const more = await admitted();
      await rows(`DROP FUNCTION forget_step CASCADE`);
      expect(more).toBe(20);
    });

    it('lets in one over HTTP, and a recovery code as well', async () => {
      const { email, secret, recovery } = await withFactor();
      for (const given of [code(secret), recovery[3] as string]) {
        const answers = await together(20, () => signIn(email, given));
        const told = answers.map((answer) => answer.status === 'fulfilled' && answer.value);
        expect(told.filter((one) => one === 200)).toHaveLength(1);
        expect(told.filter((one) => one === 'second_factor_wrong')).toHaveLength(19);
      }
    });
  });

  it('is stood in for by ten recovery codes, each once, however they are typed', async () => {
    const { email, desk, recovery } = await withFactor();
    const [first, second] = recovery as [string, string];
    expect(await signIn(email, first)).toBe(200);
    expect(await signIn(email, first)).toBe('second_factor_wrong');
    expect(await signIn(email, ` ${second.toUpperCase().replace('-', ' ').replaceAll('0', 'O')}`)).toBe(200);
    expect((await desk.get('/api/auth/account/')).json()).toMatchObject({ recovery_codes_left: 8 });
    const renew = (password: string) => post(desk, 'recovery-codes/', { password });
    expect((await renew('wrong')).json()).toEqual({ password: [expect.any(String)] });
    const { recovery_codes } = (await renew(PASSWORD)).json<{ recovery_codes: string[] }>();
    expect(await signIn(email, recovery[2])).toBe('second_factor_wrong');
    expect(await signIn(email, recovery_codes[9])).toBe(200);
  });

  it('is taken away with the password alone, and by another admin', async () => {
    const { desk, email, recovery } = await withFactor();
    expect((await post(desk, 'remove/', { password: 'wrong' })).statusCode).toBe(400);
    expect((await post(desk, 'remove/', { password: PASSWORD })).statusCode).toBe(204);
    expect(await signIn(email)).toBe(200);
    expect(await signIn(email, recovery[0])).toBe(200);
    expect((await post(desk, 'recovery-codes/', { password: PASSWORD })).json()).toMatchObject({ status: 'conflict' });

    const lost = await withFactor();
    const admin = await member('admin');
    const path = (id: number) => `/api/admin/users/${id}/second-factor/`;
    expect((await admin.desk.change('DELETE', path(admin.id))).json()).toMatchObject({ reason: 'own_account' });
    expect((await admin.desk.change('DELETE', path(lost.id))).statusCode).toBe(204);
    expect(await signIn(lost.email)).toBe(200);
  });

  it('is guessed no faster than a password', async () => {
    const { email, secret } = await withFactor();
    const guess = () => signIn(email, '000000');
    expect(await guess()).toBe('second_factor_wrong');
    const told = await Promise.all(Array.from({ length: 105 }, guess));
    expect(told).toContain('rate_limited');
    expect(await signIn(email, code(secret))).toBe('rate_limited');
  });

  it('is demanded of admins when the company says so, and nothing else is done until it is there', async () => {
    const molo = await test.company(['molo.test']);
    const [admin, door] = [await member('admin', molo), await member('door', molo)];
    await rows(`UPDATE companies SET second_factor_required = true WHERE id = $1`, [molo.id]);
    const { desk } = admin;
    const must = async (browser: Browser) =>
      (await browser.get('/api/auth/me/')).json<{ must_set_up_second_factor: boolean }>().must_set_up_second_factor;
    expect([await must(desk), await must(door.desk)]).toEqual([true, false]);
    expect((await test.browser('molo.test').signIn(admin.email, PASSWORD)).json()).toMatchObject({
      must_set_up_second_factor: true,
    });
    for (const path of ['users/', `users/${admin.id}/`]) {
      const refused = await desk.get(`/api/admin/${path}`);
      expect([refused.statusCode, refused.json()]).toEqual([
        403,
        expect.objectContaining({ status: 'second_factor_missing' }),
      ]);
    }
    expect((await desk.post('/api/probe/admin')).statusCode).toBe(403);
    const { secret } = (await post(desk, 'begin/')).json<SecondFactorOfferView>();
    expect((await post(desk, '', { code: code(secret) })).statusCode).toBe(200);
    expect(await must(desk)).toBe(false);
    expect((await desk.get('/api/admin/users/')).statusCode).toBe(200);
    expect((await desk.get('/api/auth/account/')).json()).toMatchObject({ second_factor_required: true });
  });

  it('stands in no table and no entry in clear', async () => {
    const { secret, recovery } = await withFactor();
    const dump = await rows<{ text: string }>(
      `SELECT second_factors::text AS text FROM second_factors UNION ALL SELECT recovery_codes::text FROM recovery_codes
       UNION ALL SELECT audit_log::text FROM audit_log`,
    );
    const text = dump.map((row) => row.text).join('\n');
    expect(text).toContain('second_factor');
    const bytes = Buffer.from(codeBytes(secret));
    for (const raw of [secret, bytes.toString('hex'), bytes.toString('base64'), ...recovery])
      expect(text.includes(raw)).toBe(false);
  });
});

/** The bytes that base32 stands for. */
function codeBytes(base32: string): number[] {
  const bits = [...base32].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  return (bits.join('').match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
}
