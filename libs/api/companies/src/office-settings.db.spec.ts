import { Pictures, type Company } from '@azionelab/api/kernel';
import { openHouse, type House } from '@azionelab/api/testing';
import { CompanySettings } from './company-settings.entity';
import { OfficeSettings } from './office-settings';
import { StoredCompanies } from './stored-companies';

describe('the settings of a company', () => {
  let house: House;
  let company: Company;
  let companies: StoredCompanies;
  let settings: OfficeSettings;
  beforeAll(async () => {
    house = await openHouse([CompanySettings]);
    companies = new StoredCompanies(house.work);
    settings = new OfficeSettings(house.work, house.company, companies, new Pictures(house.work));
  });
  beforeEach(async () => {
    company = await house.fixtures.company();
  });
  afterAll(() => house.close());

  const read = (of = company) => house.in(of, () => settings.read());
  const change = (...args: Parameters<OfficeSettings['change']>) => house.in(company, () => settings.change(...args));

  it('begin with what the operator said', async () => {
    expect(await read()).toEqual({
      version: 1,
      name: company.name,
      slug: company.slug,
      hosts: company.hosts,
      locale: 'it',
      time_zone: 'Europe/Rome',
      contact_email: null,
      colours: {},
      logo: null,
      second_factor_required: false,
      retention_days: null,
      default_party_size: 10,
      embed_origins: [],
    });
  });

  it("change one by one, and nobody else's with them", async () => {
    const theirs = await house.fixtures.company();
    const [before, theirsBefore] = [await read(), await read(theirs)];
    const body = { name: 'Faro', contact_email: 'a@faro.test', retention_days: 365, colours: { primary: '#0e4a50' } };
    expect(await change(body)).toEqual({ ...before, ...body, version: 2 });
    const rest = {
      locale: 'en',
      time_zone: 'Europe/London',
      second_factor_required: true,
      default_party_size: 4,
    } as const;
    expect(await change(rest)).toEqual({ ...before, ...body, ...rest, version: 3 });
    expect(await change({ contact_email: null, retention_days: null, colours: {} })).toEqual({
      ...before,
      ...rest,
      name: 'Faro',
      version: 4,
    });
    expect(await read(theirs)).toEqual(theirsBefore);
  });

  it('are seen by the next request', async () => {
    await companies.byHost(company.hosts[0] as string);
    await change({ name: 'Another' });
    expect(await companies.byHost(company.hosts[0] as string)).toMatchObject({ name: 'Another' });
  });

  it('tell of somebody who was faster', async () => {
    await change({ name: 'First' }, 1);
    await expect(change({ name: 'Second' }, 1)).rejects.toMatchObject({ state: 'conflict', facts: { version: 2 } });
    expect(await read()).toMatchObject({ name: 'First' });
  });

  it.each([
    ['what stands on an action', { primary: '#777777', on_primary: '#888888' }, 2],
    ['what stands on an action, when the house says in what', { on_primary: '#6e0f27' }, 1],
    ['an action on the page', { primary: '#ffff00', on_primary: '#000000' }, 1],
  ])('refuse colours in which nobody could read %s', async (_, colours, faults) => {
    const refused = { fields: { colours: Array.from({ length: faults }, () => expect.stringContaining('4.5:1')) } };
    await expect(house.in(company, async () => settings.change({ colours }))).rejects.toMatchObject(refused);
    expect(await read()).toMatchObject({ colours: {} });
  });

  it.each(['slug', 'hosts', 'created_at'])(
    "leave %s to the operator, whatever the API's own role says",
    async (column) => {
      const statement = () => house.work.run(() => house.work.query(`UPDATE companies SET ${column} = ${column}`));
      await expect(house.in(company, statement)).rejects.toThrow('permission denied');
    },
  );

  it('say who changed what', async () => {
    await change({ second_factor_required: true });
    const [entry] = await house.database.admin(
      `SELECT action, before, after FROM audit_log WHERE company_id = $1 AND object_type = 'company' ORDER BY id DESC LIMIT 1`,
      [company.id],
    );
    const [before, after] = [{ second_factor_required: false }, { second_factor_required: true }];
    expect(entry).toEqual({ action: 'change', before, after });
  });

  it('say with how large a party a new performance begins', async () => {
    await change({ default_party_size: 4 });
    const venue = await house.fixtures.venue(company);
    const show = await house.fixtures.show(company);
    const plan = () =>
      house.work.query<{ max_party_size: number }>(
        `INSERT INTO performances (show_id, venue_id, starts_at, room_capacity) VALUES ($1, $2, now(), 9) RETURNING max_party_size`,
        [show, venue],
      );
    expect(await house.in(company, () => house.work.run(plan))).toEqual([{ max_party_size: 4 }]);
  });
});
