import { codeAt } from '@azionelab/api/accounts';
import type { Company } from '@azionelab/api/kernel';
import type { OfficeUserView, SecondFactorOfferView } from '@azionelab/contracts';
import { EventStream } from './testing/event-stream';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { tokenFromMail } from './testing/reservations';
import { newBrowser, pairDevice, signIn, type StaffSession } from './testing/staff-session';
import { until } from './testing/until';

const PASSWORD = 'una prima password';

describe('people, over HTTP', () => {
  let office: BoxOffice;
  let company: Company;
  let host: string;
  let admin: StaffSession;
  const secrets: string[] = [];

  beforeAll(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    await office.fixtures.company();
    host = company.hosts[0] as string;
    admin = await office.staff(company, 'admin');
  });
  afterAll(() => office.close());

  const post = (path: string, body: object) => office.call('POST', path, { body, host });
  const invite = async (email: string, role: string) => {
    const body = { email, name: 'Carla Neri', role };
    const answer = await admin.call<OfficeUserView>('POST', '/api/admin/users/', { body });
    expect(answer.status).toBe(201);
    return answer.body;
  };

  it('are invited, set a password and a second factor, sign in with both, and are told by the log', async () => {
    const email = 'carla@staff.example';
    const { id } = await invite(email, 'admin');
    const token = await tokenFromMail(office, email, '/set-password');
    expect((await post('/api/auth/password/', { token, password: PASSWORD })).status).toBe(204);
    const carla = await signIn(office.port, email, PASSWORD, host);
    const begun = await carla.call<SecondFactorOfferView>('POST', '/api/auth/second-factor/begin/');
    const { secret } = begun.body;
    const body = { code: codeAt(secret, new Date()) };
    const { recovery_codes } = (
      await carla.call<{ recovery_codes: string[] }>('POST', '/api/auth/second-factor/', { body })
    ).body;
    secrets.push(token, secret, PASSWORD, ...recovery_codes);

    const browser = newBrowser(office.port, host);
    await browser.call('GET', '/api/auth/me/');
    const login = (code?: string) =>
      browser.call('POST', '/api/auth/login/', { body: { email, password: PASSWORD, code } });
    expect(await login()).toMatchObject({ status: 401, body: { status: 'second_factor_required' } });
    expect(await login(body.code)).toMatchObject({ status: 401, body: { status: 'second_factor_wrong' } });
    expect(await login(recovery_codes[0])).toMatchObject({ status: 200, body: { user: { id, email } } });

    expect((await admin.call('GET', `/api/admin/users/${id}/`)).body).toMatchObject({
      has_password: true,
      has_second_factor: true,
      last_signed_in_at: expect.any(String),
    });
    const log = await admin.call<{ results: { action: string; object_type: string; request_id: string }[] }>(
      'GET',
      `/api/admin/audit-log/?object_type=user&object_id=${id}`,
    );
    const deeds = log.body.results.map(({ action }) => action).reverse();
    expect(deeds).toEqual(['create', 'change', 'sign_in', 'sign_in_failed', 'sign_in']);
    expect(log.body.results.every(({ request_id }) => typeof request_id === 'string')).toBe(true);
  });

  it('that are switched off are out at once: their pages, their devices, and what both watch', async () => {
    const email = 'dora@staff.example';
    const { id } = await invite(email, 'box_office');
    const token = await tokenFromMail(office, email, '/set-password');
    await post('/api/auth/password/', { token, password: PASSWORD });
    const dora = await signIn(office.port, email, PASSWORD, host);
    const starts_at = new Date(Date.now() + 3_600_000);
    const performance = await office.fixtures.performance(company, { starts_at });
    const phone = await pairDevice(office.port, dora, performance, 'Phone', host);
    for (const path of ['account', 'sessions', 'sign-ins'])
      expect((await phone.call('GET', `/api/auth/${path}/`)).status).toBe(403);
    const streams = await Promise.all(
      [dora, phone].map((who) => EventStream.open(office.port, who, performance, host)),
    );
    for (const stream of streams) await stream.toldThat(() => true, 'the first figures');

    const change = { body: { is_active: false } };
    expect((await admin.call('PATCH', `/api/admin/users/${id}/`, change)).status).toBe(200);
    for (const who of [dora, phone]) expect((await who.call('GET', '/api/auth/me/')).status).toBe(401);
    // Sooner than the next sign of life.
    await until(async () => streams.every(({ isOver }) => isOver) || undefined, 'both streams to end', 5);
    expect(await post('/api/auth/login/', { email, password: PASSWORD })).toMatchObject({ status: 403 });
    await expect(signIn(office.port, email, PASSWORD, host)).rejects.toThrow('401');
  });

  it('that forgot their password get a link, and the log holds nothing of all that', async () => {
    const email = 'elio@staff.example';
    await invite(email, 'door');
    await tokenFromMail(office, email, '/set-password');
    expect(await post('/api/auth/password/reset/', { email })).toMatchObject({ status: 202, body: {} });
    const mail = await until(async () => {
      const found = (await office.mailbox.mails()).find(({ subject }) => subject?.startsWith('Una nuova password'));
      return found?.text;
    }, 'the letter with another link');
    const token = /set-password#([\w-]{43})/.exec(mail)?.[1] as string;
    expect((await post('/api/auth/password/', { token, password: 'una seconda password' })).status).toBe(204);
    secrets.push(token, 'una seconda password');

    const log = office.log.join('');
    expect(log).toContain('/api/auth/second-factor');
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
    expect(log).not.toContain('@staff.example');
    const rows = await office.database.admin<{ text: string }>(`SELECT audit_log::text AS text FROM audit_log
      UNION ALL SELECT invitations::text FROM invitations UNION ALL SELECT messages::text FROM messages
      UNION ALL SELECT second_factors::text FROM second_factors UNION ALL SELECT recovery_codes::text FROM recovery_codes`);
    const text = rows.map((row) => row.text).join('\n');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
