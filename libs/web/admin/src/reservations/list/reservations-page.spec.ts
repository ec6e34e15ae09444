import type { OfficeReservationView } from '@azionelab/contracts';
import {
  aBulkAnswer,
  aBulkResult,
  anEveningToBook,
  anOfficeReservation,
  aRefusal,
  aShow,
  aWholeReservation,
  someone,
  someReservationCounts,
} from '@azionelab/web/testing';
import { type OpenDesk, openDesk } from '../open-desk.testing';
// Read before the clock of the first test runs.
import './reservations-page';

const LIST = '/api/admin/reservations/';
const COUNTS = `${LIST}counts/`;
const BULK = `POST ${LIST}bulk/`;

const ROWS = [
  anOfficeReservation(),
  anOfficeReservation({ id: 4, code: 'B0SC-0001', name: 'Ilaria Bosco', status: 'pending', party_size: 4 }),
  anOfficeReservation({ id: 5, code: 'P1ER-0001', name: 'Anna Pieri', status: 'expired', email: 'anna@pieri.example' }),
  anOfficeReservation({ id: 6, code: 'C0RR-0001', name: 'Andrea Corradi', party_size: 4, admitted: 3 }),
];

describe('the reservations', () => {
  let desk: OpenDesk;
  const open = async (query = '', rows: OfficeReservationView[] = ROWS) => {
    desk = await openDesk(`/admin/reservations${query}`);
    const [list] = desk.asked(LIST);
    list?.flush({ count: rows.length, results: rows });
    const [counts] = desk.asked(COUNTS);
    counts?.flush(someReservationCounts());
    await desk.answer('/api/admin/shows/', { count: 1, results: [aShow()] });
    await desk.answer('/api/admin/performances/', { count: 1, results: [anEveningToBook()] });
    return { list: list?.request.params, counts: counts?.request.params };
  };

  it('are listed with who, when, how many and where they stand', async () => {
    const { list } = await open();
    expect(list?.get('ordering')).toBe('-created_at');
    expect(desk.all('tr.row')[0]).toBe(
      'Maria Rossi maria.rossi@posta.example ven 27 nov, 20:45 Ballata per un faro spento 2 Confermata 24 nov, 18:02',
    );
    expect(desk.all('az-reservation-chip')).toEqual([
      'Confermata',
      'In attesa della mail',
      'Link scaduto',
      'Dentro 3 di 4',
    ]);
  });

  it('have a tab for each state with its number, whatever tab is open', async () => {
    const { list, counts } = await open('?status=pending&search=bosco');
    expect([list?.get('status'), counts?.get('status'), counts?.get('search')]).toEqual(['pending', null, 'bosco']);
    expect(desk.all('az-list-tabs a')).toEqual([
      'Tutte 486',
      'In attesa 11',
      'Confermate 402',
      'Dentro 21',
      'Scadute 34',
      'Disdette 18',
    ]);
    await desk.press('Dentro 21');
    expect(desk.location.path()).toBe('/admin/reservations?search=bosco&inside=true');
  });

  it('are narrowed by show, evening, origin and days where the company is', async () => {
    const { list } = await open('?origin=office&from=2026-11-27&to=2026-11-27&show=1&performance=7');
    expect(
      Object.fromEntries(['origin', 'from', 'to', 'show', 'performance'].map((key) => [key, list?.get(key)])),
    ).toEqual({
      origin: 'office',
      from: '2026-11-27T00:00:00+01:00',
      to: '2026-11-27T23:59:00+01:00',
      show: '1',
      performance: '7',
    });
    expect(desk.words('mat-chip-set')).toContain('Da dove viene: Dal botteghino');
    expect(desk.words('mat-chip-set')).toContain('Sera: ven 27 nov, 20:45');
  });

  it('are exported as they are narrowed and sorted', async () => {
    await open('?status=confirmed&search=rossi&ordering=name');
    await desk.press('Esporta');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/api/admin/reservations/export.csv?search=rossi&status=confirmed&ordering=name',
      '/api/admin/reservations/export.xlsx?search=rossi&status=confirmed&ordering=name',
    ]);
  });

  it('say what to do while there are none', async () => {
    await open('', []);
    expect(desk.words('.empty')).toContain('arrivano dal sito, o le scrivi tu per chi telefona');
    await desk.press('Scrivi la prima');
    expect(desk.location.path()).toBe('/admin/reservations/new');
  });

  it('are sent again many at a time: shown first, done, and told', async () => {
    await open();
    for (const name of ['Maria Rossi', 'Ilaria Bosco', 'Anna Pieri']) desk.control(`Seleziona ${name}`).click();
    await desk.settle();
    expect(desk.words('.bulk')).toContain('3 selezionate, 8 posti');
    await desk.press('Manda di nuovo');
    const results = [
      aBulkResult(),
      aBulkResult({ id: 4, name: 'Ilaria Bosco', code: 'B0SC-0001', party_size: 4, status: 'pending' }),
      aBulkResult({ id: 5, name: 'Anna Pieri', code: 'P1ER-0001', refused: 'reservation_not_pending' }),
    ];
    const preview = await desk.answer(BULK, aBulkAnswer(results, { dry_run: true }));
    expect(preview.request.body).toEqual({ action: 'resend', reservations: [3, 4, 5], dry_run: true });
    expect(desk.over()).toContain('Prenotazioni: 2 (6 posti). Mail che partono: 2.');
    expect(desk.over()).toContain('Saltate: 1 Anna Pieri P1ER-0001 · 2 posti Non è più in attesa: fanne una nuova.');
    await desk.press('Manda 2 mail');
    await desk.settle(400);
    expect(desk.words('.bulk')).toContain('Un momento: 0 di 3…');
    const done = await desk.answer(BULK, aBulkAnswer(results));
    expect(done.request.body).toEqual({ action: 'resend', reservations: [3, 4, 5] });
    await desk.settle(20);
    expect(desk.over()).toContain('Mandate: 2, saltate: 1. Vedi perché');
    expect([desk.asked(LIST).length, desk.asked(COUNTS).length]).toEqual([1, 1]);
    expect(desk.words('.bulk')).toBe('');
    await desk.press('Vedi perché');
    expect(desk.over()).toContain('Anna Pieri P1ER-0001 · 2 posti Non è più in attesa: fanne una nuova.');
  });

  it('are cancelled with a letter or without, which is counted before', async () => {
    await open();
    desk.control('Seleziona Maria Rossi').click();
    await desk.settle();
    await desk.press('Disdici');
    await desk.answer(BULK, aBulkAnswer([aBulkResult()], { letters: 1 }));
    desk.control('Avvisali per email').click();
    await desk.settle();
    const silent = await desk.answer(BULK, aBulkAnswer([aBulkResult()], { letters: 0 }));
    expect(silent.request.body).toMatchObject({ action: 'cancel', send_mail: false, dry_run: true });
    expect(desk.over()).toContain('Mail che partono: 0.');
    await desk.press('Disdici 1 prenotazione');
    await desk.settle(400);
    const done = await desk.answer(BULK, aBulkAnswer([aBulkResult()]));
    expect(done.request.body).toEqual({ action: 'cancel', reservations: [3], send_mail: false });
    expect(desk.over()).toContain('Disdette: 1, saltate: 0.');
  });

  it('offer in the menu of a row what that row allows', async () => {
    await open();
    const offered = async (name: string) => {
      await desk.press(`Altro su ${name}`);
      const panel = [...document.querySelectorAll('.mat-mdc-menu-panel')].at(-1);
      const items = [...(panel?.querySelectorAll('[role=menuitem]') ?? [])].map((item) => item.textContent?.trim());
      document.querySelector<HTMLElement>('.cdk-overlay-backdrop')?.click();
      await desk.settle(300);
      return items;
    };
    expect(await offered('Ilaria Bosco')).toEqual(['Apri', 'Manda di nuovo il link', 'Cambia', 'Disdici…']);
    expect(await offered('Anna Pieri')).toEqual(['Apri', 'Prenota di nuovo']);
    expect(await offered('Andrea Corradi')).toEqual([
      'Apri',
      'Manda di nuovo il biglietto',
      'Cambia',
      'Stampa il biglietto',
      'Fai entrare',
    ]);
  });

  it('tell why one could not be sent again', async () => {
    await open();
    await desk.press('Altro su Ilaria Bosco');
    await desk.press('Manda di nuovo il link');
    await desk.answer(`POST ${LIST}4/resend/`, ...aRefusal('performance_started', {}));
    expect(desk.over()).toContain('Lo spettacolo è già cominciato.');
    await desk.press('Altro su Ilaria Bosco');
    await desk.press('Manda di nuovo il link');
    await desk.answer(`POST ${LIST}4/resend/`, aWholeReservation({ id: 4 }));
    expect(desk.over()).toContain('Mandata a maria.rossi@posta.example.');
  });

  it('are no business of who plans the season', async () => {
    desk = await openDesk('/admin/reservations', someone({ role: 'editor', permissions: ['see_programme'] }));
    expect(desk.asked(LIST)).toEqual([]);
  });
});
