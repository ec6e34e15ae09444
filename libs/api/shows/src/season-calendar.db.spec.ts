import { type Company, type Settings, Site } from '@azionelab/api/kernel';
import { type House, openHouse } from '@azionelab/api/testing';
import ICAL from 'ical.js';
import type { OfficePerformances } from './office-performances';
import { officeOn } from './office-performances.testing';
import { Season } from './season';
import { SeasonCalendar } from './season-calendar';
import { showsEntities } from './shows.module';

const ROME = new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' });

describe('the calendars to follow', () => {
  let house: House;
  let calendar: SeasonCalendar;
  let office: OfficePerformances;
  let company: Company;
  let venue: number;

  beforeAll(async () => {
    house = await openHouse(showsEntities);
    const site = new Site({ publicUrl: 'https://azionelab.example' } as Settings, house.company);
    calendar = new SeasonCalendar(new Season(house.work), house.company, site, house.clock);
    office = officeOn(house).performances;
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.fixtures.company({ name: 'AzioneLab', slug: `lab-${Math.random().toString(36).slice(2)}` });
    venue = await house.fixtures.venue(company);
  });

  const evening = (show_id: number, starts_at: string) =>
    house.fixtures.performance(company, { show_id, venue_id: venue, starts_at: new Date(starts_at) });

  /** As an independent reader understands it. */
  const read = (text: string) => {
    const file = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = file.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    return { file, events };
  };
  const season = async () => read(await house.in(company, () => calendar.ofSeason())).events;

  it('tells what, where, from when to when, and the page of the show', async () => {
    const facts = {
      title: 'Nove minuti; di "ritardo", forse',
      slug: 'nove',
      credit: 'di Tullio',
      duration_minutes: 95,
    };
    await evening(
      await house.fixtures.show(company, { ...facts, summary: 'Una riga.\nUn’altra.' }),
      '2026-12-01T19:45Z',
    );

    const { file, events } = read(await house.in(company, () => calendar.ofShow('nove', 'en')));
    expect(file.getFirstPropertyValue('x-wr-calname')).toBe(`${facts.title} · AzioneLab`);
    const [event] = events;
    expect(event?.summary).toBe(facts.title);
    expect(event?.location).toBe('Sala Officina, Via dei Calafati 12, Livorno');
    expect(event?.startDate.toJSDate()).toEqual(new Date('2026-12-01T19:45Z'));
    expect(event?.duration.toSeconds()).toBe(95 * 60);
    const page = `https://${company.hosts[0]}/en/shows/nove`;
    expect(event?.component.getFirstPropertyValue('url')).toBe(page);
    expect(event?.description).toBe(`di Tullio\n\nUna riga.\nUn’altra.\n\nBook: ${page}`);
  });

  it.each([
    ['2027-03-27T20:45:00+01:00', '2027-03-28T20:45:00+02:00'],
    ['2027-10-30T20:45:00+02:00', '2027-10-31T20:45:00+01:00'],
  ])('keeps a quarter to nine when the clocks change between %s and %s', async (before, after) => {
    const show = await house.fixtures.show(company);
    await evening(show, before);
    await evening(show, after);

    const told = (await season()).map(({ startDate, endDate }) => [startDate.toJSDate(), endDate.toJSDate()] as const);
    expect(told.map(([start]) => start)).toEqual([new Date(before), new Date(after)]);
    expect(told.map(([start]) => ROME.format(start).slice(-5))).toEqual(['20:45', '20:45']);
    expect(told.map(([start, end]) => end.getTime() - start.getTime())).toEqual([180 * 60_000, 180 * 60_000]);
  });

  it('lasts as long in the night in which an hour is left out', async () => {
    await evening(await house.fixtures.show(company), '2027-03-27T23:30:00+01:00');
    const [event] = await season();
    expect(ROME.format(event?.endDate.toJSDate())).toMatch(/28\/03\/27.*03:30/);
    expect(event?.duration.toSeconds()).toBe(180 * 60);
  });

  it('moves an evening instead of adding one', async () => {
    const id = await evening(await house.fixtures.show(company), '2026-12-01T20:45:00+01:00');
    const [before] = await season();
    await house.in(company, () => office.change(id, { starts_at: '2026-12-02T21:00:00+01:00' }));
    const [after, ...others] = await season();

    expect(others).toEqual([]);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence as number);
    expect(after?.startDate.toJSDate()).toEqual(new Date('2026-12-02T20:00:00Z'));
  });

  it('does not change when seats are booked', async () => {
    const id = await evening(await house.fixtures.show(company), '2026-12-01T20:45:00+01:00');
    const before = await house.in(company, () => calendar.ofSeason());
    await house.fixtures.reservation(company, { performance_id: id, status: 'confirmed' });
    expect(await house.in(company, () => calendar.ofSeason())).toBe(before);
  });

  it('knows the last thirty days, and nothing unpublished or of another company', async () => {
    const show = await house.fixtures.show(company, { slug: 'noto' });
    for (const day of ['2026-10-27', '2026-10-29', '2027-06-01']) await evening(show, `${day}T20:45:00+01:00`);
    await evening(await house.fixtures.show(company, { slug: 'segreto', is_published: false }), '2026-12-01T20:45Z');
    await house.fixtures.performance(await house.fixtures.company());

    expect(await season()).toHaveLength(2);
    const refused = house.in(company, () => calendar.ofShow('segreto'));
    await expect(refused).rejects.toMatchObject({ state: 'not_found' });
  });
});
