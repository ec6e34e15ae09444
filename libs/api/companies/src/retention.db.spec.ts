import { type Company, TaskList } from '@azionelab/api/kernel';
import { openHouse, type House } from '@azionelab/api/testing';
import { CompanySettings } from './company-settings.entity';
import { Retention } from './retention';

describe('names and addresses', () => {
  let house: House;
  let retention: Retention;
  let company: Company;
  beforeAll(async () => {
    house = await openHouse([CompanySettings]);
    retention = new Retention(house.work, house.company, house.clock, new TaskList());
  });
  beforeEach(async () => {
    house.clock.set('2026-11-27T18:00:00+01:00');
    company = await house.fixtures.company();
  });
  afterAll(() => house.close());

  const keep = (days: number | null, of = company) =>
    house.database.admin(`UPDATE companies SET retention_days = $2 WHERE id = $1`, [of.id, days]);
  const erase = (of = company) => house.in(of, () => retention.erase());
  const evening = (starts_at: string, of = company) =>
    house.fixtures.performance(of, { starts_at, room_capacity: 5000 });
  const personal = { name: 'Maria Rossi', email: 'maria@posta.test', phone: '0586 1', notes: 'allergica' };
  const party = (performance_id: number, of = company) =>
    house.fixtures.reservation(of, { performance_id, status: 'confirmed', ...personal });
  const of = async (id: number) =>
    (
      await house.database.admin(
        `SELECT name, email, phone, notes, party_size, status FROM reservations WHERE id = $1`,
        [id],
      )
    )[0];

  const kept = { ...personal, party_size: 2, status: 'confirmed' };
  const erased = { name: '—', email: '', phone: null, notes: '', party_size: 2, status: 'confirmed' };

  it('are erased so many days after the evening as the company says, and the seats stay counted', async () => {
    const before = await evening('2026-11-17T17:59:00+01:00');
    const [old, young] = [await party(before), await party(await evening('2026-11-17T18:01:00+01:00'))];
    await keep(10);
    await erase();
    expect([await of(old), await of(young)]).toEqual([erased, kept]);
    const sql = `SELECT confirmed_seats FROM performances WHERE id = $1`;
    expect(await house.database.admin(sql, [before])).toEqual([{ confirmed_seats: 2 }]);
    house.clock.pass({ minutes: 2 });
    await erase();
    expect(await of(young)).toEqual(erased);
  });

  it('stay where the company says nothing, and in another company', async () => {
    const theirs = await house.fixtures.company();
    await keep(1, theirs);
    const mine = await party(await evening('2020-01-01T20:00:00+01:00'));
    await erase();
    await erase(theirs);
    expect(await of(mine)).toEqual(kept);
  });

  it('are erased in pieces, once each, however many they are', async () => {
    const performance = await evening('2026-01-01T20:00:00+01:00');
    const first = await party(performance);
    await house.database.admin(
      `INSERT INTO reservations (company_id, performance_id, code, name, email, party_size, locale)
       SELECT $1, $2, lpad(n::text, 8, '0'), 'Maria', 'm@posta.test', 1, 'it' FROM generate_series(1, 1100) n`,
      [company.id, performance],
    );
    await keep(30);
    await erase();
    const left = `SELECT count(*)::int FROM reservations WHERE company_id = $1 AND (email <> '' OR erased_at IS NULL)`;
    expect(await house.database.admin(left, [company.id])).toEqual([{ count: 0 }]);
    const version = async () =>
      (await house.database.admin(`SELECT version FROM reservations WHERE id = $1`, [first]))[0];
    expect(await version()).toEqual({ version: 2 });
    await erase();
    expect(await version()).toEqual({ version: 2 });
  });

  it('go from the letters too, and what is owed to them is not sent any more', async () => {
    const reservation_id = await party(await evening('2026-01-01T20:00:00+01:00'));
    const letter = {
      company_id: company.id,
      reservation_id,
      kind: 'ticket',
      locale: 'it',
      subject: 'Il tuo biglietto',
    };
    await house.fixtures.insert('messages', { ...letter, recipient: personal.email });
    await house.fixtures.insert('messages', { ...letter, recipient: personal.email, status: 'sent' });
    await keep(30);
    await erase();
    const sql = `SELECT recipient, status FROM messages WHERE reservation_id = $1 ORDER BY id`;
    expect(await house.database.admin(sql, [reservation_id])).toEqual([
      { recipient: '', status: 'failed' },
      { recipient: '', status: 'sent' },
    ]);
  });

  it('are told by the log to be gone, and not what they were', async () => {
    const id = await party(await evening('2026-01-01T20:00:00+01:00'));
    await keep(30);
    await erase();
    const [entry] = await house.database.admin(
      `SELECT actor_id, before, after FROM audit_log WHERE object_type = 'reservation' AND object_id = $1 AND action = 'change'`,
      [id],
    );
    expect(entry).toEqual({
      actor_id: null,
      before: { name: '•••', email: '•••', phone: '•••', notes: '•••', erased_at: null },
      after: { name: '•••', email: '', phone: null, notes: '', erased_at: expect.any(String) },
    });
  });
});
