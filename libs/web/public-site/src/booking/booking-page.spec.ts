import { manualChangeDetection } from '@angular/cdk/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { aBooking, aCompany, anEvening, aRefusal, aWholePerformance, aWholeShow } from '@azionelab/web/testing';
import { openPage, type OpenPage } from '../open-page.testing';
import { BookingPage } from './booking-page';
import { SentPage } from './sent-page';

const EVENING = '/api/performances/7/';
const BOOK = '/api/performances/7/reservations/';
const SHOW = '/api/shows/ballata-per-un-faro-spento/?include=past';
const ROUTES = [
  { path: 'book/:performanceId', component: BookingPage },
  { path: 'book/:performanceId/sent', component: SentPage },
];

describe('BookingPage', () => {
  let page: OpenPage;

  beforeEach(async () => {
    page = await openPage(ROUTES, '/book/7');
    page.api.expectOne('/api/company/').flush(aCompany());
  });

  const input = (id: string) => page.loader.getHarness(MatInputHarness.with({ selector: `#${id}` }));
  const type = (id: string, text: string) => manualChangeDetection(async () => (await input(id)).setValue(text));
  const typed = (id: string) => page.host().querySelector<HTMLInputElement>(`#${id}`)?.value;
  const seats = () => page.text('az-seat-stepper output');

  const fillIn = async () => {
    await type('name', 'Maria Rossi');
    await type('email', 'maria@posta.example');
    await manualChangeDetection(async () => (await page.loader.getHarness(MatCheckboxHarness)).check());
    await page.settle();
  };

  it('sends one request, and says where the letter went', async () => {
    await page.answer(EVENING, aWholePerformance());
    await fillIn();
    await page.press('Richiedi 2 posti');
    const [booking, ...more] = page.api.match(BOOK);
    expect(more).toEqual([]);
    expect(booking?.request.body).toEqual({
      name: 'Maria Rossi',
      email: 'maria@posta.example',
      party_size: 2,
      locale: 'it',
    });
    expect(booking?.request.headers.get('Idempotency-Key')).toMatch(/^[\w-]{36}$/);
    booking?.flush(aBooking(), { status: 201, statusText: 'Created' });
    await page.settle();
    expect(page.location.path()).toBe('/book/7/sent');
    expect(page.heading()).toBe('Ora apri la posta');
    expect(page.text('.lead')).toBe(
      'Abbiamo scritto a m•••@posta.example . Premi Conferma lì entro mer 25 nov, 12:00.',
    );
    await page.answer(EVENING, aWholePerformance({ available_seats: 31 }));
    expect(page.text('.note')).toBe('I posti non sono ancora tuoi . Adesso: 31 posti liberi.');
  });

  it('leads to each thing that is missing, and sends nothing', async () => {
    await page.answer(EVENING, aWholePerformance());
    await type('email', 'maria@posta');
    await page.press('Richiedi 2 posti');
    expect(document.activeElement?.getAttribute('role')).toBe('alert');
    expect(page.text('az-error-summary')).toBe(
      'Ci sono 3 cose da sistemare Scrivi nome e cognome Controlla l’indirizzo email Accetta l’informativa sulla privacy',
    );
    expect(page.text('#email-error')).toContain('Scrivi l’indirizzo intero');
    expect(page.host().querySelector('#email')?.getAttribute('aria-invalid')).toBe('true');
    page.api.expectNone(BOOK);
  });

  it('does not find fault while somebody is still typing for the first time', async () => {
    await page.answer(EVENING, aWholePerformance());
    const email = page.host().querySelector<HTMLInputElement>('#email');
    if (email) email.value = 'm';
    email?.dispatchEvent(new Event('input'));
    await page.settle();
    expect(page.host().querySelector('#email-error')).toBeNull();
    email?.dispatchEvent(new Event('blur'));
    await page.settle();
    expect(page.host().querySelector('#email-error')).not.toBeNull();
  });

  it('tries again with the same key, and with another once the request is another', async () => {
    await page.answer(EVENING, aWholePerformance());
    await fillIn();
    const keys: (string | null)[] = [];
    const sendAndLose = async () => {
      await page.press(/Richiedi/);
      const call = page.api.expectOne(BOOK);
      keys.push(call.request.headers.get('Idempotency-Key'));
      call.error(new ProgressEvent('error'));
      await page.settle();
    };
    await sendAndLose();
    expect(page.text('az-error-summary')).toContain('Niente rete');
    expect([typed('name'), typed('email')]).toEqual(['Maria Rossi', 'maria@posta.example']);
    await sendAndLose();
    await type('name', 'Maria Rossi Bianchi');
    await sendAndLose();
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('keeps the form, lowers the number and offers other evenings when seats ran out', async () => {
    await page.answer(EVENING, aWholePerformance());
    await fillIn();
    await page.press('Richiedi 2 posti');
    await page.answer(BOOK, ...aRefusal('no_capacity', { available_seats: 1 }));
    await page.answer(EVENING, aWholePerformance({ available_seats: 1 }));
    const later = anEvening({ id: 8, starts_at: '2026-11-28T20:45:00+01:00' });
    await page.answer(SHOW, aWholeShow({ performances: [anEvening({ available_seats: 1 }), later] }));
    expect(page.text('az-error-summary')).toContain('Era rimasto 1 posto e ne avevi chiesti 2');
    expect([seats(), typed('name')]).toEqual(['1', 'Maria Rossi']);
    expect(page.text('az-booking-form button[type=submit]')).toBe('Richiedi 1 posto');
    expect([...page.host().querySelectorAll('az-other-evenings a')].map((link) => link.getAttribute('href'))).toEqual([
      '/book/8',
    ]);
  });

  it('shows what the API found wrong at its field, until it is changed', async () => {
    await page.answer(EVENING, aWholePerformance());
    await fillIn();
    await page.press(/Richiedi/);
    await page.answer(BOOK, { email: ['Enter a valid email address.'] }, { status: 400, statusText: 'Bad Request' });
    expect(page.text('#email-error')).toContain('Riscrivilo');
    expect(page.text('az-error-summary')).toContain('Controlla l’indirizzo email');
    await type('email', 'maria.rossi@posta.example');
    await page.settle();
    expect(page.host().querySelector('#email-error')).toBeNull();
  });

  it('goes on with the form when the evening sells out while it is filled in', async () => {
    await page.answer(EVENING, aWholePerformance());
    await fillIn();
    window.dispatchEvent(new Event('focus'));
    await page.settle();
    await page.answer(EVENING, aWholePerformance({ available_seats: 0 }));
    expect(page.text('az-evening-aside')).toContain('Tutto esaurito');
    expect(typed('name')).toBe('Maria Rossi');
  });

  it('asks for nothing where nothing can be booked', async () => {
    await page.answer(EVENING, aWholePerformance({ booking_enabled: false }));
    await page.answer(SHOW, aWholeShow({ performances: [] }));
    expect(page.heading()).toBe('Prenotazioni chiuse');
    expect(page.text('.lead')).toContain('dalle 19:45');
    expect(page.host().querySelector('form')).toBeNull();
  });

  it('says when there is no such evening', async () => {
    await page.answer(EVENING, ...aRefusal('not_found'));
    expect(page.heading()).toBe('Questa pagina è uscita di scena');
  });
});

describe('SentPage', () => {
  it('is honest when nobody has just booked', async () => {
    const page = await openPage(ROUTES, '/book/7/sent');
    await page.answer(EVENING, aWholePerformance());
    expect(page.heading()).toBe('Hai appena prenotato?');
  });
});
