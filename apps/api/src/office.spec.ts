import type { Company } from '@azionelab/api/kernel';
import type { Role } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import type { StaffSession } from './testing/staff-session';

describe('the programme in the office, over HTTP', () => {
  let office: BoxOffice;
  let company: Company;
  let editor: StaffSession;

  beforeAll(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    await office.fixtures.company();
    editor = await office.staff(company, 'editor');
  });
  afterAll(() => office.close());

  const show = { title: 'Ballata per un faro spento', slug: 'ballata' };
  const venue = { name: 'Sala Officina', slug: 'officina', address: 'Via dei Calafati 12', city: 'Livorno' };
  const make = async (path: string, body: object) => {
    const { status, body: made } = await editor.call<{ id: number }>('POST', `/api/admin/${path}/`, { body });
    expect([path, status, made]).toEqual([path, 201, expect.objectContaining(body)]);
    return made.id;
  };

  it('is planned, changed at a version, sold out to nobody, and taken back', async () => {
    const showId = await make('shows', show);
    const venueId = await make('venues', venue);
    const evening = { show: showId, venue: venueId, starts_at: '2026-12-05T20:45:00+01:00', room_capacity: 50 };
    const at = `/api/admin/performances/${await make('performances', evening)}/`;
    const patch = (body: object, version?: string) =>
      editor.call('PATCH', at, { body, headers: version ? { 'if-match': version } : {} });

    expect(await patch({ additional_seats: 6 }, '"1"')).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await patch({ additional_seats: 7 }, '"1"')).toMatchObject({
      status: 409,
      body: { status: 'conflict', version: 2 },
    });
    expect(await patch({ additional_seats: null, room_capacity: null }, '*')).toMatchObject({
      status: 200,
      body: { additional_seats: 6, room_capacity: 50, available_seats: 56 },
    });
    expect(await patch({ manually_occupied_seats: 57, show: '1', colour: 'red' })).toMatchObject({
      status: 400,
      body: { show: ['Enter a whole number.'], colour: ['Unknown field.'] },
    });
    expect(await patch({ manually_occupied_seats: 57 })).toMatchObject({
      status: 400,
      body: { manually_occupied_seats: [expect.any(String)] },
    });
    expect(await patch({ venue: 999_999 })).toMatchObject({ status: 400, body: { venue: [expect.any(String)] } });

    expect(await editor.call('DELETE', `/api/admin/shows/${showId}/`)).toMatchObject({
      status: 409,
      body: { status: 'conflict', hangs: { performances: 1 } },
    });
    for (const path of [at, `/api/admin/shows/${showId}/`, `/api/admin/venues/${venueId}/`]) {
      expect(await editor.call('DELETE', path)).toMatchObject({ status: 204, body: '' });
      expect(await editor.call('GET', path)).toMatchObject({ status: 404, body: { status: 'not_found' } });
    }
  });

  it('refuses a slug that is taken, a title that is emptied, an order that is not listed', async () => {
    const path = `/api/admin/shows/${await make('shows', { ...show, credits: [{ role: 'Regia', names: 'A. Sala' }] })}/`;
    expect(await editor.call('POST', '/api/admin/shows/', { body: show })).toMatchObject({
      status: 400,
      body: { slug: ['This slug is taken.'] },
    });
    expect(await editor.call('PATCH', path, { body: { title: ' ' } })).toMatchObject({
      status: 400,
      body: { title: [expect.any(String)] },
    });
    expect(await editor.call('PATCH', path, { body: { title: null, credits: null } })).toMatchObject({
      status: 200,
      body: { title: show.title, credits: null },
    });
    expect(await editor.call('GET', '/api/admin/shows/?ordering=colour')).toMatchObject({
      status: 400,
      body: { ordering: [expect.any(String)] },
    });
    expect(
      await editor.call('GET', '/api/admin/shows/?ordering=-title&search=BALLATA&is_published=false'),
    ).toMatchObject({ status: 200, body: { count: 1 } });
  });

  it.each<[Role, number, number]>([
    ['admin', 200, 400],
    ['editor', 200, 400],
    ['box_office', 200, 403],
    ['door', 403, 403],
  ])('is for %s as SPEC 3.6 says', async (role, reading, writing) => {
    const staff = await office.staff(company, role);
    for (const path of ['/api/admin/shows/', '/api/admin/venues/', '/api/admin/performances/']) {
      expect((await staff.call('GET', path)).status).toBe(reading);
      expect((await staff.call('POST', path, { body: {} })).status).toBe(writing);
      expect((await office.call('GET', path, { host: company.hosts[0] })).status).toBe(401);
    }
  });
});
