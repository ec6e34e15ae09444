import { type Company, OfficeRecords, OfficeRemoval, refusalFor } from '@azionelab/api/kernel';
import { type House, openHouse } from '@azionelab/api/testing';
import { OfficeVenues } from './office-venues';
import { showsEntities } from './shows.module';

describe('venues in the office', () => {
  let house: House;
  let venues: OfficeVenues;
  let company: Company;
  const here = <T>(task: () => Promise<T>) => house.in(company, task);
  const body = { name: 'Sala Officina', slug: 'officina', address: 'Via dei Calafati 12', city: 'Livorno' };

  beforeAll(async () => {
    house = await openHouse(showsEntities);
    venues = new OfficeVenues(house.work, house.company, new OfficeRecords(house.work, new OfficeRemoval(house.work)));
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.fixtures.company();
  });

  it('are made, read, changed and removed', async () => {
    const made = await here(() => venues.create(body));
    expect(made).toMatchObject({ ...body, notes: '', access_notes: '', version: 1 });
    const changed = await here(() => venues.change(made.id, { access_notes: 'Rampa a sinistra' }));
    expect(changed).toMatchObject({ ...body, access_notes: 'Rampa a sinistra', version: 2 });
    expect(await here(() => venues.read(made.id))).toEqual(changed);
    await here(() => venues.remove(made.id));
    await expect(here(() => venues.remove(made.id))).rejects.toMatchObject({ state: 'not_found' });
  });

  it('have a slug of their own in the company, which another company may have too', async () => {
    await here(() => venues.create(body));
    const error: unknown = await here(() => venues.create(body)).catch((refused: unknown) => refused);
    expect(refusalFor(error)).toMatchObject({ fields: { slug: ['This slug is taken.'] } });
    await house.in(await house.fixtures.company(), () => venues.create(body));
  });

  it('are listed by city, search and order', async () => {
    await here(() => venues.create(body));
    await here(() => venues.create({ ...body, slug: 'arena', name: 'Arena', city: 'Pisa' }));
    const slugs = async (query: object) => (await here(() => venues.list(query))).results.map(({ slug }) => slug);
    expect(await slugs({})).toEqual(['arena', 'officina']);
    expect(await slugs({ ordering: 'city' })).toEqual(['officina', 'arena']);
    expect(await slugs({ city: 'Pisa' })).toEqual(['arena']);
    expect(await slugs({ search: 'offi' })).toEqual(['officina']);
    await expect(slugs({ ordering: 'notes' })).rejects.toMatchObject({ fields: { ordering: [expect.any(String)] } });
  });

  it('stay while performances are planned there', async () => {
    const id = await house.fixtures.venue(company);
    await house.fixtures.performance(company, { venue_id: id });
    const hangs = { state: 'conflict', facts: { hangs: { performances: 1 } } };
    await expect(here(() => venues.remove(id))).rejects.toMatchObject(hangs);
  });

  it('of another company are not there', async () => {
    const id = await house.fixtures.venue(await house.fixtures.company());
    for (const ask of [() => venues.read(id), () => venues.change(id, { name: 'Mine' }), () => venues.remove(id)]) {
      await expect(here<unknown>(ask)).rejects.toMatchObject({ state: 'not_found' });
    }
  });
});
