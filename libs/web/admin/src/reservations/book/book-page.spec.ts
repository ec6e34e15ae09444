import { anEveningToBook, aRefusal, aWholeReservation } from '@azionelab/web/testing';
import { type OpenDesk, openDesk } from '../open-desk.testing';
// Read before the clock of the first test runs.
import './book-page';

const EVENINGS = '/api/admin/performances/';
const BOOK = 'POST /api/admin/reservations/';

describe('booking for somebody', () => {
  let desk: OpenDesk;
  const saturday = anEveningToBook({ id: 8, starts_at: '2026-11-28T20:45:00+01:00', available_seats: 2 });
  const open = async (query = '') => {
    desk = await openDesk(`/admin/reservations/new${query}`);
    const [evenings] = desk.asked(EVENINGS);
    evenings?.flush({ count: 2, results: [anEveningToBook(), saturday] });
    await desk.settle();
    return evenings?.request.params;
  };
  const pick = async (words: string) => {
    desk.control(words).click();
    await desk.settle();
  };
  const typeMaria = async () => {
    await desk.type('Nome e cognome', 'Maria Rossi');
    await desk.type('Telefono', '0586 123456');
  };

  it('shows the evenings to come with what is left of each', async () => {
    const params = await open();
    expect([params?.get('from'), params?.get('is_cancelled')]).toEqual(['2026-11-24T18:00:00.000Z', 'false']);
    expect(desk.all('.evenings label')).toEqual([
      'ven 27 nov, 20:45 Ballata per un faro spento · Sala Officina 32 posti liberi',
      'sab 28 nov, 20:45 Ballata per un faro spento · Sala Officina Ultimi 2 posti',
    ]);
    await pick('sab 28 nov');
    expect(desk.words('az-seats-aside')).toContain('Dopo questa: 1 posto libero');
    await desk.press('Un posto in più');
    expect(desk.words('az-seats-aside')).toContain('Dopo questa: 0 posti liberi');
    expect(desk.words('.send button')).toBe('Prenota 2 posti e manda il link');
  });

  it('sends the link to the address that was told, and leads to the reservation', async () => {
    await open();
    await pick('ven 27 nov');
    await typeMaria();
    await desk.type('Email', 'maria.rossi@posta.example');
    await desk.press('Prenota 1 posto e manda il link');
    const booked = await desk.answer(BOOK, aWholeReservation({ status: 'pending' }), {
      status: 201,
      statusText: 'Made',
    });
    expect(booked.request.body).toEqual({
      performance: 7,
      party_size: 1,
      name: 'Maria Rossi',
      email: 'maria.rossi@posta.example',
      phone: '0586 123456',
      notes: '',
      locale: 'it',
    });
    expect(desk.location.path()).toBe('/admin/reservations/3');
    expect(desk.over()).toContain('Il link è partito per maria.rossi@posta.example.');
  });

  it('asks for an evening, a name, and an address where the link shall go', async () => {
    await open();
    await desk.press('Prenota 1 posto e manda il link');
    expect(desk.words('[role=alert]')).toContain('Sera: Scegli una sera.');
    expect(desk.words('[role=alert]')).toContain('Nome e cognome: Serve');
    expect(desk.words('[role=alert]')).toContain('Email: Per mandare il link serve un indirizzo.');
    expect(desk.api.match((request) => request.method === 'POST')).toEqual([]);
  });

  it('confirms at once without an address, for a reason', async () => {
    await open('?performance=8');
    await typeMaria();
    await pick('Conferma subito');
    await desk.press('Conferma 1 posto');
    expect(desk.words('[role=alert]')).toContain('Perché senza link: Serve');
    expect(desk.words('[role=alert]')).not.toContain('Email');
    await desk.type('Perché senza link', 'Ha telefonato');
    await desk.press('Conferma 1 posto');
    const booked = await desk.answer(BOOK, aWholeReservation());
    expect(booked.request.body).toMatchObject({ performance: 8, email: null, confirm: true, reason: 'Ha telefonato' });
    expect(desk.over()).toContain('Confermata: 7K4P-29QD.');
  });

  it('keeps all that was typed when the seats are gone, and says what is left', async () => {
    await open('?performance=8');
    await typeMaria();
    await desk.type('Email', 'maria.rossi@posta.example');
    await desk.press('Un posto in più');
    await desk.press('Prenota 2 posti e manda il link');
    await desk.answer(BOOK, ...aRefusal('no_capacity', { available_seats: 1 }));
    expect(desk.words('[role=alert]')).toContain('Posti: Per questa sera resta solo 1 posto.');
    await desk.answer(EVENINGS, { count: 2, results: [anEveningToBook(), { ...saturday, available_seats: 1 }] });
    expect(desk.all('.evenings label')[1]).toContain('Ultimo posto');
    expect([desk.control('Nome e cognome').value, desk.words('output')]).toEqual(['Maria Rossi', '2']);
    await desk.press('Un posto in meno');
    await desk.press('Prenota 1 posto e manda il link');
    expect((await desk.answer(BOOK, aWholeReservation())).request.body).toMatchObject({ party_size: 1 });
  });

  it('counts once when the answer was lost', async () => {
    await open('?performance=7');
    await typeMaria();
    await desk.type('Email', 'maria.rossi@posta.example');
    await desk.press('Prenota 1 posto e manda il link');
    const [lost] = desk.api.match((request) => request.method === 'POST');
    lost?.error(new ProgressEvent('error'));
    await desk.settle();
    expect(desk.words('[role=alert]')).toContain('Niente rete');
    await desk.press('Prenota 1 posto e manda il link');
    const again = await desk.answer(BOOK, aWholeReservation());
    expect(again.request.headers.get('Idempotency-Key')).toBe(lost?.request.headers.get('Idempotency-Key'));
  });

  it('is filled like a reservation that is over', async () => {
    desk = await openDesk('/admin/reservations/new?like=3');
    await desk.answer('/api/admin/reservations/3/', aWholeReservation({ status: 'expired', party_size: 4 }));
    await desk.answer(EVENINGS, { count: 1, results: [anEveningToBook()] });
    expect([desk.control('Nome e cognome').value, desk.control('Email').value, desk.words('output')]).toEqual([
      'Maria Rossi',
      'maria.rossi@posta.example',
      '4',
    ]);
    expect(desk.control('ven 27 nov').checked).toBe(true);
  });

  it('looks for a show, and says when nothing is to come', async () => {
    await open();
    await desk.type('Cerca lo spettacolo', 'Nove');
    await desk.settle(300);
    const asked = await desk.answer(EVENINGS, { count: 0, results: [] });
    expect(asked.request.params.get('search')).toBe('Nove');
    expect(desk.words('az-evening-picker')).toContain('Nessuna sera in arrivo con questo titolo.');
  });

  it('is not left by mistake', async () => {
    await open();
    await typeMaria();
    await desk.press('Lascia stare');
    expect(desk.over()).toContain('Uscire senza salvare?');
    await desk.press('Resta qui');
    expect(desk.location.path()).toBe('/admin/reservations/new');
  });
});
