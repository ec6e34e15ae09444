import { type Company, CurrentCompany, UnitOfWork } from '@azionelab/api/kernel';
import { Token, Tokens } from '@azionelab/api/tokens';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { bookByMail, tokenFromMail } from './testing/reservations';
import { newProgram } from './testing/program';
import { pairDevice, pairingCode } from './testing/staff-session';

/** Every row of every table of every schema, as text. */
async function dump(office: BoxOffice): Promise<string> {
  const tables = await office.database.admin<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await office.database.admin<{ row: string }>(`SELECT row_to_json(t)::text AS row FROM ${name} t`);
    rows.push(...found.map(({ row }) => row));
  }
  return rows.join('\n');
}

/** A secret as it might be written down: itself, and its bytes in hex or base64. */
function spellings(secret: string): string[] {
  const bytes = [Buffer.from(secret), Buffer.from(secret, 'base64url')];
  return [secret, ...bytes.flatMap((buffer) => [buffer.toString('hex'), buffer.toString('base64').replace(/=+$/, '')])];
}

const holds = (haystack: string, secret: string): boolean => spellings(secret).some((one) => haystack.includes(one));

describe('a run of the whole way leaves no secret behind', () => {
  let office: BoxOffice;
  let company: Company;
  const secrets: Record<string, string> = {};
  const personal = ['Maria Rossi', 'posta.example', 'una password di prova'];
  const paths: string[] = [];

  beforeAll(async () => {
    office = await openBoxOffice();
    office.app.getHttpServer().on('request', (request: { url: string }) => paths.push(request.url));
    company = await office.fixtures.company();
    const starts_at = new Date(Date.now() + 3_600_000);
    const performance = await office.fixtures.performance(company, { starts_at });
    const host = company.hosts[0];
    const post = (path: string, body: object, headers = {}) => office.call('POST', path, { body, headers, host });

    const { token, email, id, letter_key } = await bookByMail(office, company, performance, 2);
    await post(`/api/reservations/${id}/letter/`, { letter_key });
    await post(`/api/reservations/${id}/letter/`, { letter_key: `${letter_key}x` });
    const keyed = { 'idempotency-key': 'once-and-for-all' };
    await post('/api/reservations/confirm/preview/', { token });
    await post('/api/reservations/confirm/', { token }, keyed);
    await post('/api/reservations/confirm/', { token }, keyed);
    const manage = await tokenFromMail(office, email, '/ticket');
    await post('/api/reservations/resend/', { token });
    await post('/api/reservations/find/', { email });
    await post('/api/reservations/change/', { token: manage, party_size: 1 });
    const ticket = await post('/api/reservations/lookup/', { token: manage });
    await office.call('GET', String(ticket.body['qr_code_url']), { host });
    const authorization = `Bearer ${manage}`;
    for (const file of ['qr-code/', 'ticket.pdf'])
      await office.call('GET', `/api/reservations/${ticket.body['reservation_id']}/${file}`, {
        host,
        headers: { authorization },
      });
    // What goes wrong is logged too, and must say no more.
    await post('/api/reservations/confirm/', { token: manage });
    await post('/api/reservations/lookup/', { token: `${token}x` });
    const door = await office.staff(company, 'door');
    const check_in = await checkInToken(office, company);
    await door.call('POST', '/api/check-ins/preview/', { body: { token: check_in, performance } });
    await door.call('POST', '/api/check-ins/confirm/', {
      body: { token: `http://${host}/t#${check_in}`, performance },
      headers: keyed,
    });
    await door.call('POST', '/api/check-ins/confirm/', { body: { token: check_in, performance } });
    const manager = await office.staff(company, 'admin');
    const phone = await pairDevice(office.port, manager, performance, 'Phone', host);
    await phone.call('POST', '/api/check-ins/preview/', { body: { token: check_in, performance } });
    const pairing = await pairingCode(manager, performance);
    await pairingCode(manager, performance, true);
    await post('/api/check-ins/devices/', { code: pairing, name: 'Phone' });
    const program = await newProgram(office, manager, { scopes: ['check_in', 'administer'] }, host);
    await program.call('GET', '/api/auth/me/');
    await program.call('POST', '/api/check-ins/preview/', { body: { token: check_in, performance } });
    await program.call('PATCH', '/api/admin/settings/', { body: { name: 'Faro' } });
    await manager.call('DELETE', `/api/admin/keys/${program.key.id}/`);
    await program.call('GET', '/api/auth/me/');
    await post('/api/performances/1/reservations/', {}, { authorization: `Bearer ${program.key.key}x` });
    secrets['API key'] = program.key.key.slice('azk_'.length);
    const webhook = await manager.call<{ id: number; secret: string }>('POST', '/api/admin/webhooks/', {
      body: { url: 'https://hooks.invalid/', events: ['reservation.created'], with_personal_data: true },
    });
    const next = await manager.call<{ secret: string }>('POST', `/api/admin/webhooks/${webhook.body.id}/rotate/`);
    await manager.call('POST', `/api/admin/webhooks/${webhook.body.id}/ping/`);
    await manager.call('GET', `/api/admin/webhooks/${webhook.body.id}/deliveries/`);
    secrets['webhook'] = webhook.body.secret.slice('whsec_'.length);
    secrets['next webhook'] = next.body.secret.slice('whsec_'.length);
    Object.assign(secrets, { confirmation: token, manage, check_in, pairing, letter_key: letter_key.split('.')[1] });
    for (const [whose, { cookies }] of Object.entries({ door, phone })) {
      for (const [name, value] of cookies) {
        const sessionId = decodeURIComponent(value).split('.')[0] as string;
        if (name !== 'XSRF-TOKEN') secrets[`cookie ${name} of ${whose}`] = sessionId;
      }
    }
  });
  afterAll(() => office.close());

  /** As the door's camera would read it. */
  async function checkInToken({ app, database }: BoxOffice, of: Company): Promise<string> {
    expect(await database.admin(`SELECT id FROM tokens WHERE purpose = 'check_in'`)).toHaveLength(1);
    return app.get(CurrentCompany).run(of, () =>
      app.get(UnitOfWork).run(async () => {
        const token = await app.get(UnitOfWork).of(Token).findOneByOrFail({ purpose: 'check_in' });
        return app.get(Tokens, { strict: false }).rawOf(token);
      }),
    );
  }

  it('recorded four tokens, two keys, the secrets of a webhook and the sessions of a person and of a device', () => {
    const tokens = [
      'confirmation',
      'manage',
      'check_in',
      'pairing',
      'letter_key',
      'API key',
      'webhook',
      'next webhook',
    ];
    const sessions = ['cookie az_session of door', 'cookie az_session of phone'];
    expect(Object.keys(secrets)).toEqual(expect.arrayContaining([...tokens, ...sessions]));
  });

  it('none in a dump of the database', async () => {
    const text = await dump(office);
    expect(text).toContain('Maria Rossi');
    expect(Object.keys(secrets).filter((name) => holds(text, secrets[name] as string))).toEqual([]);
    expect(text).not.toContain('una password di prova');
  });

  it('none in the log, and nothing personal', () => {
    const text = office.log.join('');
    expect(text).toContain('request_id');
    expect(Object.keys(secrets).filter((name) => holds(text, secrets[name] as string))).toEqual([]);
    expect(personal.filter((word) => text.includes(word))).toEqual([]);
  });

  it('none in the path of a request', () => {
    expect(paths.length).toBeGreaterThan(10);
    const text = paths.join('\n');
    expect(Object.keys(secrets).filter((name) => holds(text, secrets[name] as string))).toEqual([]);
  });

  it('control: the search finds one that was planted, however it is spelled', async () => {
    const planted = secrets['manage'] as string;
    await office.database.admin(`UPDATE reservations SET notes = $1`, [`see ${planted}`]);
    expect(holds(await dump(office), planted)).toBe(true);
    await office.database.admin(`UPDATE reservations SET notes = $1`, [
      Buffer.from(planted, 'base64url').toString('hex'),
    ]);
    expect(holds(await dump(office), planted)).toBe(true);
  });
});
