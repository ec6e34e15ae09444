import type { Company } from '@azionelab/api/kernel';
import type { GuestView, ListView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { pairDevice, type StaffSession } from './testing/staff-session';

describe('a guest is found by name', () => {
  let office: BoxOffice;
  let company: Company;
  let manager: StaffSession;
  let performance: number;

  beforeAll(async () => {
    office = await openBoxOffice();
    const { fixtures } = office;
    company = await fixtures.company();
    const starts_at = new Date(Date.now() + 3_600_000);
    performance = await fixtures.performance(company, { starts_at });
    const guest = (name: string, values = {}) =>
      fixtures.reservation(company, { performance_id: performance, name, status: 'confirmed', ...values });
    await guest('Nicolò D’Amico', { code: 'K7QD93MX', party_size: 3 });
    await guest('Zoë Muñoz-García');
    await guest('Maria Rossi', { status: 'pending' });
    await guest('Maria 100% Bianchi');
    await fixtures.reservation(company, { name: 'Nicolò di Altrove', status: 'confirmed' });
    manager = await office.staff(company, 'box_office');
  });
  afterAll(() => office.close());

  const find = (query: string, who = manager) =>
    who.call<ListView<GuestView>>('GET', `/api/check-ins/performances/${performance}/guests/?${query}`);
  const names = async (search: string) =>
    (await find(`search=${encodeURIComponent(search)}`)).body.results.map(({ name }) => name);

  it.each([
    ['nicolo', ['Nicolò D’Amico']],
    ['NICOLÒ', ['Nicolò D’Amico']],
    ["d'amico", ['Nicolò D’Amico']],
    ['amico nico', ['Nicolò D’Amico']],
    ['munoz', ['Zoë Muñoz-García']],
    ['zoe garcia', ['Zoë Muñoz-García']],
    ['k7qd-93mx', ['Nicolò D’Amico']],
    ['maria', ['Maria 100% Bianchi', 'Maria Rossi']],
    ['100%', ['Maria 100% Bianchi']],
    ['%', ['Maria 100% Bianchi']],
    ['_', []],
    ['altrove', []],
  ])('%s', async (search, found) => {
    expect(await names(search)).toEqual(found);
  });

  it('shows all of them without a search, by name, a page at a time, with what admission needs', async () => {
    const all = await find('');
    expect(all.body.count).toBe(4);
    expect(all.body.results[2]).toEqual({
      reservation_id: expect.any(Number),
      code: 'K7QD-93MX',
      name: 'Nicolò D’Amico',
      party_size: 3,
      admitted: 0,
      status: 'confirmed',
    });
    const second = await find('page=2&page_size=3');
    expect(second.body).toMatchObject({ count: 4, results: [{ name: 'Zoë Muñoz-García' }] });
  });

  it('by those alone who may', async () => {
    const phone = await pairDevice(office.port, manager, performance, 'Phone', company.hosts[0]);
    const volunteer = await office.staff(company, 'door');
    expect([(await find('', phone)).status, (await find('', volunteer)).status]).toEqual([403, 403]);
  });

  it('and that somebody looked is kept, not for whom', async () => {
    const lines = () =>
      office.database.admin(`SELECT * FROM scans WHERE performance_id = $1 ORDER BY id DESC`, [performance]);
    const before = (await lines()).length;
    await names('rossi');
    const after = await lines();
    expect(after.length).toBe(before + 1);
    expect(after[0]).toMatchObject({ verdict: 'guest_search', reservation_id: null });
    expect(JSON.stringify(after)).not.toMatch(/rossi/i);
  });
});
