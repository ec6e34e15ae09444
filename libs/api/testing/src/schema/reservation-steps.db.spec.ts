import type { Company } from '@azionelab/api/kernel';
import { RESERVATION_STATUSES } from '@azionelab/contracts';
import { Fixtures } from '../fixtures';
import { openDatabase, type TestDatabase } from '../test-database';
import { together } from '../together';

describe('a reservation in the database', () => {
  let database: TestDatabase;
  let fixtures: Fixtures;
  let company: Company;
  let staff: number;

  beforeAll(async () => {
    database = await openDatabase();
    fixtures = new Fixtures(database);
    company = await fixtures.company();
    staff = await fixtures.member(company, 'door');
  });
  afterAll(() => database.close());

  const update = (id: number, change: string, from = database) =>
    from.admin(`UPDATE reservations SET ${change} WHERE id = ${id}`);
  const by = (constraint: string) => ({ constraint });

  const ALLOWED = ['pending confirmed', 'pending cancelled', 'pending expired', 'confirmed cancelled'];
  const steps = RESERVATION_STATUSES.flatMap((from) =>
    RESERVATION_STATUSES.filter((to) => to !== from).map((to) => `${from} ${to}`),
  );

  it.each(steps)('goes from %s as SPEC 3.3 says', async (step) => {
    const [status, next] = step.split(' ');
    const id = await fixtures.reservation(company, { status, confirmed_at: new Date() });
    const gone = update(id, `status = '${next}'`);
    if (ALLOWED.includes(step)) await expect(gone).resolves.toEqual([]);
    else await expect(gone).rejects.toMatchObject(by('reservations_steps'));
  });

  it('is not confirmed without a time', async () => {
    const id = await fixtures.reservation(company);
    await expect(update(id, `status = 'confirmed'`)).rejects.toMatchObject(by('reservations_confirmed_at'));
  });

  async function party(values: object = {}): Promise<{ reservation_id: number; performance_id: number }> {
    const performance_id = await fixtures.performance(company);
    const reservation_id = await fixtures.reservation(company, { performance_id, status: 'confirmed', ...values });
    return { reservation_id, performance_id };
  }
  const admit = (values: { reservation_id: number; performance_id: number; admitted?: number }, by = fixtures) =>
    by.insert('check_ins', {
      company_id: company.id,
      admitted: 1,
      checked_in_at: new Date(),
      checked_in_by: staff,
      source: 'qr_scan',
      ...values,
    });

  it.each(['pending', 'cancelled', 'expired'])('that is %s does not come in', async (status) => {
    await expect(admit(await party({ status }))).rejects.toMatchObject(by('check_ins_confirmed'));
  });

  it('comes in at its own performance, and never with more than booked', async () => {
    const two = await party();
    await expect(admit({ ...two, admitted: 3 })).rejects.toMatchObject(by('check_ins_within_party'));
    await expect(admit({ ...two, performance_id: await fixtures.performance(company) })).rejects.toMatchObject(
      by('check_ins_performance'),
    );
    const id = await admit({ ...two, admitted: 2 });
    await expect(database.admin(`UPDATE check_ins SET admitted = 3 WHERE id = $1`, [id])).rejects.toMatchObject(
      by('check_ins_within_party'),
    );
  });

  it('comes in once, on however many devices', async () => {
    const two = await party();
    const answers = await together(20, () => admit(two));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject(by('check_ins_once'));
  });

  it('stays when it is inside: not cancelled, not moved, not made smaller than who came', async () => {
    const { reservation_id, performance_id } = await party({ party_size: 4 });
    await admit({ reservation_id, performance_id, admitted: 3 });
    const other = await fixtures.performance(company);
    for (const change of [`status = 'cancelled'`, `party_size = 2`, `performance_id = ${other}`]) {
      await expect(update(reservation_id, change)).rejects.toMatchObject(by('reservations_inside'));
    }
    await update(reservation_id, `party_size = 3`);
    await database.admin(`DELETE FROM check_ins WHERE reservation_id = $1`, [reservation_id]);
    await update(reservation_id, `status = 'cancelled'`);
  });

  /** Twenty parties cancel while the door lets them in. @returns how many are both inside and cancelled */
  async function cancelAtTheDoor(): Promise<number> {
    const parties: Awaited<ReturnType<typeof party>>[] = [];
    for (let n = 0; n < 20; n++) parties.push(await party());
    await together<unknown>(40, (n) => {
      const one = parties[n >> 1] as (typeof parties)[0];
      return n % 2 ? admit(one) : update(one.reservation_id, `status = 'cancelled'`);
    });
    const [both] = await database.admin<{ count: number }>(
      `SELECT count(*)::integer AS count FROM check_ins c JOIN reservations r ON r.id = c.reservation_id WHERE r.status <> 'confirmed'`,
    );
    return both?.count ?? 0;
  }

  it('is never both inside and cancelled', async () => {
    expect(await cancelAtTheDoor()).toBe(0);
  });

  it('but would be, were it not for the triggers', async () => {
    await database.admin(
      `DROP TRIGGER check_ins_of_confirmed ON check_ins; DROP TRIGGER reservations_inside ON reservations`,
    );
    expect(await cancelAtTheDoor()).toBe(20);
  });
});
