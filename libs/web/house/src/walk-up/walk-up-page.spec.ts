import { aRefusal, aWalkUp, aWholePerformance, someone } from '@azionelab/web/testing';
import { houseRoutes } from '../house.routes';
import { begin, DOOR, openScreen, type OpenScreen } from '../open-screen.testing';

const WALK_UPS = `${DOOR}/walk-ups/`;

describe('people without a booking', () => {
  let screen: OpenScreen;
  const open = async (available_seats = 32) => {
    screen = await openScreen(houseRoutes, '/door/7/walk-up');
    await begin(screen, someone());
    await screen.answer('/api/performances/7/', aWholePerformance({ available_seats }));
  };

  it('lets in as many as the button says, and says what is left', async () => {
    await open();
    expect(screen.text('main')).toContain('Liberi: 32 posti.');
    await screen.press('Un posto in più');
    await screen.press('Fai entrare 2');
    const call = await screen.answer(WALK_UPS, aWalkUp());
    expect(call.request.body).toEqual({ party_size: 2 });
    expect(screen.text('[role=status]')).toBe('2 dentro Prenotazione M3TX-0Q8K, se la chiedono.');
    expect(screen.text('main')).toContain('Liberi: 30 posti.');
    await screen.press('Altri senza prenotazione');
    expect(screen.text('.buttons')).toContain('Fai entrare 1');
  });

  it('counts once however often it is pressed without a network', async () => {
    await open();
    await screen.press('Fai entrare 1');
    const key = screen.api.match(WALK_UPS).map((call) => {
      call.error(new ProgressEvent('error'));
      return call.request.headers.get('Idempotency-Key');
    });
    await screen.settle();
    expect(screen.text('[role=alert]')).toContain('Riprova, non conta due volte.');
    await screen.press('Fai entrare 1');
    const again = await screen.answer(WALK_UPS, aWalkUp({ party_size: 1 }));
    expect(key).toEqual([again.request.headers.get('Idempotency-Key')]);
  });

  it('says how many seats are left when they are too few, and lowers the figure', async () => {
    await open();
    for (let people = 1; people < 4; people++) await screen.press('Un posto in più');
    await screen.press('Fai entrare 4');
    await screen.answer(WALK_UPS, ...aRefusal('no_capacity', { available_seats: 2 }));
    expect(screen.text('[role=alert]')).toBe('Restano solo 2 posti.');
    expect(screen.text('output')).toBe('2');
    await screen.press('Fai entrare 2');
    expect((await screen.answer(WALK_UPS, aWalkUp())).request.body).toEqual({ party_size: 2 });
  });

  it('lets nobody in when the house is full', async () => {
    await open(0);
    await screen.press('Fai entrare 1');
    screen.api.expectNone(WALK_UPS);
  });

  it('says that the door is closed', async () => {
    await open();
    await screen.press('Fai entrare 1');
    const facts = { opens_at: '2026-11-27T17:45:00+01:00', closes_at: '2026-11-27T20:30:00+01:00' };
    await screen.answer(WALK_UPS, ...aRefusal('outside_check_in_window', facts));
    expect(screen.text('[role=alert]')).toContain('L’ingresso per questa sera ora non è aperto.');
  });
});
