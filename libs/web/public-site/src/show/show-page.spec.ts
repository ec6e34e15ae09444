import { Meta } from '@angular/platform-browser';
import { TestBed } from '@angular/core/testing';
import { aCompany, anEvening, aRefusal, aWholeShow } from '@azionelab/web/testing';
import { openPage, wordsOf, type OpenPage } from '../open-page.testing';
import { ShowPage } from './show-page';

const URL = '/api/shows/ballata-per-un-faro-spento/?include=past';

describe('ShowPage', () => {
  let page: OpenPage;

  beforeEach(async () => {
    page = await openPage([{ path: 'shows/:slug', component: ShowPage }], '/shows/ballata-per-un-faro-spento');
    page.api.expectOne('/api/company/').flush(aCompany());
  });

  const row = (index: number) => page.host().querySelectorAll<HTMLElement>('az-evening-row')[index];
  const comeBack = async () => {
    window.dispatchEvent(new Event('focus'));
    await page.settle();
  };

  it('tells the show and its facts', async () => {
    await page.answer(URL, aWholeShow());
    expect(page.heading()).toBe('Ballata per un faro spento');
    expect(page.text('az-show-head dl')).toBe('Durata 1 h 15 Lingua Italiano Età Dai 12 anni');
    expect(page.text('az-markdown')).toContain('Bruno tiene pulita');
    expect(page.host().querySelector('az-poster [role=img]')?.getAttribute('aria-label')).toBe(
      'Locandina: Ballata per un faro spento',
    );
  });

  it('offers each evening what can be done about it', async () => {
    const on = (id: number, day: number, change = {}) =>
      anEvening({ id, starts_at: `2026-11-${day}T20:45:00+01:00`, ...change });
    const performances = [
      on(1, 25),
      on(2, 26, { available_seats: 4 }),
      on(3, 27, { available_seats: 0 }),
      on(4, 28, { booking_enabled: false }),
      on(6, 24, { booking_enabled: false }),
      on(5, 20, { availability: 'past' }),
    ];
    await page.answer(URL, aWholeShow({ performances }));
    const rows = [1, 2, 3, 4, 0, 5].map((index) => wordsOf(row(index)));
    expect(rows).toEqual([
      '25 mer nov 20:45 Sala Officina 32 posti liberi Prenota',
      '26 gio nov 20:45 Sala Officina Ultimi 4 posti Prenota',
      '27 ven nov 20:45 Sala Officina Tutto esaurito',
      '28 sab nov 20:45 Sala Officina Prenotazioni chiuse All’ingresso dalle 19:45',
      '24 mar nov 20:45 Sala Officina Solo all’ingresso Vieni dalle 19:45',
      '20 ven nov 20:45 Sala Officina Già andato in scena',
    ]);
    expect(row(1)?.querySelector('a')?.getAttribute('aria-label')).toBe('Prenota mer 25 nov, 20:45');
    expect(row(1)?.querySelector('a')?.getAttribute('href')).toBe('/book/1');
    expect(page.text('az-next-evening-bar')).toContain('mer 25 nov, 20:45');
  });

  it('says aloud only when the word for an evening changes', async () => {
    await page.answer(URL, aWholeShow());
    await comeBack();
    await page.answer(URL, aWholeShow({ performances: [anEvening({ available_seats: 31 })] }));
    expect(row(0)?.textContent).toContain('31 posti liberi');
    expect(page.text('[role=status]')).toBe('');
    await comeBack();
    await page.answer(URL, aWholeShow({ performances: [anEvening({ available_seats: 4 })] }));
    expect(page.text('[role=status]')).toBe('ven 27 nov, 20:45: Ultimi 4 posti');
  });

  it('keeps what it knew when a refresh fails', async () => {
    await page.answer(URL, aWholeShow());
    await comeBack();
    await page.cut(URL);
    expect(page.text('az-availability')).toBe('32 posti liberi');
  });

  it('describes itself to those who link to it', async () => {
    await page.answer(URL, aWholeShow());
    const { head, title } = document;
    expect(title).toBe('Ballata per un faro spento · AzioneLab');
    expect(TestBed.inject(Meta).getTag('property="og:title"')?.content).toBe('Ballata per un faro spento');
    expect(head.querySelector('link[hreflang=en]')?.getAttribute('href')).toMatch(/\/en\/shows\/ballata/);
    const data = JSON.parse(head.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(data['@graph'][0]['@type']).toBe('TheaterEvent');
  });

  it('says when there is no such show', async () => {
    await page.answer(URL, ...aRefusal('not_found'));
    expect(page.heading()).toBe('Questa pagina è uscita di scena');
  });

  it('says when it could not be loaded, and tries again', async () => {
    await page.answer(URL, ...aRefusal('unavailable'));
    expect(page.heading()).toBe('Guasto tecnico');
    await page.press('Riprova');
    await page.answer(URL, aWholeShow());
    expect(page.heading()).toBe('Ballata per un faro spento');
  });
});
