import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import { Client } from 'pg';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { bookByMail, confirmByMail, messagesTo } from './testing/reservations';

describe('finding the reservations of an address', () => {
  let office: BoxOffice;
  let company: Company;
  const clock = new TestClock();

  beforeEach(async () => {
    office = await openBoxOffice({ clock, settings: { RATE_LIMIT_FACTOR: '1' } });
    company = await office.fixtures.company();
    clock.set('2026-11-27T12:00:00+01:00');
  });
  afterEach(() => office.close());

  const find = async (email: string) => {
    const started = performance.now();
    const answer = await office.call('POST', '/api/reservations/find/', { body: { email }, host: company.hosts[0] });
    return { ...answer, ms: performance.now() - started };
  };
  const kinds = async (email: string) => (await messagesTo(office, email)).map(({ kind }) => kind);
  const give = (id: number, email: string) =>
    office.database.admin(`UPDATE reservations SET email = $2 WHERE id = $1`, [id, email]);

  it('answers the same, and never sooner than half a second, whether or not there are any', async () => {
    const { email } = await bookByMail(office, company, await office.fixtures.performance(company), 2);
    clock.pass({ minutes: 2 });
    const [known, unknown] = [await find(email), await find('nobody@posta.example')];
    expect(known).toMatchObject({ status: 202, body: { status: 'accepted', message: expect.any(String) } });
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    for (const { ms } of [known, unknown]) expect(ms).toBeGreaterThanOrEqual(495);
    expect(await kinds(email)).toHaveLength(2);
    expect(await kinds('nobody@posta.example')).toEqual([]);
  });

  it('sends to each that can still be confirmed or used its letter, however the address is written', async () => {
    const later = await office.fixtures.performance(company);
    const soon = await office.fixtures.performance(company, { starts_at: new Date('2026-11-27T12:30:00+01:00') });
    const [pending, cancelled, begun] = [
      await bookByMail(office, company, later, 1),
      await confirmByMail(office, company, later, 1),
      await bookByMail(office, company, soon, 1),
    ];
    const [confirmed, going, elsewhere] = [
      await confirmByMail(office, company, later, 1),
      await confirmByMail(office, company, soon, 1),
      await confirmByMail(office, company, later, 1),
    ];
    const all = [pending, cancelled, begun, confirmed, going];
    for (const { id } of all) await give(id, 'Maria.Rossi@Posta.example');
    await office.call('POST', '/api/reservations/cancel/', {
      body: { token: cancelled.manage },
      host: company.hosts[0],
    });
    await office.database.admin(`TRUNCATE messages`);
    clock.pass({ hours: 1 });
    await find('maria.rossi@posta.example');
    const rows = await office.database.admin<{ reservation_id: string; kind: string }>(
      `SELECT reservation_id, kind FROM messages ORDER BY reservation_id`,
    );
    expect(rows.map(({ reservation_id, kind }) => [Number(reservation_id), kind])).toEqual([
      [pending.id, 'confirmation_request'],
      [confirmed.id, 'ticket'],
      [going.id, 'ticket'],
    ]);
    expect(rows.map(({ reservation_id }) => Number(reservation_id))).not.toContain(elsewhere.id);
  });

  it('sends none to what had one within the minute, and twenty at most', async () => {
    const evening = await office.fixtures.performance(company, { room_capacity: 100 });
    const booked = [];
    for (let party = 0; party < 22; party++) booked.push(await bookByMail(office, company, evening, 1));
    for (const { id } of booked) await give(id, 'many@posta.example');
    await office.database.admin(`UPDATE messages SET recipient = 'many@posta.example'`);
    await find('many@posta.example');
    expect(await kinds('many@posta.example')).toHaveLength(22);
    clock.pass({ seconds: 60 });
    await find('many@posta.example');
    expect(await kinds('many@posta.example')).toHaveLength(42);
    await find('many@posta.example');
    expect(await kinds('many@posta.example')).toHaveLength(42);
  });

  it('sends one letter however many ask at once, and waits for nothing that somebody holds', async () => {
    const evening = await office.fixtures.performance(company);
    const [free, held] = [await bookByMail(office, company, evening, 1), await bookByMail(office, company, evening, 1)];
    for (const { id } of [free, held]) await give(id, 'maria@posta.example');
    clock.pass({ minutes: 1 });
    const holder = new Client({ connectionString: office.database.urls.admin });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query(`SELECT FROM reservations WHERE id = $1 FOR NO KEY UPDATE`, [held.id]);
    await Promise.all(Array.from({ length: 5 }, () => find('maria@posta.example')));
    expect(await kinds('maria@posta.example')).toEqual(['confirmation_request']);
    await holder.query('COMMIT');
    await holder.end();
    await find('maria@posta.example');
    expect(await kinds('maria@posta.example')).toHaveLength(2);
  });

  it('is done ten times a minute for one caller', async () => {
    const answers = await Promise.all(Array.from({ length: 11 }, () => find('nobody@posta.example')));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(10).fill(202), 429]);
  });
});
