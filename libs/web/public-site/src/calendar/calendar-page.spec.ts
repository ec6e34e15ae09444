import type { PerformanceSummaryView } from '@azionelab/contracts';
import { aCompany, aPerformance, aRefusal, aShow } from '@azionelab/web/testing';
import { openPage, wordsOf, type OpenPage } from '../open-page.testing';
import { CalendarPage } from './calendar-page';

const AHEAD = '/api/performances/?page_size=100';
const DECEMBER = '/api/performances/?from=2026-11-30T00:00:00Z&to=2027-01-02T00:00:00Z&page_size=100';
const AUGUST = '/api/performances/?from=2027-07-31T00:00:00Z&to=2027-09-02T00:00:00Z&page_size=100';

const evening = (id: number, starts_at: string, change: Partial<PerformanceSummaryView> = {}, slug = 'nove-minuti') =>
  aPerformance({ id, starts_at, ...change }, aShow({ slug, title: 'Nove minuti', gel: 'ambra' }));
const list = (...results: PerformanceSummaryView[]) => ({ count: results.length, results });
const inDecember = [
  evening(1, '2026-12-04T20:45:00+01:00', { available_seats: 118 }),
  evening(2, '2026-12-04T23:30:00+01:00', { available_seats: 4, venue: { name: 'Teatro del Molo', city: 'Livorno' } }),
  evening(3, '2026-12-31T23:30:00+01:00', { available_seats: 0 }),
];

describe('CalendarPage', () => {
  let page: OpenPage;

  const open = async (query = '') => {
    page = await openPage([{ path: 'shows/calendar', component: CalendarPage }], `/shows/calendar${query}`);
    page.api.expectOne('/api/company/').flush(aCompany());
    await page.settle();
  };
  const days = () => [...page.host().querySelectorAll('ol > li:not([aria-hidden])')].map((day) => wordsOf(day));
  const link = (name: string) => {
    const links = [...page.host().querySelectorAll('a')];
    return links.find((one) => wordsOf(one).toLowerCase() === name)?.getAttribute('href');
  };

  it('opens with the next month that has something in it', async () => {
    await open();
    await page.answer(AHEAD, list(...inDecember));
    await page.answer(DECEMBER, list(...inDecember, evening(9, '2027-01-01T21:00:00+01:00')));
    expect(page.heading()).toBe('dicembre');
    expect(days()).toEqual([
      '4 ven dic 20:45 Nove minuti 118 liberi 23:30 Nove minuti Ultimi 4',
      '31 gio dic 23:30 Nove minuti Esaurito',
    ]);
    expect(page.host().querySelectorAll('.blank').length).toBe(1);
    expect(page.host().querySelector('az-evening-block a')?.className).toContain('gel-ambra');
    expect(page.host().querySelector('az-evening-block a')?.getAttribute('href')).toBe('/shows/nove-minuti#evening-1');
    expect(document.title).toBe('Calendario di dicembre 2026 · AzioneLab');
  });

  it('leads to the months beside it, and keeps the filters', async () => {
    await open('?month=2026-12&seats=available');
    await page.answer(AHEAD, list(...inDecember));
    await page.answer(DECEMBER, list(...inDecember));
    expect(days()).toHaveLength(1);
    expect(link('novembre')).toBe('/shows/calendar?month=2026-11&seats=available');
    expect(link('gennaio 2027')).toBe('/shows/calendar?month=2027-01&seats=available');
    expect(link('elenco')).toBe('/shows?seats=available');
    expect(document.head.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      /calendar\?month=2026-12$/,
    );
  });

  it('shows the filters that are in force, though there is little to filter', async () => {
    await open('?month=2026-12&venue=Teatro%20del%20Molo');
    await page.answer(AHEAD, list(...inDecember));
    await page.answer(DECEMBER, list(...inDecember));
    expect(days()).toEqual(['4 ven dic 23:30 Nove minuti Ultimi 4']);
    expect(page.text('az-programme-filters [aria-current]')).toBe('Teatro del Molo');
    expect(link('teatro del molo')).toBe('/shows/calendar?month=2026-12');
    expect(link('togli i filtri')).toBe('/shows/calendar?month=2026-12');
  });

  it('offers filters once there are more than eight shows', async () => {
    const shows = (count: number) =>
      Array.from({ length: count }, (_, id) => evening(id, '2026-12-04T20:45:00+01:00', {}, `show-${id}`));
    await open('?month=2026-12');
    await page.answer(AHEAD, list(...shows(8)));
    await page.answer(DECEMBER, list());
    expect(page.host().querySelector('az-programme-filters')).toBeNull();
    window.dispatchEvent(new Event('focus'));
    await page.settle();
    await page.answer(AHEAD, list(...shows(9)));
    await page.answer(DECEMBER, list());
    expect(link('posti disponibili')).toBe('/shows/calendar?month=2026-12&seats=available');
  });

  it('knows a way out of an empty month, which nobody shall find by searching', async () => {
    await open('?month=2027-08');
    await page.answer(AHEAD, list(...inDecember));
    await page.answer(AUGUST, list());
    expect(page.text('az-empty p')).toBe('In agosto 2027 non c’è nulla. Si va in scena venerdì 4 dicembre.');
    expect(link('vedi dicembre')).toBe('/shows/calendar?month=2026-12');
    expect(document.head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('takes a month that is none for no month', async () => {
    await open('?month=2026-13');
    await page.answer(AHEAD, list());
    page.api.expectOne('/api/performances/?from=2026-10-31T00:00:00Z&to=2026-12-02T00:00:00Z&page_size=100');
  });

  it('says what could not be loaded, and tries again', async () => {
    await open('?month=2026-12');
    await page.answer(AHEAD, list(...inDecember));
    await page.answer(DECEMBER, ...aRefusal('unavailable'));
    expect(page.text('[role=alert] .title-medium')).toBe('Non riusciamo a caricare il calendario.');
    await page.press('Riprova');
    await page.answer(AHEAD, list(...inDecember));
    await page.answer(DECEMBER, list(...inDecember));
    expect(days()).toHaveLength(2);
  });
});
