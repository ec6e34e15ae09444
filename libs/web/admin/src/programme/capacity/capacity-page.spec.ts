import { aBlockedEvening, aRefusal, anOfficePerformance, theBoxOffice } from '@azionelab/web/testing';
import type { OpenDesk } from '../../reservations/open-desk.testing';
import { EVENINGS, openProgramme, versionOf } from '../open-programme.testing';

const EVENING = `${EVENINGS}7/`;

describe('the seats of one evening', () => {
  let screen: OpenDesk;
  const open = async () => {
    screen = await openProgramme('/admin/performances/7/seats');
    await screen.answer(EVENING, anOfficePerformance());
  };
  const button = () =>
    [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Salva i posti'));

  it('are worked out on every key', async () => {
    await open();
    expect(screen.words('.total dd')).toBe('32');
    expect(screen.words('az-capacity-formula')).toContain('in attesa del link nella posta: 5 posti');
    await screen.type('Tenuti da noi', '40');
    expect(screen.words('.total dd')).toBe('2');
    await screen.press('Salva i posti');
    const call = await screen.answer(
      `PATCH ${EVENING}`,
      anOfficePerformance({ version: 4, manually_occupied_seats: 40, available_seats: 2 }),
    );
    expect(call.request.body).toEqual({
      room_capacity: 120,
      additional_seats: 6,
      manually_occupied_seats: 40,
      is_booking_enabled: true,
    });
    expect(versionOf(call)).toBe('"3"');
    expect(screen.over()).toContain('Salvato: 2 posti ancora liberi.');
  });

  it('say the highest value that fits when confirmed seats would go, and are not saved', async () => {
    await open();
    await screen.type('Tenuti da noi', '46');
    expect(screen.words('.total dd')).toBe('−4');
    expect(screen.words('.error')).toContain(
      'Con 46 tenuti ci sarebbero 4 posti meno dei 84 già confermati. Al massimo puoi tenerne 42.',
    );
    expect(screen.words('.legend')).toContain('4 di troppo');
    expect(document.querySelector('az-seat-bar rect.much')).not.toBeNull();
    expect(button()?.getAttribute('aria-disabled')).toBe('true');
    expect(screen.words('#why-not')).toContain('Così non si può salvare');
    await screen.press('Salva i posti');
    screen.api.expectNone((request) => request.method === 'PATCH');
    await screen.press('Rimetti com’era');
    expect(screen.control('Tenuti da noi').value).toBe('10');
  });

  it('blame the figure that was changed last', async () => {
    await open();
    await screen.type('Posti in sala', '80');
    expect(screen.words('.error')).toContain('Ne servono almeno 88.');
    await screen.type('Posti in sala', '8x');
    expect(screen.words('.error')).toContain('Scrivi un numero intero.');
    expect(screen.words('.total dd')).toBe('?');
  });

  it('are counted anew when somebody was confirmed meanwhile, and what was typed stays', async () => {
    await open();
    await screen.type('Tenuti da noi', '42');
    await screen.press('Salva i posti');
    await screen.answer(`PATCH ${EVENING}`, ...aRefusal('conflict', { confirmed_seats: 86, lowest_capacity: 86 }));
    await screen.answer(EVENING, anOfficePerformance({ confirmed_seats: 86, available_seats: 30 }));
    expect(screen.words('[role=alert]')).toContain('i posti confermati sono diventati 86');
    expect(screen.control('Tenuti da noi').value).toBe('42');
    expect(screen.words('.total dd')).toBe('−2');
    expect(screen.words('.error')).toContain('Al massimo puoi tenerne 40.');
  });

  it('are not for who only sees them', async () => {
    screen = await openProgramme('/admin/performances/7/seats', theBoxOffice());
    expect(screen.words('dl')).toBe('');
    screen.api.expectNone(EVENING);
  });
});

describe('the seats of several evenings', () => {
  let screen: OpenDesk;
  const saturday = anOfficePerformance({ id: 8, starts_at: '2026-11-28T20:45:00+01:00', confirmed_seats: 20 });
  const open = async () => {
    screen = await openProgramme('/admin/performances/capacity?evenings=7,8');
    await screen.answer(EVENING, anOfficePerformance());
    await screen.answer(`${EVENINGS}8/`, saturday);
  };

  it('are changed together, and the rest of each stays', async () => {
    await open();
    await screen.type('Tenuti da noi', '20');
    expect(screen.all('az-evening-sums li')).toEqual([
      'ven 27 nov, 20:45 Ballata per un faro spento 120 + 6 − 20 − 84 = 22',
      'sab 28 nov, 20:45 Ballata per un faro spento 120 + 6 − 20 − 20 = 86',
    ]);
    await screen.press('Salva: 2 repliche');
    const capacity = `POST ${EVENINGS}capacity/`;
    const tried = await screen.answer(capacity, { dry_run: true, performances: [], blocked: [] });
    expect(tried.request.body).toEqual({ performances: [7, 8], manually_occupied_seats: 20, dry_run: true });
    const done = { dry_run: false, performances: [anOfficePerformance(), saturday], blocked: [] };
    const call = await screen.answer(capacity, done);
    expect(call.request.body).toEqual({ performances: [7, 8], manually_occupied_seats: 20 });
    expect(screen.over()).toContain('Posti cambiati: 2 repliche.');
  });

  it('say at once which evening would not fit', async () => {
    await open();
    await screen.type('Posti in sala', '60');
    expect(screen.words('az-evening-sums .short')).toContain('60 + 6 − 10 − 84 = −28');
    expect(screen.words('#why-not')).toContain('(1 replica). O si cambiano tutte, o nessuna.');
  });

  it('name the evenings that stood in the way', async () => {
    await open();
    await screen.type('Posti in sala', '95');
    await screen.press('Salva: 2 repliche');
    const capacity = `POST ${EVENINGS}capacity/`;
    await screen.answer(capacity, { dry_run: true, performances: [], blocked: [] });
    const blocked = [aBlockedEvening({ confirmed_seats: 92, capacity: 91 })];
    await screen.answer(capacity, ...aRefusal('conflict', { blocked }));
    expect(screen.words('[role=alert]')).toContain(
      'ven 27 nov, 20:45, Ballata per un faro spento: 92 confermati, ne resterebbero 91',
    );
  });

  it('say what to do when none was chosen', async () => {
    screen = await openProgramme('/admin/performances/capacity');
    expect(screen.words('az-empty')).toContain('segnale nell’elenco');
  });
});
