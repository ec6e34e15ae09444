import type { OfficeReservationDetailView } from '@azionelab/contracts';
import {
  aChangeOfReservation,
  anOfficeCheckIn,
  anOfficeMessage,
  aRefusal,
  aWholeReservation,
} from '@azionelab/web/testing';
import { type OpenDesk, openDesk } from '../open-desk.testing';
// Read before the clock of the first test runs.
import './reservation-page';

const ONE = '/api/admin/reservations/3/';

describe('one reservation', () => {
  let desk: OpenDesk;
  const open = async (change: Partial<OfficeReservationDetailView> = {}) => {
    desk = await openDesk('/admin/reservations/3');
    await desk.answer(ONE, aWholeReservation(change));
  };
  const deeds = () => desk.all('az-page-head .actions > *');

  it('tells how it stands, what is known of it, and all that happened', async () => {
    await open({
      phone: '0586 123456',
      notes: 'Carrozzina',
      history: [aChangeOfReservation()],
      messages: [
        anOfficeMessage(),
        anOfficeMessage({ id: 41, kind: 'reminder', status: 'failed', last_error: 'ESOCKET' }),
      ],
    });
    expect(desk.words('h1')).toBe('Maria Rossi');
    expect(desk.words('az-page-head')).toContain('7K4P-29QD');
    expect(desk.words('az-reservation-chip')).toBe('Confermata');
    expect(desk.words('dl')).toContain('venerdì 27 novembre, 20:45 Ballata per un faro spento, Sala Officina');
    expect(desk.words('dl')).toContain('Telefono 0586 123456 Richieste Carrozzina');
    expect(desk.all('az-time-line li')).toEqual([
      'Posti: da 2 a 3 mer 25 nov, 10:15 · Irma',
      expect.stringMatching(/^Mail non mandata: Promemoria .* Il server della posta non ha mai risposto/),
      expect.stringMatching(/^Mail mandata: Biglietto maria.rossi@posta.example/),
      'Confermata mar 24 nov, 18:10',
      'Chiesta dal sito mar 24 nov, 18:02',
    ]);
    await desk.press('Le sue mail');
    expect(desk.location.path()).toBe('/admin/messages?reservation=3');
  });

  it.each<[string, Partial<OfficeReservationDetailView>, string[]]>([
    [
      'pending',
      { status: 'pending', confirmed_at: null },
      ['Conferma a mano', 'Manda di nuovo il link', 'Cambia', 'Disdici…'],
    ],
    ['pending without an address', { status: 'pending', email: '' }, ['Conferma a mano', 'Cambia', 'Disdici…']],
    ['confirmed', {}, ['Fai entrare', 'Manda di nuovo il biglietto', 'Stampa il biglietto', 'Cambia', 'Disdici…']],
    ['inside', { admitted: 2 }, ['Manda di nuovo il biglietto', 'Stampa il biglietto', 'Cambia']],
    ['expired', { status: 'expired' }, ['Prenota di nuovo']],
    ['cancelled', { status: 'cancelled' }, ['Prenota di nuovo']],
  ])('offers what can be done when it is %s', async (_, change, offered) => {
    await open(change);
    expect(deeds()).toEqual(offered);
  });

  it('is confirmed by hand for a reason', async () => {
    await open({ status: 'pending', confirmed_at: null });
    await desk.press('Conferma a mano');
    await desk.press('Conferma 2 posti');
    expect(desk.over()).toContain('Scrivi perché: resta nel registro.');
    await desk.type('Perché?', 'Ha chiamato');
    await desk.press('Conferma 2 posti');
    await desk.answer(`POST ${ONE}confirm/`, ...aRefusal('no_capacity', { available_seats: 1 }));
    expect(desk.over()).toContain('Per questa sera resta solo 1 posto.');
    await desk.press('Conferma 2 posti');
    const done = await desk.answer(`POST ${ONE}confirm/`, aWholeReservation());
    expect(done.request.body).toEqual({ reason: 'Ha chiamato', send_mail: true });
    await desk.settle(300);
    expect(desk.words('az-reservation-chip')).toBe('Confermata');
  });

  it('is cancelled with a letter or without', async () => {
    await open();
    await desk.press('Disdici…');
    expect(desk.over()).toContain('Liberi di nuovo: 2 posti. Il biglietto non vale più.');
    desk.control('Avvisa maria.rossi@posta.example').click();
    await desk.press('Disdici 2 posti');
    const done = await desk.answer(`POST ${ONE}cancel/`, aWholeReservation({ status: 'cancelled' }));
    expect(done.request.body).toEqual({ send_mail: false });
    await desk.settle(300);
    expect(desk.words('az-reservation-chip')).toBe('Disdetta');
  });

  it('is sent again', async () => {
    await open();
    await desk.press('Manda di nuovo il biglietto');
    await desk.answer(
      `POST ${ONE}resend/`,
      aWholeReservation({ messages: [anOfficeMessage(), anOfficeMessage({ id: 42 })] }),
    );
    expect(desk.over()).toContain('Mandata a maria.rossi@posta.example.');
    expect(desk.all('az-time-line li').filter((line) => line.includes('Biglietto'))).toHaveLength(2);
  });

  it('hands the code on to the door, and the ticket to the printer', async () => {
    await open();
    const print = [...document.querySelectorAll('a')].find((link) => link.textContent?.includes('Stampa'));
    expect(print?.getAttribute('href')).toBe('/api/admin/reservations/3/ticket.pdf');
    await desk.press('Fai entrare');
    expect(desk.location.path()).toBe('/door/7');
    expect(desk.location.getState()).toMatchObject({ scanned: '7K4P-29QD' });
  });

  it('takes a check-in back', async () => {
    await open({ admitted: 2, check_in: anOfficeCheckIn() });
    expect(desk.words('.arrival')).toContain('Dentro 2 di 2, dalle 20:31 (Giulia).');
    await desk.press('Annulla l’ingresso');
    expect(desk.over()).toContain('Maria Rossi risulta di nuovo fuori, e il biglietto vale ancora.');
    await desk.press('Annulla l’ingresso');
    await desk.settle(300);
    await desk.answer('DELETE /api/admin/check-ins/11/', null);
    await desk.answer(ONE, aWholeReservation());
    expect(desk.words('az-reservation-chip')).toBe('Confermata');
    expect(desk.words('.arrival')).toBe('');
  });

  it('says when there is none, and tries again when it could not be read', async () => {
    desk = await openDesk('/admin/reservations/3');
    await desk.answer(ONE, null, { status: 500, statusText: 'Broken' });
    expect(desk.words('[role=alert]')).toContain('Non riusciamo a leggere la prenotazione.');
    await desk.press('Riprova');
    await desk.answer(ONE, ...aRefusal('not_found'));
    expect(desk.words('az-empty')).toBe('Questa prenotazione non c’è. Cercala tra tutte');
  });
});
