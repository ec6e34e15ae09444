import { aGuest, aRefusal, someone } from '@azionelab/web/testing';
import { houseRoutes } from '../house.routes';
import { begin, DOOR, openScreen, wordsOf, type OpenScreen } from '../open-screen.testing';

const GUESTS = `${DOOR}/guests/`;

describe('the guest list', () => {
  let screen: OpenScreen;
  const open = async (me?: Parameters<typeof begin>[1]) => {
    screen = await openScreen([...houseRoutes, { path: ':performanceId', children: [] }], '/door/7/guests');
    await begin(screen, me);
  };
  const search = async (text: string) => {
    await screen.type('#search', text);
    await screen.settle(270);
  };
  const rows = () => [...screen.host().querySelectorAll('az-guest-row')].map(wordsOf);

  it('asks from the first letter, and not at each one', async () => {
    await open();
    screen.api.expectNone((call) => call.url === GUESTS);
    await screen.type('#search', 'r');
    await search('ro');
    const call = await screen.answer(GUESTS, { count: 0, results: [] });
    expect(call.request.params.get('search')).toBe('ro');
    expect(screen.text('.none')).toContain('Nessuno con questo nome.');
  });

  it('shows surnames first, in their order, with seats, code and state', async () => {
    await open();
    await search('r');
    const guests = [
      aGuest({ reservation_id: 1, name: 'Sofia Ruggeri', admitted: 2 }),
      aGuest({ reservation_id: 2, name: 'Maria De Rossi', party_size: 1 }),
      aGuest({ reservation_id: 3, name: 'Tullio Bresci', party_size: 4, admitted: 1 }),
      aGuest({ reservation_id: 4, name: 'Ines Zorzi', status: 'cancelled' }),
    ];
    await screen.answer(GUESTS, { count: 6, results: guests });
    expect(rows()).toEqual([
      'Bresci , Tullio 4 posti · codice 7K4P-29QD Dentro 1 di 4 Fai entrare',
      'De Rossi , Maria 1 posto · codice 7K4P-29QD Fai entrare',
      'Ruggeri , Sofia 2 posti · codice 7K4P-29QD Dentro',
      'Zorzi , Ines 2 posti · codice 7K4P-29QD Disdetta',
    ]);
    expect(screen.text('.count')).toBe('6 ospiti');
    expect(screen.text('.more')).toBe('E altri 2: scrivi ancora una lettera.');
  });

  it('leads to the scanner’s answer with the booking code, which no address holds', async () => {
    await open();
    await search('r');
    await screen.answer(GUESTS, { count: 1, results: [aGuest()] });
    await screen.press('Fai entrare Maria De Rossi');
    expect(screen.location.path(true)).toBe('/door/7');
    expect(screen.location.getState()).toMatchObject({ scanned: '7K4P-29QD' });
  });

  it('says that names need the network', async () => {
    await open();
    await search('r');
    await screen.cut(GUESTS);
    expect(screen.text('az-offline-banner')).toContain('chiedi il codice sotto il QR');
    await screen.press('Riprova');
    await screen.answer(GUESTS, { count: 1, results: [aGuest()] });
    expect(rows()).toHaveLength(1);
  });

  it('tells who may not search, and offers no paper list to who may not print it', async () => {
    await open(someone());
    await search('r');
    await screen.answer(GUESTS, ...aRefusal('permission_denied'));
    expect(screen.text('.note')).toContain('I nomi li cerca il botteghino.');
    expect(screen.text('nav')).toBe('Scanner');
  });
});
