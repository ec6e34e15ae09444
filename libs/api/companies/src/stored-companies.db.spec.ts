import { openHouse, type House } from '@azionelab/api/testing';
import { Page } from './page.entity';
import { PublishedPages } from './published-pages';
import { StoredCompanies } from './stored-companies';

describe('the stored companies', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse([Page]);
  });
  afterEach(() => house.close());

  it('answers for any host while there is one company', async () => {
    const faro = await house.fixtures.company();
    expect(await new StoredCompanies(house.work).byHost('whatever.example')).toEqual(faro);
  });

  it('tells several companies apart by host, in any case, and knows no stranger', async () => {
    const faro = await house.fixtures.company({ hosts: ['faro.test', 'www.faro.test'] });
    const molo = await house.fixtures.company({ hosts: ['molo.test'] });
    const companies = new StoredCompanies(house.work);
    expect(await companies.byHost('WWW.faro.test')).toEqual(faro);
    expect(await companies.byHost('molo.test')).toEqual(molo);
    expect(await companies.byHost('elsewhere.test')).toBeUndefined();
    expect(await companies.byId(molo.id)).toEqual(molo);
    expect(await companies.all()).toEqual([faro, molo]);
  });

  it('asks the database once for many requests of a host', async () => {
    await house.fixtures.company({ hosts: ['faro.test'] });
    const companies = new StoredCompanies(house.work);
    const answers = [companies.byHost('faro.test'), companies.byHost('faro.test')];
    await Promise.all(answers);
    await house.database.admin(`UPDATE companies SET name = 'Another'`);
    expect(await companies.byHost('faro.test')).toBe(await answers[0]);
    expect(await new StoredCompanies(house.work).byHost('faro.test')).toMatchObject({ name: 'Another' });
  });

  it('does not remember that the database was away', async () => {
    await house.fixtures.company({ hosts: ['faro.test'] });
    const companies = new StoredCompanies(house.work);
    await house.database.admin(`REVOKE EXECUTE ON FUNCTION company_by_host FROM azionelab_app`);
    await expect(companies.byHost('faro.test')).rejects.toThrow('permission denied');
    await house.database.admin(`GRANT EXECUTE ON FUNCTION company_by_host TO azionelab_app`);
    expect(await companies.byHost('faro.test')).toBeDefined();
  });
});

describe('the published pages', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse([Page]);
  });
  afterAll(() => house.close());

  it("come in the menu's order, without drafts and without another company's", async () => {
    const faro = await house.fixtures.company();
    const molo = await house.fixtures.company();
    const pages = new PublishedPages(house.work);
    const row = (company: { id: number }, slug: string, position: number, is_published = true) =>
      house.fixtures.insert('pages', { company_id: company.id, slug, title: slug, position, is_published });
    await row(faro, 'second', 2);
    await row(faro, 'first', 1);
    await row(faro, 'draft', 0, false);
    await row(molo, 'theirs', 0);
    expect((await house.in(faro, () => pages.all())).map(({ slug }) => slug)).toEqual(['first', 'second']);
    expect(await house.in(faro, () => pages.bySlug('first'))).toMatchObject({ slug: 'first', body: '' });
    await expect(house.in(faro, () => pages.bySlug('draft'))).rejects.toMatchObject({ state: 'not_found' });
    await expect(house.in(faro, () => pages.bySlug('theirs'))).rejects.toMatchObject({ state: 'not_found' });
  });
});
