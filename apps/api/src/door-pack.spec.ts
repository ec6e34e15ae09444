import { gunzipSync, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import type { DoorPackView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties, type Party } from './testing/parties';
import type { StaffSession } from './testing/staff-session';

const RESERVATIONS = 2000;
const START = new Date('2026-11-27T20:45:00+01:00');
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

describe('the pack of an evening', () => {
  let office: BoxOffice;
  let company: Company;
  let door: StaffSession;
  let show: number;
  const clock = new TestClock();

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
    company = await office.fixtures.company();
    show = await office.fixtures.show(company, { title: 'Ballata' });
    door = await office.staff(company, 'door');
  });
  afterAll(() => office.close());

  const evening = (values = {}) =>
    office.fixtures.performance(company, { show_id: show, starts_at: START, room_capacity: 10_000, ...values });
  const pack = (performance: number, by = door) =>
    by.call<DoorPackView>('GET', `/api/check-ins/performances/${performance}/pack/`);

  it('says how each party stands, by marks alone', async () => {
    const performance = await evening();
    const [party, , partly] = (await parties(office, company, performance, [2, 3, 4], 'check_in')) as Party[];
    const [pending] = await parties(office, company, performance, [5]);
    const [gone, late] = [{ status: 'cancelled' }, { status: 'expired' }];
    for (const values of [gone, late]) {
      await office.fixtures.reservation(company, { performance_id: performance, party_size: 6, ...values });
    }
    const body = { token: partly?.token, performance, admitted: 1 };
    await door.call('POST', '/api/check-ins/confirm/', { body, headers: { 'idempotency-key': 'one-of-four' } });

    const { status, headers, body: view } = await pack(performance);
    expect({ status, cache: headers['cache-control'] }).toEqual({ status: 200, cache: 'no-store' });
    expect(view).toMatchObject({
      performance: {
        id: performance,
        show_title: 'Ballata',
        venue: { name: 'Sala Officina', city: 'Livorno' },
        starts_at: '2026-11-27T20:45:00+01:00',
        opens_at: '2026-11-27T17:45:00+01:00',
        closes_at: '2026-11-28T02:45:00+01:00',
      },
      made_at: '2026-11-27T18:00:00+01:00',
      expires_at: '2026-11-28T02:45:00+01:00',
      salt: expect.stringMatching(/^[\w-]{22}$/),
    });
    const [row] = await office.database.admin<{ code: string }>(`SELECT code FROM reservations WHERE id = $1`, [
      party?.id,
    ]);
    const one = { admitted: 0, checked_in_at: null, state: 'confirmed' };
    expect(view.parties.find(({ party_size }) => party_size === 2)).toEqual({
      ...one,
      token_marks: [sha256(party?.token as string).slice(0, 22)],
      code_mark: sha256(view.salt + row?.code).slice(0, 4),
      party_size: 2,
    });
    expect(view.parties.find(({ party_size }) => party_size === 4)).toMatchObject({
      admitted: 1,
      checked_in_at: '2026-11-27T18:00:00+01:00',
    });
    expect(view.parties.find(({ party_size }) => party_size === pending?.size)).toMatchObject({
      ...one,
      token_marks: [],
      state: 'pending',
    });
    expect(view.parties.map(({ party_size }) => party_size).sort()).toEqual([2, 3, 4, 5, 6]);
    expect(view.parties.find(({ party_size }) => party_size === 6)?.state).toBe('cancelled');
  });

  it('is another one each time: its marks of codes say nothing to who has an older one', async () => {
    const performance = await evening();
    await parties(office, company, performance, [1, 1, 1], 'check_in');
    const [one, two] = [(await pack(performance)).body, (await pack(performance)).body];
    expect(one.salt).not.toBe(two.salt);
    expect(one.parties.map((party) => party.token_marks)).toEqual(two.parties.map((party) => party.token_marks));
    expect(one.parties.map((party) => party.code_mark)).not.toEqual(two.parties.map((party) => party.code_mark));
  });

  it('is there before the door opens, and gone when the evening is over', async () => {
    const performance = await evening();
    clock.set('2026-11-27T10:00:00+01:00');
    door = await office.staff(company, 'door');
    expect((await pack(performance)).status).toBe(200);
    clock.set('2026-11-28T02:45:00+01:00');
    door = await office.staff(company, 'door');
    expect(await pack(performance)).toMatchObject({ status: 409, body: { status: 'outside_check_in_window' } });
    clock.set('2026-11-27T18:00:00+01:00');
    door = await office.staff(company, 'door');
    expect((await pack(999_999)).status).toBe(404);
    expect((await pack(performance, await office.staff(company, 'editor'))).status).toBe(403);
  });

  it(`of ${RESERVATIONS} reservations is small, made quickly, and useless to a thief`, async () => {
    const performance = await evening();
    const sizes = Array.from({ length: RESERVATIONS }, (_, index) => 1 + (index % 4));
    const all = await parties(office, company, performance, sizes, 'check_in');
    const rows = await office.database.admin<Record<string, string>>(
      `SELECT id, code, name, email, phone, notes FROM reservations WHERE performance_id = $1`,
      [performance],
    );
    await pack(performance);
    const began = Date.now();
    const { body } = await pack(performance);
    const ms = Date.now() - began;
    const text = JSON.stringify(body);
    const gzipped = gzipSync(text, { level: 5 });
    expect(gunzipSync(gzipped).toString()).toBe(text);
    process.stdout.write(`pack of ${RESERVATIONS}: ${text.length} bytes, ${gzipped.length} gzipped, ${ms} ms\n`);
    expect(body.parties).toHaveLength(RESERVATIONS);
    expect(gzipped.length).toBeLessThan(100_000);

    const found = (secret: string) => text.includes(secret);
    // Whole tokens, and the whole hashes with which arrivals are told; codes as stored and as written.
    expect(all.filter(({ token }) => found(token) || found(sha256(token)))).toEqual([]);
    expect(all.filter(({ token }) => found(sha256(token).slice(0, 23)))).toEqual([]);
    expect(rows.filter(({ code = '' }) => found(code) || found(`${code.slice(0, 4)}-${code.slice(4)}`))).toEqual([]);
    expect(rows.filter(({ name, email }) => found(name as string) || found(email as string))).toEqual([]);
    const keys = new Set(body.parties.flatMap((party) => Object.keys(party)));
    expect([...keys].sort()).toEqual(['admitted', 'checked_in_at', 'code_mark', 'party_size', 'state', 'token_marks']);
    // No id of anybody but the performance's, and no order that tells who booked first.
    const booked = new Map(all.map(({ token }, at) => [sha256(token).slice(0, 22), at]));
    const order = body.parties.map(({ token_marks: [mark = ''] }) => booked.get(mark) as number);
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect(body.parties.map(({ token_marks: [mark] }) => mark)).toEqual(
      body.parties.map(({ token_marks: [mark] }) => mark).sort(),
    );
    // Control: what is looked for would be found.
    expect(text).toContain(sha256(all[0]?.token as string).slice(0, 22));

    // Nothing in it opens the door.
    const { token_marks, code_mark } = body.parties[0] as DoorPackView['parties'][0];
    for (const token of [token_marks[0]?.padEnd(43, 'A'), code_mark, code_mark.padEnd(8, '0')]) {
      const answer = await door.call('POST', '/api/check-ins/preview/', { body: { token, performance } });
      expect([400, 404]).toContain(answer.status);
    }
  });

  it('of two thousand parties can nearly always tell any two codes apart', async () => {
    const performance = await evening();
    await office.database.admin(
      `INSERT INTO reservations (company_id, performance_id, status, code, name, email, party_size, locale, confirmed_at)
       SELECT $1, $2, 'confirmed', translate(upper(lpad(to_hex(n + 268435456), 8, '0')), 'ILOU', '1100'), 'Ada', 'a@posta.example', 1, 'it', now()
       FROM generate_series(1, ${RESERVATIONS}) n`,
      [company.id, performance],
    );
    for (let round = 0; round < 5; round++) {
      const { parties: packed } = (await pack(performance)).body;
      expect(new Set(packed.map(({ code_mark }) => code_mark)).size).toBe(RESERVATIONS);
    }
  });
});
