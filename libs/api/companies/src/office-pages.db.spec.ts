import { type Company, OfficeRecords, OfficeRemoval } from '@azionelab/api/kernel';
import { openHouse, type House } from '@azionelab/api/testing';
import { OfficePages } from './office-pages';
import { Page } from './page.entity';

describe('the pages in the office', () => {
  let house: House;
  let company: Company;
  let pages: OfficePages;
  beforeAll(async () => {
    house = await openHouse([Page]);
    pages = new OfficePages(house.work, house.company, new OfficeRecords(house.work, new OfficeRemoval(house.work)));
  });
  beforeEach(async () => {
    company = await house.fixtures.company();
  });
  afterAll(() => house.close());

  const as = <T>(task: () => Promise<T>) => house.in(company, task);

  it('are made, read, changed and taken away', async () => {
    const made = await as(() => pages.create({ slug: 'chi-siamo', title: 'Chi siamo' }));
    expect(made).toMatchObject({ slug: 'chi-siamo', body: '', position: 0, is_published: false, version: 1 });
    const changed = await as(() => pages.change(made.id, { body: '# Noi', is_published: true }, 1));
    expect(changed).toEqual({ ...made, body: '# Noi', is_published: true, version: 2, updated_at: expect.any(String) });
    expect(await as(() => pages.read(made.id))).toEqual(changed);
    await expect(as(() => pages.change(made.id, { title: 'Late' }, 1))).rejects.toMatchObject({ state: 'conflict' });
    await expect(as(() => pages.remove(made.id, 1))).rejects.toMatchObject({ state: 'conflict' });
    await as(() => pages.remove(made.id, 2));
    await expect(as(() => pages.read(made.id))).rejects.toMatchObject({ state: 'not_found' });
  });

  it('stand in the order of the menu, and are searched and filtered', async () => {
    for (const [position, slug] of ['due', 'uno', 'zero'].entries()) {
      await as(() => pages.create({ slug, title: slug, position: 10 - position, is_published: slug !== 'uno' }));
    }
    const slugs = async (request: Parameters<OfficePages['list']>[0]) =>
      (await as(() => pages.list(request))).results.map(({ slug }) => slug);
    expect(await slugs({})).toEqual(['zero', 'uno', 'due']);
    expect(await slugs({ ordering: '-slug' })).toEqual(['zero', 'uno', 'due']);
    expect(await slugs({ ordering: 'slug', search: 'O' })).toEqual(['uno', 'zero']);
    expect(await slugs({ is_published: false })).toEqual(['uno']);
  });

  it("are each company's own, whose addresses do not meet", async () => {
    const mine = await as(() => pages.create({ slug: 'contatti', title: 'Contatti' }));
    const theirs = await house.fixtures.company();
    await house.in(theirs, () => pages.create({ slug: 'contatti', title: 'Contatti' }));
    await expect(house.in(theirs, () => pages.read(mine.id))).rejects.toMatchObject({ state: 'not_found' });
    await expect(as(() => pages.create({ slug: 'contatti', title: 'Again' }))).rejects.toMatchObject({
      driverError: { constraint: 'pages_slug' },
    });
  });
});
