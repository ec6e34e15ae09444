import { EveningSweeps } from '@azionelab/api/bookings';
import { type Company, CurrentCompany } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import type { EveningChangeView, OfficePerformanceView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import type { StaffSession } from './testing/staff-session';

const DAY = 86_400_000;

describe('an evening that people have booked', () => {
  let office: BoxOffice;
  let clock: TestClock;
  let company: Company;
  let editor: StaffSession;
  let id: number;
  const startsAt = () => new Date(clock.now().getTime() + 3 * DAY);

  beforeAll(async () => {
    clock = new TestClock(new Date(Math.floor(Date.now() / 1000) * 1000));
    office = await openBoxOffice({ clock });
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    company = await office.fixtures.company();
    editor = await office.staff(company, 'editor');
    id = await office.fixtures.performance(company, { starts_at: startsAt() });
  });

  const change = (what: 'move' | 'cancel', body: object, headers = {}) =>
    editor.call<EveningChangeView>('POST', `/api/admin/performances/${id}/${what}/`, { body, headers });
  const read = async () => (await editor.call<OfficePerformanceView>('GET', `/api/admin/performances/${id}/`)).body;
  const letters = (kind: string) =>
    office.database.admin<{ recipient: string; locale: string; subject: string; facts: object }>(
      `SELECT recipient, locale, subject, facts FROM messages WHERE company_id = $1 AND kind = $2 ORDER BY id`,
      [company.id, kind],
    );
  const states = async () => {
    const rows = await office.database.admin<{ status: string; count: number }>(
      `SELECT status, count(*)::int FROM reservations WHERE performance_id = $1 GROUP BY 1`,
      [id],
    );
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  };
  const seat = async () => {
    const confirmed = await parties(office, company, id, [4, 2], 'check_in');
    const pending = await parties(office, company, id, [3]);
    await office.database.admin(`UPDATE reservations SET locale = 'en', email = 'ann@posta.example' WHERE id = $1`, [
      confirmed[1]?.id,
    ]);
    const nameless = { performance_id: id, status: 'confirmed', email: '', party_size: 1, origin: 'walk_up' };
    await office.fixtures.reservation(company, nameless);
    return { confirmed, pending };
  };
  const touched = { confirmed: { reservations: 3, seats: 7 }, pending: { reservations: 1, seats: 3 } };

  it('is moved as it was told beforehand: tickets follow, and everybody who has an address is written to', async () => {
    const { confirmed } = await seat();
    const venue = await office.fixtures.venue(company, { name: 'Teatro Grande' });
    const starts_at = new Date(startsAt().getTime() + DAY).toISOString();
    const body = { starts_at, venue, note: 'Il sipario si è rotto.\nScusateci.' };

    const told = await change('move', { ...body, dry_run: true });
    expect(told).toMatchObject({
      status: 200,
      body: { dry_run: true, ...touched, letters: 3, performance: { version: 1 } },
    });
    expect(told.body.previews.map(({ kind, locale }) => [kind, locale])).toEqual([
      ['performance_moved', 'en'],
      ['performance_moved', 'it'],
      ['performance_moved', 'it'],
    ]);
    for (const { html, text } of told.body.previews) {
      for (const part of [html, text]) expect(part).toContain('Il sipario si è rotto.');
      expect(text).toContain('Sala Officina');
      expect(text).toContain('Teatro Grande');
      expect(text).not.toMatch(/Maria|Rossi|posta\.example|#/);
    }
    expect(await letters('performance_moved')).toEqual([]);

    const [before] = await office.database.admin<{ at: Date }>(
      `SELECT expires_at AS at FROM tokens WHERE reservation_id = $1`,
      [confirmed[0]?.id],
    );
    expect(await change('move', body, { 'if-match': '"1"' })).toMatchObject({
      status: 200,
      body: {
        dry_run: false,
        ...touched,
        letters: 3,
        performance: { version: 2, venue, confirmed_seats: 7, pending_seats: 3 },
      },
    });
    expect(new Date((await read()).starts_at).toISOString()).toBe(starts_at);
    const [after] = await office.database.admin<{ at: Date }>(
      `SELECT expires_at AS at FROM tokens WHERE reservation_id = $1`,
      [confirmed[0]?.id],
    );
    expect(Number(after?.at) - Number(before?.at)).toBe(DAY);
    const owed = await letters('performance_moved');
    expect(owed.map(({ recipient, locale }) => [recipient, locale])).toEqual([
      ['maria@posta.example', 'it'],
      ['ann@posta.example', 'en'],
      ['maria@posta.example', 'it'],
    ]);
    expect(owed[0]).toMatchObject({
      facts: { remark: body.note, before: { venue_name: 'Sala Officina', starts_at: expect.any(String) } },
    });

    // An answer that was lost: asked again, nobody is told twice.
    expect(await change('move', body, { 'if-match': '"1"' })).toMatchObject({ status: 200, body: { letters: 0 } });
    expect(await letters('performance_moved')).toHaveLength(3);
    const other = { ...body, starts_at: new Date(startsAt().getTime() + 2 * DAY).toISOString() };
    expect(await change('move', other, { 'if-match': '"1"' })).toMatchObject({ status: 409, body: { version: 2 } });
  });

  it('is moved without a word when the office says so', async () => {
    await seat();
    const body = { starts_at: new Date(startsAt().getTime() + DAY).toISOString(), send_mail: false };
    expect(await change('move', body)).toMatchObject({ status: 200, body: { letters: 0, previews: [] } });
    expect(await letters('performance_moved')).toEqual([]);
  });

  it('is not moved into the past, to a place that is not there, or once it has begun or people are inside', async () => {
    const { confirmed } = await seat();
    const later = new Date(startsAt().getTime() + DAY).toISOString();
    for (const dry_run of [true, false]) {
      const move = (body: object) => change('move', { starts_at: later, dry_run, ...body });
      expect(await move({ starts_at: clock.now().toISOString() })).toMatchObject({
        status: 400,
        body: { starts_at: [expect.any(String)] },
      });
      expect(await move({ venue: 999_999 })).toMatchObject({ status: 400, body: { venue: [expect.any(String)] } });
    }
    const door = await office.fixtures.member(company, 'door');
    const inside = { reservation_id: confirmed[0]?.id as number, performance_id: id, admitted: 1, checked_in_by: door };
    await office.fixtures.checkIn(company, inside);
    const hangs = { status: 409, body: { status: 'conflict', hangs: { check_ins: 1 } } };
    expect(await change('move', { starts_at: later })).toMatchObject(hangs);
    expect(await change('cancel', {})).toMatchObject(hangs);
    id = await office.fixtures.performance(company, { starts_at: clock.now() });
    const begun = { status: 409, body: { status: 'performance_started' } };
    expect(await change('move', { starts_at: later })).toMatchObject(begun);
    expect(await change('cancel', {})).toMatchObject(begun);
  });

  it('is called off: nobody holds a seat or gets one, everybody is told, and once', async () => {
    const { confirmed, pending } = await seat();
    const told = await change('cancel', { note: 'Ci spiace.', dry_run: true });
    expect(told.body).toMatchObject({ dry_run: true, ...touched, letters: 3, performance: { cancelled_at: null } });
    expect(told.body.previews.map(({ kind, locale }) => [kind, locale])).toEqual([
      ['performance_cancelled', 'en'],
      ['performance_cancelled', 'it'],
    ]);
    expect(await states()).toEqual({ confirmed: 3, pending: 1 });

    expect(await change('cancel', { note: 'Ci spiace.' }, { 'if-match': '"1"' })).toMatchObject({
      status: 200,
      body: {
        ...touched,
        letters: 3,
        performance: {
          version: 2,
          is_booking_enabled: false,
          confirmed_seats: 0,
          pending_seats: 0,
          cancelled_at: expect.any(String),
        },
      },
    });
    expect(await states()).toEqual({ cancelled: 4 });
    expect(await letters('performance_cancelled')).toHaveLength(3);
    expect(await change('cancel', {}, { 'if-match': '"1"' })).toMatchObject({ status: 200, body: { letters: 0 } });
    expect(await letters('performance_cancelled')).toHaveLength(3);

    const host = company.hosts[0];
    const confirm = { body: { token: pending[0]?.token }, host };
    expect(await office.call('POST', '/api/reservations/confirm/', confirm)).toMatchObject({
      status: 409,
      body: { status: 'reservation_not_pending' },
    });
    const book = { body: { name: 'Ada', email: 'ada@posta.example', party_size: 1 }, host };
    expect(await office.call('POST', `/api/performances/${id}/reservations/`, book)).toMatchObject({
      status: 409,
      body: { status: 'booking_closed' },
    });
    const door = await office.staff(company, 'door');
    const preview = await door.call('POST', '/api/check-ins/preview/', { body: { token: confirmed[0]?.token } });
    expect(preview).toMatchObject({ status: 409, body: { status: 'reservation_cancelled' } });
    expect(await office.call('GET', `/api/performances/${id}/`, { host })).toMatchObject({
      body: { availability: 'cancelled' },
    });
    const open = { body: { is_booking_enabled: true } };
    expect(await editor.call('PATCH', `/api/admin/performances/${id}/`, open)).toMatchObject({ status: 409 });
    const listed = await editor.call('GET', '/api/admin/performances/?is_cancelled=true');
    expect(listed.body).toMatchObject({ count: 1, results: [{ id }] });
    expect((await editor.call('GET', '/api/admin/performances/?is_cancelled=false')).body).toMatchObject({ count: 0 });
  });

  it('turns away who asked for seats in the very moment in which it was called off', async () => {
    await change('cancel', {});
    await parties(office, company, id, [2]);
    await office.app.get(CurrentCompany).run(company, () => office.app.get(EveningSweeps).turnAway());
    expect(await states()).toEqual({ cancelled: 1 });
    expect(await letters('performance_cancelled')).toHaveLength(1);
  });

  it('takes 2,000 parties along', async () => {
    id = await office.fixtures.performance(company, { starts_at: startsAt(), room_capacity: 5000 });
    await parties(
      office,
      company,
      id,
      Array.from({ length: 2000 }, () => 2),
      'check_in',
    );
    const { status, body } = await change('cancel', {});
    expect({ status, letters: body.letters, state: await states() }).toEqual({
      status: 200,
      letters: 2000,
      state: { cancelled: 2000 },
    });
  });

  describe('reminds', () => {
    const remind = () =>
      office.app.get(CurrentCompany).run(company, async () => {
        const sweeps = office.app.get(EveningSweeps);
        await Promise.all([sweeps.remind(), sweeps.remind()]);
      });
    const long = (days: number) =>
      office.database.admin(
        `UPDATE reservations SET created_at = $2::timestamptz, confirmed_at = $2 WHERE performance_id = $1`,
        [id, new Date(clock.now().getTime() - days * DAY)],
      );

    it('each party once, the day before, and again for another day', async () => {
      await seat();
      await long(2);
      await remind();
      expect(await letters('reminder')).toEqual([]);
      clock.pass({ hours: 48 });
      await remind();
      await remind();
      expect((await letters('reminder')).map(({ recipient }) => recipient)).toEqual([
        'maria@posta.example',
        'ann@posta.example',
      ]);
      editor = await office.staff(company, 'editor'); // the session before has ended by then
      await change('move', { starts_at: new Date(clock.now().getTime() + 3 * DAY).toISOString() });
      await remind();
      expect(await letters('reminder')).toHaveLength(2);
      clock.pass({ hours: 60 });
      await remind();
      expect(await letters('reminder')).toHaveLength(4);
    });

    it('nobody who booked within the last day, and nobody of an evening that is not played', async () => {
      await seat();
      clock.pass({ hours: 60 });
      await long(0.9);
      await remind();
      expect(await letters('reminder')).toEqual([]);
      await long(2);
      editor = await office.staff(company, 'editor');
      await change('cancel', {});
      await remind();
      expect(await letters('reminder')).toEqual([]);
    });
  });
});
