import {
  aList,
  aRefusal,
  anEditor,
  anOfficePerformance,
  anOfficeShow,
  anOfficeVenue,
  theBoxOffice,
} from '@azionelab/web/testing';
import type { OpenDesk } from '../../reservations/open-desk.testing';
import { EVENINGS, openProgramme, SHOWS, VENUES, versionOf } from '../open-programme.testing';

describe('the evenings', () => {
  let screen: OpenDesk;
  const friday = anOfficePerformance();
  const saturday = anOfficePerformance({ id: 8, starts_at: '2026-11-28T20:45:00+01:00', is_booking_enabled: false });

  const open = async (query = '', rows = [friday, saturday], me = anEditor()) => {
    screen = await openProgramme(`/admin/performances${query}`, me);
    await screen.answer(SHOWS, aList(anOfficeShow()));
    await screen.answer(VENUES, aList(anOfficeVenue()));
    return screen.answer(EVENINGS, aList(...rows));
  };

  it('are those ahead, each with its seats', async () => {
    const { request } = await open();
    expect(request.params.get('from')).toBe('2026-11-24T18:00:00.000Z');
    expect(request.params.get('is_cancelled')).toBe('false');
    expect(screen.all('tr.row')).toEqual([
      'ven 27 nov, 20:45 Ballata per un faro spento Sala Officina 32 liberi 84 confermati Prenotazioni aperte',
      'sab 28 nov, 20:45 Ballata per un faro spento Sala Officina 32 liberi 84 confermati Prenotazioni chiuse',
    ]);
  });

  it('can be narrowed to a month, and to those that are past', async () => {
    const { request } = await open('?when=past&month=2026-10');
    expect(request.params.get('from')).toBe('2026-09-30T22:00:00.000Z');
    expect(request.params.get('to')).toBe('2026-10-31T22:59:00.000Z');
    expect(request.params.has('when')).toBe(false);
    expect(request.params.has('month')).toBe(false);
  });

  it('are closed with a switch, and opened again when that was a mistake', async () => {
    await open();
    await screen.press('Prenotazioni per Ballata per un faro spento, ven 27 nov, 20:45');
    const call = await screen.answer(`PATCH ${EVENINGS}7/`, { ...friday, version: 4, is_booking_enabled: false });
    expect(call.request.body).toEqual({ is_booking_enabled: false });
    expect(screen.over()).toContain('Prenotazioni chiuse per ven 27 nov, 20:45.');
    expect(screen.all('tr.row')[0]).toContain('Prenotazioni chiuse');
    await screen.press('Annulla');
    const back = await screen.answer(`PATCH ${EVENINGS}7/`, { ...friday, version: 5 });
    expect(versionOf(back)).toBe('"4"');
    expect(screen.all('tr.row')[0]).toContain('Prenotazioni aperte');
  });

  it('stay as they are when somebody else was faster', async () => {
    await open();
    await screen.press('Prenotazioni per Ballata per un faro spento, ven 27 nov, 20:45');
    await screen.answer(`PATCH ${EVENINGS}7/`, ...aRefusal('conflict', { version: 9 }));
    expect(screen.over()).toContain('Qualcun altro ha appena cambiato questa sera.');
    const button = document.querySelector('az-booking-switch button');
    expect(button?.getAttribute('aria-checked')).toBe('true');
  });

  it('are taken to the capacity editor together', async () => {
    await open();
    screen.control('Seleziona tutte le righe della pagina').click();
    await screen.settle();
    await screen.press('Cambia i posti');
    await screen.settle(20);
    expect(screen.location.path()).toBe('/admin/performances/capacity?evenings=7,8');
  });

  it('are only looked at by the box office', async () => {
    await open('', [friday], theBoxOffice());
    expect(screen.all('az-booking-switch, mat-checkbox')).toEqual([]);
    expect(screen.words('az-page-head')).toBe('Serate Elenco Calendario');
  });
});

describe('the calendar', () => {
  let screen: OpenDesk;
  const open = async (me = anEditor()) => {
    screen = await openProgramme('/admin/performances/calendar?month=2026-12', me);
    await screen.answer(SHOWS, aList(anOfficeShow()));
    await screen.answer(VENUES, aList(anOfficeVenue()));
  };
  const evenings = [
    anOfficePerformance({ starts_at: '2026-12-04T20:45:00+01:00' }),
    anOfficePerformance({ id: 8, starts_at: '2026-12-04T23:00:00+01:00', cancelled_at: '2026-11-20T10:00:00+01:00' }),
  ];

  it('shows a month, each evening in its show’s colour', async () => {
    await open();
    const { request } = await screen.answer(EVENINGS, aList(...evenings));
    expect(request.params.get('from')).toBe('2026-11-30T23:00:00.000Z');
    expect(screen.words('h1')).toBe('dicembre 2026');
    expect(screen.all('ol > li:not(.free):not(.blank)')).toEqual([
      '4 ven dic 20:45 Ballata per un faro spento 32 liberi 23:00 Ballata per un faro spento Annullata',
    ]);
    expect(document.querySelector('a.evening')?.className).toContain('gel-congo');
    await screen.press('gennaio 2027');
    expect(screen.location.path()).toBe('/admin/performances/calendar?month=2027-01');
  });

  it('leads to a new evening on an empty day, for who may make one', async () => {
    await open();
    await screen.answer(EVENINGS, aList());
    expect(screen.words('az-empty')).toContain('In dicembre 2026 non c’è nessuna serata.');
    await screen.press('Nuova serata sabato 5 dicembre');
    expect(screen.location.path()).toBe('/admin/performances/new?day=2026-12-05');
  });

  it('leads the box office nowhere that it may not go', async () => {
    await open(theBoxOffice());
    await screen.answer(EVENINGS, aList());
    expect(document.querySelector('a.new')).toBeNull();
  });
});
