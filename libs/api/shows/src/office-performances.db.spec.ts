import { type Company, refusalFor } from '@azionelab/api/kernel';
import { type House, openHouse } from '@azionelab/api/testing';
import type { CreatePerformanceRequest } from '@azionelab/contracts/requests';
import type { OfficePerformances } from './office-performances';
import { officeOn } from './office-performances.testing';
import { showsEntities } from './shows.module';

describe('performances in the office', () => {
  let house: House;
  let performances: OfficePerformances;
  let company: Company;
  let body: CreatePerformanceRequest;
  const here = <T>(task: () => Promise<T>) => house.in(company, task);
  const refusal = async (task: () => Promise<unknown>) => {
    const error: unknown = await here(task).catch((thrown: unknown) => thrown);
    return refusalFor(error) ?? error;
  };
  const booked = (performance: number, values: object = {}) =>
    house.fixtures.reservation(company, { performance_id: performance, ...values });

  beforeAll(async () => {
    house = await openHouse(showsEntities);
    performances = officeOn(house).performances;
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.fixtures.company();
    const [show, venue] = [await house.fixtures.show(company), await house.fixtures.venue(company)];
    body = { show, venue, starts_at: '2026-12-05T19:45:00Z', room_capacity: 50 };
  });

  it('are made with the defaults of SPEC 3.1, read, changed and removed', async () => {
    const made = await here(() => performances.create(body));
    const defaults = { manually_occupied_seats: 0, additional_seats: 0, is_booking_enabled: true, max_party_size: 10 };
    expect(made).toMatchObject({ ...body, ...defaults, starts_at: '2026-12-05T20:45:00+01:00', version: 1 });
    expect(made).toMatchObject({ confirmed_seats: 0, available_seats: 50, venue_name: 'Sala Officina' });

    const changed = await here(() => performances.change(made.id, { additional_seats: 6, is_booking_enabled: false }));
    expect(changed).toMatchObject({ additional_seats: 6, is_booking_enabled: false, available_seats: 56, version: 2 });
    expect(await here(() => performances.read(made.id))).toEqual(changed);
    await here(() => performances.remove(made.id));
    expect(await refusal(() => performances.read(made.id))).toMatchObject({ state: 'not_found' });
  });

  it('keep their version when seats are confirmed', async () => {
    const { id } = await here(() => performances.create(body));
    await booked(id, { status: 'confirmed', party_size: 4 });
    const seen = await here(() => performances.change(id, { max_party_size: 4 }, 1));
    expect(seen).toMatchObject({ confirmed_seats: 4, available_seats: 46, version: 2 });
    const stale = { state: 'conflict', facts: { version: 2 } };
    expect(await refusal(() => performances.change(id, { max_party_size: 5 }, 1))).toMatchObject(stale);
  });

  it('refer to shows and venues of their own company', async () => {
    const other = await house.fixtures.company();
    const { id } = await here(() => performances.create(body));
    const wrong = { show: await house.fixtures.show(other), venue: await house.fixtures.venue(other) };
    for (const field of ['show', 'venue'] as const) {
      const answer = { fields: { [field]: ['There is no such row.'] } };
      for (const reference of [wrong[field], 9_007_199_254_740_991]) {
        const edit = { [field]: reference };
        expect(await refusal(() => performances.create({ ...body, ...edit }))).toMatchObject(answer);
        expect(await refusal(() => performances.change(id, edit))).toMatchObject(answer);
      }
    }
  });

  it('refuse figures that cannot be, under the field that says them', async () => {
    const wrong = (field: string) => ({ fields: { [field]: ['The house cannot hold more seats than there are.'] } });
    const figures = { room_capacity: 50, additional_seats: 6, manually_occupied_seats: 56 };
    const create = () => performances.create({ ...body, ...figures, manually_occupied_seats: 57 });
    expect(await refusal(create)).toMatchObject(wrong('manually_occupied_seats'));

    const { id } = await here(() => performances.create({ ...body, ...figures }));
    const change = (edit: object) => refusal(() => performances.change(id, edit));
    expect(await change({ manually_occupied_seats: 57 })).toMatchObject(wrong('manually_occupied_seats'));
    expect(await change({ room_capacity: 49 })).toMatchObject(wrong('room_capacity'));
    expect(await change({ additional_seats: 0 })).toMatchObject(wrong('additional_seats'));
    expect(await change({ room_capacity: 40, manually_occupied_seats: 46 })).toMatchObject({ available_seats: 0 });
  });

  it('never hold fewer seats than are confirmed', async () => {
    const { id } = await here(() => performances.create(body));
    await booked(id, { status: 'confirmed', party_size: 20 });
    const conflict = { state: 'conflict', facts: { confirmed_seats: 20, lowest_capacity: 20 } };
    expect(await refusal(() => performances.change(id, { room_capacity: 19 }))).toMatchObject(conflict);
    expect(await refusal(() => performances.change(id, { manually_occupied_seats: 31 }))).toMatchObject(conflict);
    expect(await here(() => performances.change(id, { room_capacity: 20 }))).toMatchObject({ available_seats: 0 });
  });

  it('take their tokens along when they move', async () => {
    const { id } = await here(() => performances.create(body));
    const reservation = await booked(id);
    const expires_at = new Date('2026-12-06T02:45:00Z');
    await house.fixtures.token(company, { reservation_id: reservation, performance_id: id, expires_at });
    await here(() => performances.change(id, { starts_at: '2026-12-06T20:45:00+01:00' }));
    expect(
      await house.database.admin(`SELECT expires_at FROM tokens WHERE reservation_id = $1`, [reservation]),
    ).toEqual([{ expires_at: new Date('2026-12-07T02:45:00Z') }]);
  });

  it('stay while reservations hang on them, also one that is made at the same moment', async () => {
    const { id } = await here(() => performances.create(body));
    const hangs = { state: 'conflict', facts: { hangs: { reservations: 1 } } };
    let commit = () => undefined as void;
    const written = new Promise<void>((resolve) => {
      const booking = here(() =>
        house.work.run(async () => {
          await house.work.query(
            `INSERT INTO reservations (performance_id, code, name, email, party_size, locale)
              VALUES ($1, 'K7QD93MX', 'Maria', 'maria@posta.test', 2, 'it')`,
            [id],
          );
          resolve();
          await new Promise<void>((committed) => (commit = committed));
        }),
      );
      booking.catch(() => undefined);
    });
    await written;
    const removal = refusal(() => performances.remove(id));
    await new Promise((wait) => setTimeout(wait, 100));
    commit();
    expect(await removal).toMatchObject(hangs);
    expect(await refusal(() => performances.remove(id))).toMatchObject(hangs);
  });

  it('are listed by show, venue, time, booking, search and order', async () => {
    const early = await here(() => performances.create({ ...body, starts_at: '2026-12-01T20:45:00+01:00' }));
    const show = await house.fixtures.show(company, { title: 'Zorro' });
    const late = await here(() => performances.create({ ...body, show, is_booking_enabled: false }));
    await house.fixtures.performance(await house.fixtures.company());

    const ids = async (query: object) => (await here(() => performances.list(query))).results.map(({ id }) => id);
    expect(await ids({})).toEqual([early.id, late.id]);
    expect(await ids({ ordering: '-starts_at', page_size: 1 })).toEqual([late.id]);
    expect(await ids({ ordering: '-show_title' })).toEqual([late.id, early.id]);
    expect(await ids({ show })).toEqual([late.id]);
    expect(await ids({ venue: body.venue, is_booking_enabled: true })).toEqual([early.id]);
    expect(await ids({ search: 'zorr' })).toEqual([late.id]);
    expect(await ids({ search: 'officina', show })).toEqual([late.id]);
    expect(await ids({ from: '2026-12-02T00:00:00Z' })).toEqual([late.id]);
    expect(await ids({ to: '2026-12-02T00:00:00Z' })).toEqual([early.id]);
    expect(await ids({ from: '2026-12-02T00:00:00Z', to: '2026-12-03T00:00:00Z' })).toEqual([]);
    expect(await refusal(() => ids({ ordering: 'name' }))).toMatchObject({ fields: { ordering: expect.anything() } });
  });

  it('of another company are not there', async () => {
    const id = await house.fixtures.performance(await house.fixtures.company());
    const asks = [
      () => performances.read(id),
      () => performances.change(id, { room_capacity: 1 }),
      () => performances.remove(id),
    ];
    for (const ask of asks) expect(await refusal(ask)).toMatchObject({ state: 'not_found' });
  });
});
