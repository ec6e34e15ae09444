import { type Company, refusalFor } from '@azionelab/api/kernel';
import { type House, openHouse } from '@azionelab/api/testing';
import type { CreateRunRequest } from '@azionelab/contracts/requests';
import { officeOn } from './office-performances.testing';
import { showsEntities } from './shows.module';

describe('many evenings at once', () => {
  let house: House;
  let office: ReturnType<typeof officeOn>;
  let company: Company;
  let body: CreateRunRequest;
  const here = <T>(task: () => Promise<T>) => house.in(company, task);
  const refusal = async (task: () => Promise<unknown>) => {
    const error: unknown = await here(task).catch((thrown: unknown) => thrown);
    return refusalFor(error) ?? error;
  };
  const create = (change: Partial<CreateRunRequest> = {}) => here(() => office.runs.create({ ...body, ...change }));
  const counted = async () => (await here(() => office.performances.list({}))).count;

  beforeAll(async () => {
    house = await openHouse(showsEntities);
    office = officeOn(house);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.fixtures.company();
    const rules = [
      { weekday: 6, time: '21:00' },
      { weekday: 7, time: '16:00' },
    ];
    const [show, venue] = [await house.fixtures.show(company), await house.fixtures.venue(company)];
    body = { show, venue, room_capacity: 50, rules, from: '2026-12-05', to: '2026-12-13' };
  });

  it('are told before they are made, and then made as they were told', async () => {
    const told = await create({ dry_run: true });
    expect(told.performances).toHaveLength(4);
    expect(told.performances[0]).toEqual({ id: null, starts_at: '2026-12-05T21:00:00+01:00', clashes_with: null });
    expect(await counted()).toBe(0);

    const made = await create();
    expect(made.performances.map(({ id, ...evening }) => [typeof id, evening.starts_at])).toEqual(
      told.performances.map(({ starts_at }) => ['number', starts_at]),
    );
    const last = made.performances.at(-1);
    expect(await here(() => office.performances.read(last?.id as number))).toMatchObject({
      starts_at: last?.starts_at,
      room_capacity: 50,
      max_party_size: 10,
      version: 1,
    });
  });

  it("start with the company's own largest party", async () => {
    await house.database.admin(`UPDATE companies SET default_party_size = 6 WHERE id = $1`, [company.id]);
    const { performances } = await create();
    const read = () => office.performances.read(performances[0]?.id as number);
    expect(await here(read)).toMatchObject({ max_party_size: 6 });
  });

  it('are told what is on at the same place by then, unless it was called off', async () => {
    const [one, off] = [
      await house.fixtures.performance(company, { venue_id: body.venue, starts_at: '2026-12-05T19:00:00+01:00' }),
      await house.fixtures.performance(company, { venue_id: body.venue, starts_at: '2026-12-12T20:00:00+01:00' }),
    ];
    await house.fixtures.performance(company, { starts_at: '2026-12-06T16:00:00+01:00' });
    const close = `UPDATE performances SET is_booking_enabled = false, cancelled_at = now() WHERE id = $1`;
    await house.database.admin(close, [off]);
    const { performances } = await create({ dry_run: true });
    expect(performances.map(({ clashes_with }) => clashes_with?.id ?? null)).toEqual([one, null, null, null]);
    expect(performances[0]?.clashes_with).toMatchObject({ starts_at: '2026-12-05T19:00:00+01:00' });
  });

  it('are all made or none, and never too many', async () => {
    const wrong = (field: string) => ({ fields: { [field]: [expect.any(String)] } });
    const other = await house.fixtures.company();
    for (const dry_run of [true, false]) {
      const tries = (change: Partial<CreateRunRequest>) => refusal(() => create({ ...change, dry_run }));
      expect(await tries({ show: await house.fixtures.show(other) })).toMatchObject(wrong('show'));
      expect(await tries({ venue: await house.fixtures.venue(other) })).toMatchObject(wrong('venue'));
      expect(await tries({ manually_occupied_seats: 51 })).toMatchObject(wrong('manually_occupied_seats'));
      expect(await tries({ to: '2026-12-04' })).toMatchObject(wrong('to'));
      expect(await tries({ rules: [{ weekday: 1, time: '21:00' }], to: '2026-12-06' })).toMatchObject(wrong('rules'));
      expect(await tries({ to: '2028-12-04' })).toMatchObject(wrong('rules'));
    }
    expect(await counted()).toBe(0);
  });

  describe('have their seats changed', () => {
    let ids: number[];
    beforeEach(async () => {
      ids = (await create()).performances.map(({ id }) => id as number);
      const party = { performance_id: ids[1], status: 'confirmed', party_size: 20 };
      await house.fixtures.reservation(company, party);
      await house.fixtures.reservation(company, { performance_id: ids[0], party_size: 3 });
    });
    const change = (edit: object) => here(() => office.capacity.change({ performances: ids.toReversed(), ...edit }));

    it('all of them, each keeping what is not named', async () => {
      const { performances, blocked } = await change({ room_capacity: 30, additional_seats: 4 });
      expect(blocked).toEqual([]);
      expect(
        performances.map(({ available_seats, pending_seats, version }) => [available_seats, pending_seats, version]),
      ).toEqual([
        [34, 3, 2],
        [14, 0, 2],
        [34, 0, 2],
        [34, 0, 2],
      ]);
    });

    it('or none, when one evening has more confirmed seats than would be left', async () => {
      const blocked = [
        expect.objectContaining({
          id: ids[1],
          confirmed_seats: 20,
          capacity: 19,
          starts_at: '2026-12-06T16:00:00+01:00',
        }),
      ];
      expect(await change({ room_capacity: 19, dry_run: true })).toMatchObject({ dry_run: true, blocked });
      expect(await refusal(() => change({ room_capacity: 19 }))).toMatchObject({
        state: 'conflict',
        facts: { blocked },
      });
      const one = () => office.performances.change(ids[1] as number, { room_capacity: 19 });
      const facts = { blocked, confirmed_seats: 20, lowest_capacity: 20 };
      expect(await refusal(one)).toMatchObject({ state: 'conflict', facts });
      const { results } = await here(() => office.performances.list({}));
      expect(results.map(({ room_capacity, version }) => [room_capacity, version])).toEqual(ids.map(() => [50, 1]));
      expect(await change({ room_capacity: 20 })).toMatchObject({ blocked: [] });
    });

    it('not where they are of another company, or not there', async () => {
      const theirs = await house.fixtures.performance(await house.fixtures.company());
      for (const dry_run of [true, false]) {
        const tries = () => change({ performances: [...ids, theirs], room_capacity: 40, dry_run });
        expect(await refusal(tries)).toMatchObject({ fields: { performances: [expect.any(String)] } });
      }
    });
  });
});
