import type { Company } from '@azionelab/api/kernel';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import type { StaffSession } from './testing/staff-session';

describe('the scan log', () => {
  let office: BoxOffice;
  let company: Company;
  let door: StaffSession;
  let performance: number;
  let other: number;

  beforeAll(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    door = await office.staff(company, 'door');
    const starts_at = new Date(Date.now() + 3_600_000);
    performance = await office.fixtures.performance(company, { starts_at });
    other = await office.fixtures.performance(company, { starts_at });
  });
  afterAll(() => office.close());

  const party = async (at = performance) => (await parties(office, company, at, [2], 'check_in'))[0]!;
  const say = (call: 'preview' | 'confirm', token: string, more: object = { performance }, key = '') =>
    door.call('POST', `/api/check-ins/${call}/`, { body: { token, ...more }, headers: { 'idempotency-key': key } });
  const lines = (where = 'true') =>
    office.database.admin<{ verdict: string; performance_id: number | null; reservation_id: number | null }>(
      `SELECT verdict, performance_id, reservation_id FROM scans WHERE ${where} ORDER BY id`,
    );
  const last = async () => (await lines()).at(-1);

  it('keeps what was shown, what came in, and what was refused after that', async () => {
    const { id, token } = await party();
    await say('preview', token);
    await say('confirm', token);
    await say('preview', token);
    await say('confirm', token);
    const at = { performance_id: performance, reservation_id: id };
    expect(await lines(`reservation_id = ${id}`)).toEqual(
      ['valid', 'admitted', 'already_checked_in', 'already_checked_in'].map((verdict) => ({ verdict, ...at })),
    );
  });

  it('keeps what was no ticket of ours, without saying what it was', async () => {
    const unknown = 'x'.repeat(43);
    for (const [token, verdict] of [
      [unknown, 'unknown_token'],
      ['WIFI:S:foyer;;', 'invalid_token'],
      ['0000-0000', 'unknown_token'],
    ] as const) {
      await say('confirm', token);
      expect(await last()).toEqual({ verdict, performance_id: performance, reservation_id: null });
    }
    await say('preview', unknown, {});
    expect(await last()).toEqual({ verdict: 'unknown_token', performance_id: null, reservation_id: null });
  });

  it('files a ticket of another evening under the evening whose door it came to', async () => {
    const { id, token } = await party(other);
    await say('preview', token);
    expect(await last()).toEqual({
      verdict: 'wrong_performance',
      performance_id: performance,
      reservation_id: id,
    });
  });

  it('keeps an arrival once, however often it is retried', async () => {
    const { id, token } = await party();
    const part = { performance, admitted: 1 };
    for (let retry = 0; retry < 3; retry++) expect((await say('confirm', token, part, 'one-arrival')).status).toBe(200);
    expect(await lines(`reservation_id = ${id}`)).toHaveLength(1);
  });

  it('holds no token and no code', async () => {
    const { id, token } = await party();
    const [row] = await office.database.admin<{ code: string }>(`SELECT code FROM reservations WHERE id = $1`, [id]);
    await say('preview', token);
    await say('preview', row?.code as string);
    const [all] = await office.database.admin<{ text: string }>(`SELECT json_agg(scans)::text AS text FROM scans`);
    expect(all?.text).toContain(`"reservation_id":${id}`);
    expect(all?.text).not.toContain(token);
    expect(all?.text).not.toContain(row?.code);
  });

  it('never stands in the way: without it the door goes on, and the log of the process says so', async () => {
    await office.database.admin(`ALTER TABLE scans RENAME TO scans_gone`);
    const { token } = await party();
    expect((await say('preview', token)).status).toBe(200);
    expect((await say('confirm', token)).status).toBe(200);
    expect((await say('confirm', token)).status).toBe(409);
    await office.database.admin(`ALTER TABLE scans_gone RENAME TO scans`);
    expect(office.log.filter((line) => line.includes('ScanLog'))).toHaveLength(3);
    expect(office.log.join()).not.toContain(token);
  });
});
