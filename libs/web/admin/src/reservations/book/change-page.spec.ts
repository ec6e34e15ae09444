import { anEveningToBook, aRefusal, aWholeReservation } from '@azionelab/web/testing';
import { type OpenDesk, openDesk } from '../open-desk.testing';
// Read before the clock of the first test runs.
import './change-page';

const ONE = '/api/admin/reservations/3/';
const EVENINGS = '/api/admin/performances/';

describe('changing a reservation', () => {
  let desk: OpenDesk;
  const open = async (change: Parameters<typeof aWholeReservation>[0] = {}) => {
    desk = await openDesk('/admin/reservations/3/change');
    await desk.answer(ONE, aWholeReservation({ version: 4, ...change }));
    const saturday = anEveningToBook({ id: 8, starts_at: '2026-11-28T20:45:00+01:00' });
    await desk.answer(EVENINGS, { count: 2, results: [anEveningToBook({ available_seats: 1 }), saturday] });
  };

  it('sends what was changed and nothing else, on the condition that nobody was faster', async () => {
    await open();
    await desk.type('Telefono', '0586 123456');
    await desk.press('Salva');
    const saved = await desk.answer(`PATCH ${ONE}`, aWholeReservation({ version: 5 }));
    expect(saved.request.body).toEqual({ phone: '0586 123456' });
    expect(saved.request.headers.get('If-Match')).toBe('"4"');
    expect(desk.location.path()).toBe('/admin/reservations/3');
  });

  it('tells the party of other seats and another evening, unless told otherwise', async () => {
    await open();
    expect(desk.words('.fields')).not.toContain('Avvisa');
    // Two are its own already, one is left: three are possible, and four are not.
    await desk.press('Un posto in più');
    await desk.press('Un posto in più');
    expect(desk.words('output')).toBe('3');
    expect(desk.words('az-seats-aside')).toContain('Dopo questa: 0 posti liberi');
    desk.control('sab 28 nov').click();
    await desk.settle();
    desk.control('Avvisa Maria Rossi per email').click();
    await desk.settle();
    await desk.press('Salva');
    const saved = await desk.answer(`PATCH ${ONE}`, aWholeReservation());
    expect(saved.request.body).toEqual({ performance: 8, party_size: 3, send_mail: false });
  });

  it('says what is left, and keeps what was typed', async () => {
    await open();
    await desk.press('Un posto in più');
    await desk.press('Salva');
    await desk.answer(`PATCH ${ONE}`, ...aRefusal('no_capacity', { available_seats: 0 }));
    expect(desk.words('[role=alert]')).toContain('Per questa sera non ci sono più posti.');
    expect(desk.words('output')).toBe('3');
  });

  it('shows what somebody else saved beside what was typed', async () => {
    await open();
    await desk.type('Nome e cognome', 'Maria Bianchi');
    await desk.press('Salva');
    await desk.answer(`PATCH ${ONE}`, ...aRefusal('conflict', { version: 6 }));
    await desk.answer(ONE, aWholeReservation({ version: 6, name: 'Maria Verdi', performance: 8 }));
    expect(desk.words('az-edit-messages')).toContain('Qualcuno ha salvato prima di te');
    expect(desk.words('az-edit-messages')).toContain('Nome e cognome Maria Bianchi Maria Verdi');
    expect(desk.words('az-edit-messages')).toContain('sab 28 nov, 20:45, Ballata per un faro spento');
    await desk.press('Salva il tuo al suo posto');
    const over = await desk.answer(`PATCH ${ONE}`, aWholeReservation());
    expect(over.request.headers.get('If-Match')).toBe('"6"');
  });

  it('keeps an address where there is one, and asks for none where there is none', async () => {
    await open();
    await desk.type('Email', '');
    await desk.press('Salva');
    expect(desk.words('[role=alert]')).toContain('Email: Serve');
  });
});
