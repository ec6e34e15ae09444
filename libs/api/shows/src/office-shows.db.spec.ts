import { type Company, OfficeRecords, OfficeRemoval, refusalFor } from '@azionelab/api/kernel';
import { type House, openHouse, together } from '@azionelab/api/testing';
import type { ChangeShowRequest } from '@azionelab/contracts/requests';
import { OfficeShows } from './office-shows';
import { showsEntities } from './shows.module';

describe('shows in the office', () => {
  let house: House;
  let shows: OfficeShows;
  let company: Company;
  const here = <T>(task: () => Promise<T>) => house.in(company, task);
  const slugs = async (query: object) => (await here(() => shows.list(query))).results.map(({ slug }) => slug);

  beforeAll(async () => {
    house = await openHouse(showsEntities);
    shows = new OfficeShows(house.work, house.company, new OfficeRecords(house.work, new OfficeRemoval(house.work)));
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.fixtures.company();
  });

  it('are made with the defaults of SPEC 3.1, read and changed', async () => {
    const made = await here(() => shows.create({ title: 'Ballata', slug: 'ballata' }));
    const defaults = { summary: '', description: '', poster_image: null, poster_alt: '', is_published: false };
    expect(made).toMatchObject({ title: 'Ballata', slug: 'ballata', credits: null, version: 1, ...defaults });
    expect(made.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
    expect(await here(() => shows.read(made.id))).toEqual(made);

    const credits = [{ role: 'Regia', names: 'A. Rinaldi, B. Sala' }];
    const changed = await here(() => shows.change(made.id, { is_published: true, credits, age_from: 0, gel: 'ambra' }));
    expect(changed).toMatchObject({
      title: 'Ballata',
      is_published: true,
      credits,
      age_from: 0,
      gel: 'ambra',
      version: 2,
    });
  });

  it('take null as absent, except where it clears', async () => {
    const { id } = await here(() =>
      shows.create({ title: 'Ballata', slug: 'ballata', summary: 'S', credit: 'di Noi', duration_minutes: 90 }),
    );
    const body = { title: null, summary: null, credit: null, duration_minutes: null } as unknown as ChangeShowRequest;
    const changed = await here(() => shows.change(id, body));
    expect(changed).toMatchObject({ title: 'Ballata', summary: 'S', credit: null, duration_minutes: null });
  });

  it('have a slug of their own in the company, which another company may have too', async () => {
    const body = { title: 'Ballata', slug: 'ballata' };
    await here(() => shows.create(body));
    const { id } = await here(() => shows.create({ title: 'Altra', slug: 'altra' }));

    for (const ask of [() => shows.create(body), () => shows.change(id, { slug: 'ballata' })]) {
      const error: unknown = await here(ask).catch((refused: unknown) => refused);
      expect(refusalFor(error)).toMatchObject({ fields: { slug: ['This slug is taken.'] } });
    }
    const elsewhere = await house.in(await house.fixtures.company(), () => shows.create(body));
    expect(elsewhere.slug).toBe('ballata');
  });

  it('are listed by page, filter, search and order', async () => {
    for (const [title, is_published] of [
      ['Zorro', true],
      ['Amleto 100%', true],
      ['Macbeth', false],
    ] as const) {
      const slug = title.toLowerCase().replace(/[^a-z]/g, '');
      await house.fixtures.show(company, { title, slug, is_published });
    }
    await house.fixtures.show(await house.fixtures.company());

    expect(await slugs({})).toEqual(['amleto', 'macbeth', 'zorro']);
    expect(await slugs({ ordering: '-title' })).toEqual(['zorro', 'macbeth', 'amleto']);
    expect(await slugs({ ordering: 'created_at' })).toEqual(['zorro', 'amleto', 'macbeth']);
    expect(await slugs({ is_published: false })).toEqual(['macbeth']);
    expect(await slugs({ search: 'BETH' })).toEqual(['macbeth']);
    expect(await slugs({ search: '0%' })).toEqual(['amleto']);
    expect(await slugs({ search: 'beth', is_published: true })).toEqual([]);
    const page = await here(() => shows.list({ page: 2, page_size: 2 }));
    expect([page.count, page.results.map(({ slug }) => slug)]).toEqual([3, ['zorro']]);
    await expect(here(() => shows.list({ ordering: 'company_id' }))).rejects.toMatchObject({
      fields: { ordering: [expect.stringContaining('title')] },
    });
  });

  it('are changed and removed at the version that the caller read', async () => {
    const { id } = await here(() => shows.create({ title: 'Ballata', slug: 'ballata' }));
    const answers = await together(5, (n) => here(() => shows.change(id, { title: `Ballata ${n}` }, 1)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const stale = { state: 'conflict', facts: { version: 2 } };
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject(stale);
    await expect(here(() => shows.remove(id, 1))).rejects.toMatchObject(stale);
    await here(() => shows.remove(id, 2));
    await expect(here(() => shows.read(id))).rejects.toMatchObject({ state: 'not_found' });
  });

  it('stay while performances hang on them', async () => {
    const id = await house.fixtures.show(company);
    for (let n = 0; n < 3; n++) await house.fixtures.performance(company, { show_id: id });
    const hangs = { state: 'conflict', facts: { hangs: { performances: 3 } } };
    await expect(here(() => shows.remove(id))).rejects.toMatchObject(hangs);
    expect(await here(() => shows.read(id))).toMatchObject({ id });
  });

  it('of another company are not there', async () => {
    const id = await house.fixtures.show(await house.fixtures.company());
    for (const ask of [() => shows.read(id), () => shows.change(id, { title: 'Mine' }), () => shows.remove(id)]) {
      await expect(here<unknown>(ask)).rejects.toMatchObject({ state: 'not_found' });
    }
  });
});
