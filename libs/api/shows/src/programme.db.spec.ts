import type { Company } from '@azionelab/api/kernel';
import { type House, openHouse } from '@azionelab/api/testing';
import { Programme } from './programme';
import { showsEntities } from './shows.module';

describe('the programme', () => {
  let house: House;
  let programme: Programme;
  let company: Company;

  beforeAll(async () => {
    house = await openHouse(showsEntities);
    programme = new Programme(house.work, house.company, house.clock);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.fixtures.company();
  });

  const at = (day: string) => new Date(`${day}T20:45:00+01:00`);

  it('lists published shows, the next to play first, and nothing of another company', async () => {
    const later = await house.fixtures.show(company, { title: 'Later' });
    const soon = await house.fixtures.show(company, { title: 'Soon' });
    await house.fixtures.show(company, { title: 'Unplanned' });
    await house.fixtures.show(company, { title: 'Hidden', is_published: false });
    await house.fixtures.show(await house.fixtures.company(), { title: 'Elsewhere' });
    await house.fixtures.performance(company, { show_id: later, starts_at: at('2026-12-20') });
    await house.fixtures.performance(company, { show_id: soon, starts_at: at('2026-12-01') });
    await house.fixtures.performance(company, { show_id: later, starts_at: at('2026-11-01') });

    const { count, results } = await house.in(company, () => programme.shows({}));

    expect(count).toBe(3);
    expect(results.map(({ title, next_performance_at }) => [title, next_performance_at])).toEqual([
      ['Soon', '2026-12-01T20:45:00+01:00'],
      ['Later', '2026-12-20T20:45:00+01:00'],
      ['Unplanned', null],
    ]);
  });

  it('finds by title, slug and summary, with wildcards taken literally', async () => {
    await house.fixtures.show(company, { title: '100% Pulcinella', slug: 'pulcinella', summary: 'a mask_' });
    const found = async (search: string) => (await house.in(company, () => programme.shows({ search }))).count;
    expect([await found('PULCI'), await found('0%'), await found('mask_'), await found('0_%')]).toEqual([1, 1, 1, 0]);
  });

  it('tells an unknown and an unpublished show the same way', async () => {
    await house.fixtures.show(company, { slug: 'hidden', is_published: false });
    for (const slug of ['hidden', 'unknown']) {
      await expect(house.in(company, () => programme.show(slug, {}))).rejects.toMatchObject({ state: 'not_found' });
    }
  });

  it('counts seats by the formula and leaves past evenings out unless asked', async () => {
    const show = await house.fixtures.show(company, { slug: 'ballata' });
    const seats = { room_capacity: 50, additional_seats: 6, manually_occupied_seats: 10 };
    await house.fixtures.performance(company, { show_id: show, ...seats });
    await house.fixtures.performance(company, { show_id: show, starts_at: at('2026-11-20') });

    const { performances } = await house.in(company, () => programme.show('ballata', {}));
    expect(performances).toMatchObject([{ capacity: 46, available_seats: 46, availability: 'free' }]);
    expect((await house.in(company, () => programme.show('ballata', { include: 'past' }))).performances).toHaveLength(
      2,
    );
  });

  it('says of each evening what to hope for, wherever it is told', async () => {
    const show_id = await house.fixtures.show(company, { slug: 'ballata', duration_minutes: 75 });
    await house.fixtures.performance(company, { show_id, starts_at: at('2026-11-20') });
    const begun = { show_id, starts_at: new Date('2026-11-27T17:30:00+01:00') };
    await house.fixtures.performance(company, begun);
    const id = await house.fixtures.performance(company, { show_id, room_capacity: 5 });
    await house.fixtures.performance(company, { show_id, starts_at: at('2026-12-01'), is_booking_enabled: false });
    const words = ['past', 'started', 'few', 'closed'];
    const { performances } = await house.in(company, () => programme.show('ballata', { include: 'past' }));
    expect(performances.map(({ availability }) => availability)).toEqual(words);
    const { results } = await house.in(company, () => programme.performances({ from: '2026-11-01T00:00:00Z' }));
    expect(results.map(({ availability }) => availability)).toEqual(words);
    expect((await house.in(company, () => programme.performance(id))).availability).toBe('few');
  });

  it('lists upcoming performances, or a period', async () => {
    const show_id = await house.fixtures.show(company);
    for (const day of ['2026-11-20', '2026-11-28', '2026-12-05']) {
      await house.fixtures.performance(company, { show_id, starts_at: at(day) });
    }
    const count = async (query: object) => (await house.in(company, () => programme.performances(query))).count;
    expect(await count({})).toBe(2);
    expect(await count({ from: '2026-11-01T00:00:00Z' })).toBe(3);
    expect(await count({ from: '2026-11-01T00:00:00Z', to: '2026-11-30T00:00:00Z' })).toBe(2);
  });
});
