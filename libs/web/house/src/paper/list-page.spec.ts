import { aGuest, aRefusal } from '@azionelab/web/testing';
import { houseRoutes } from '../house.routes';
import { begin, DOOR, openScreen, wordsOf, type OpenScreen } from '../open-screen.testing';

const GUESTS = `${DOOR}/guests/`;

describe('the door list on paper', () => {
  let screen: OpenScreen;
  const open = async () => {
    screen = await openScreen(houseRoutes, '/door/7/list');
    await begin(screen);
  };
  const rows = () => [...screen.host().querySelectorAll('tbody tr')].map(wordsOf);

  it('holds everybody who is expected, page after page, by surname', async () => {
    await open();
    const first = [
      aGuest({ reservation_id: 1, name: 'Sofia Ruggeri', admitted: 2 }),
      aGuest({ reservation_id: 2, name: 'Ines Zorzi', status: 'cancelled' }),
    ];
    expect((await screen.answer(GUESTS, { count: 3, results: first })).request.params.get('page')).toBe('1');
    const rest = [aGuest({ reservation_id: 3, name: 'Tullio Bresci', party_size: 4 })];
    expect((await screen.answer(GUESTS, { count: 3, results: rest })).request.params.get('page')).toBe('2');
    expect(rows()).toEqual(['Bresci Tullio 4 7K4P-29QD', 'dentro 2 Ruggeri Sofia 2 7K4P-29QD']);
    expect(screen.text('main')).toContain('2 prenotazioni, 6 posti. Com’era: 20:31.');
    expect(screen.host().querySelectorAll('.ticked')).toHaveLength(1);
  });

  it('prints', async () => {
    await open();
    await screen.answer(GUESTS, { count: 1, results: [aGuest()] });
    let sheets = 0;
    window.print = () => (sheets += 1);
    await screen.press('Stampa');
    expect(sheets).toBe(1);
  });

  it('says that it could not be read, and reads it again', async () => {
    await open();
    await screen.answer(GUESTS, ...aRefusal('unavailable'));
    expect(screen.text('[role=alert]')).toContain('Non riusciamo a leggere la lista.');
    await screen.press('Riprova');
    await screen.answer(GUESTS, { count: 0, results: [] });
    expect(screen.text('az-empty')).toBe('Per ora nessuno ha confermato.');
  });
});
