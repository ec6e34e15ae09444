import { manualChangeDetection } from '@angular/cdk/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { aCompany, aPerformance, aShow } from '@azionelab/web/testing';
import { openPage, wordsOf, type OpenPage } from '../open-page.testing';
import { ShowsPage } from './shows-page';

const list = <Row>(results: Row[]) => ({ count: results.length, results });
const shows = Array.from({ length: 9 }, (_, id) => aShow({ id, slug: `show-${id}`, title: `Spettacolo ${id}` }));
const performances = shows.map((show, day) =>
  aPerformance(
    {
      id: day,
      starts_at: day < 5 ? `2026-11-2${day + 5}T20:45:00+01:00` : `2026-12-0${day}T20:45:00+01:00`,
      available_seats: day === 0 ? 0 : 32,
      venue: { name: day < 3 ? 'Sala Officina' : 'Teatro del Molo', city: 'Livorno' },
    },
    show,
  ),
);

describe('ShowsPage', () => {
  let page: OpenPage;

  const open = async (query: string, count = shows.length) => {
    page = await openPage([{ path: 'shows', component: ShowsPage }], `/shows${query}`);
    page.api.expectOne('/api/company/').flush(aCompany());
    await page.answer('/api/shows/?page_size=100', list(shows.slice(0, count)));
    await page.answer('/api/performances/?page_size=100', list(performances.slice(0, count)));
  };
  const titles = () => [...page.host().querySelectorAll('az-season-row h3')].map((title) => wordsOf(title).slice(-1));
  const chips = () => [...page.host().querySelectorAll('az-programme-filters a')];

  it('asks nothing of a short list', async () => {
    await open('', 8);
    expect(titles()).toHaveLength(8);
    expect([page.host().querySelector('#search'), ...chips()]).toEqual([null]);
  });

  it('offers seats, places and months, each as an address', async () => {
    await open('');
    expect(chips().map((chip) => [wordsOf(chip), chip.getAttribute('href')])).toEqual([
      ['Posti disponibili', '/shows?seats=available'],
      ['Sala Officina', '/shows?venue=Sala%20Officina'],
      ['Teatro del Molo', '/shows?venue=Teatro%20del%20Molo'],
      ['novembre', '/shows?month=2026-11'],
      ['dicembre', '/shows?month=2026-12'],
    ]);
  });

  it.each([
    ['?seats=available', '12345678'],
    ['?venue=Sala%20Officina', '012'],
    ['?venue=Sala%20Officina&seats=available', '12'],
    ['?month=2026-12', '5678'],
    ['?search=spettacolo%203', '3'],
  ])('narrows the list to %s', async (query, left) => {
    await open(query);
    expect(titles().join('')).toBe(left);
  });

  it('keeps what is sought in the address', async () => {
    await open('?seats=available');
    await manualChangeDetection(async () => (await page.loader.getHarness(MatInputHarness)).setValue('spettacolo 4'));
    await page.settle();
    expect(page.location.path()).toBe('/shows?seats=available&search=spettacolo%204');
    expect(titles()).toEqual(['4']);
  });

  it('has a way back from a search that finds nothing', async () => {
    await open('?search=tosca', 8);
    expect(page.text('az-empty p')).toBe('Nessuno spettacolo risponde a questa ricerca.');
    expect(page.host().querySelector('az-empty a')?.getAttribute('href')).toBe('/shows');
  });

  it('hands its filters to the calendar', async () => {
    await open('?month=2026-12&seats=available');
    const [, calendar] = page.host().querySelectorAll('az-programme-views a');
    expect(calendar?.getAttribute('href')).toBe('/shows/calendar?month=2026-12&seats=available');
  });
});
