import { aConflict, aDoorDevice, aDoorReport, aHouse, aRefusal } from '@azionelab/web/testing';
import { houseRoutes } from '../house.routes';
import { begin, DOOR, openScreen, wordsOf, type OpenScreen } from '../open-screen.testing';

describe('the house manager’s screen', () => {
  let screen: OpenScreen;
  const list = (...results: unknown[]) => ({ count: results.length, results });
  const open = async (house = aHouse(), devices = list(aDoorDevice()), conflicts = list()) => {
    screen = await openScreen(houseRoutes, '/door/7/house');
    await begin(screen);
    await screen.answer(`${DOOR}/house/`, house);
    await screen.answer(`${DOOR}/devices/`, devices);
    await screen.answer(`${DOOR}/conflicts/`, conflicts);
  };
  const figure = (name: string) => {
    const row = [...screen.host().querySelectorAll('az-figures div')].find((div) => wordsOf(div).startsWith(name));
    return wordsOf(row?.querySelector('dd'));
  };

  it('counts every head that is inside, and says who is still to come', async () => {
    await open(aHouse({ extra_seats: 2, late_seats: 4 }));
    expect(screen.text('az-live-count [role=status]')).toBe('49 di 84 dentro');
    expect([figure('Ancora attesi'), figure('Entrati a spettacolo'), figure('Senza'), figure('Più')]).toEqual([
      '37',
      '4',
      '3',
      '2',
    ]);
    expect(screen.text('az-by-device li')).toBe('Ingresso sinistro 30');
    expect(screen.text('az-evening-header .evening')).toContain('Stasera 20:45 · Sala Officina');
  });

  it('tells how each device is', async () => {
    await open(
      aHouse(),
      list(
        aDoorDevice(),
        aDoorDevice({ id: 6, name: 'Ingresso destro', waiting: 3, battery: 12 }),
        aDoorDevice({ id: 8, name: 'Galleria', seen_at: '2026-11-27T20:20:00+01:00', synced_at: null, battery: null }),
        aDoorDevice({ id: 9, name: 'Cortile', revoked_at: '2026-11-27T20:10:00+01:00' }),
      ),
    );
    const chips = [...screen.host().querySelectorAll('az-device-list az-status')].map(wordsOf);
    expect(chips).toEqual(['In rete', '3 ingressi da mandare', 'Non si sente da: 20:20', 'Scollegato: 20:10']);
    expect(screen.text('az-device-list .low')).toBe('Batteria 12 %');
    expect(screen.text('az-device-list')).toContain('Non si è ancora sincronizzato');
    expect(screen.host().querySelectorAll('az-device-list az-question')).toHaveLength(3);
  });

  it('revokes a device only after a question', async () => {
    await open();
    await screen.press('Scollega Ingresso sinistro');
    screen.api.expectNone('/api/check-ins/devices/5/');
    expect(screen.text('az-question')).toContain('«Ingresso sinistro» smette subito di far entrare.');
    await screen.press('Scollega ora');
    const call = await screen.answer('/api/check-ins/devices/5/', null);
    expect(call.request.method).toBe('DELETE');
    await screen.answer(`${DOOR}/devices/`, list(aDoorDevice({ revoked_at: '2026-11-27T20:31:00+01:00' })));
    expect(screen.text('az-device-list az-status')).toBe('Scollegato: 20:31');
  });

  it('shows a conflict once, with both times and devices', async () => {
    await open(aHouse({ conflicts: 1, extra_seats: 2 }), list(), list(aConflict()));
    expect(screen.host().querySelectorAll('az-conflict-list .fascia > li')).toHaveLength(1);
    const told = screen.text('az-conflict-list .fascia > li');
    expect(told).toContain('Il biglietto vale per 2, sono entrati in 4.');
    expect(told).toContain('20:31 Ingresso sinistro 2 persone senza rete 20:33 Ingresso destro 2 persone senza rete');
  });

  it.each([
    ['cancelled', 'La prenotazione era disdetta'],
    ['not_confirmed', 'La prenotazione non era confermata'],
  ] as const)('says why somebody who was %s should not have come in', async (reason, words) => {
    await open(aHouse({ conflicts: 1 }), list(), list(aConflict({ reason, entered: 1 })));
    expect(screen.text('az-conflict-list b')).toBe(`${words}, è entrato chi l’aveva: 1 persona.`);
  });

  it('draws the pairing code when it is asked for, and makes a new one', async () => {
    await open(aHouse(), list());
    expect(screen.host().querySelector('az-qr-code')).toBeNull();
    await screen.press('Mostra il codice');
    const expires_at = '2026-11-28T02:45:00+01:00';
    const pairing_url = `http://localhost:8080/door/pair#${'p'.repeat(43)}`;
    const asked = await screen.answer(`${DOOR}/pairing/`, { pairing_url, expires_at });
    expect(asked.request.body).toEqual({});
    const drawing = () => screen.host().querySelector('az-qr-code path')?.getAttribute('d') ?? '';
    const before = drawing();
    expect(before.length).toBeGreaterThan(1000);
    expect(screen.text('az-pairing')).toContain('Scade: sab 28 nov, 02:45');
    expect(screen.host().innerHTML).not.toContain('pppp');
    await screen.press('Nuovo codice');
    await screen.press('Fai un codice nuovo');
    const other = { pairing_url: `http://localhost:8080/door/pair#${'q'.repeat(43)}`, expires_at };
    const renewed = await screen.answer(`${DOOR}/pairing/`, other);
    expect(renewed.request.body).toEqual({ renew: true });
    expect(drawing()).not.toBe(before);
  });

  it('closes the evening with its report, and opens it again', async () => {
    await open();
    await screen.press('Chiudi la serata');
    await screen.press('Chiudi ora');
    expect((await screen.answer(`${DOOR}/close/`, aDoorReport())).request.method).toBe('POST');
    await screen.answer(`${DOOR}/house/`, aHouse({ closed_at: '2026-11-27T21:20:00+01:00' }));
    await screen.answer(`${DOOR}/report/`, aDoorReport());
    const report = screen.text('az-closing');
    expect(report).toContain('La serata è chiusa: ven 27 nov, 21:20. Irma');
    expect(report).toContain('Non venuti 5 (3 prenotazioni)');
    expect(screen.host().querySelector('az-pairing')).toBeNull();
    await screen.press('Riapri la serata');
    await screen.press('Riapri');
    expect((await screen.answer(`${DOOR}/close/`, null)).request.method).toBe('DELETE');
    await screen.answer(`${DOOR}/house/`, aHouse());
    expect(screen.text('az-closing')).toContain('Chiudi la serata');
  });

  it('says what did not happen', async () => {
    await open();
    await screen.press('Chiudi la serata');
    await screen.press('Chiudi ora');
    await screen.answer(`${DOOR}/close/`, ...aRefusal('unavailable'));
    expect(screen.text('[role=alert]')).toContain('Il botteghino è molto occupato.');
  });

  it('keeps what it knew when the connection goes, and says so', async () => {
    await open();
    await screen.press('Scollega Ingresso sinistro');
    await screen.press('Scollega ora');
    await screen.cut('/api/check-ins/devices/5/');
    await screen.cut(`${DOOR}/house/`);
    expect(screen.text('az-offline-banner')).toContain('Niente rete.');
    expect(screen.text('az-live-count [role=status]')).toBe('47 di 84 dentro');
  });

  it('says when the figures are no longer renewed', async () => {
    await open();
    await screen.press('Scollega Ingresso sinistro');
    await screen.press('Scollega ora');
    await screen.answer('/api/check-ins/devices/5/', ...aRefusal('not_authenticated'));
    await screen.answer(`${DOOR}/house/`, ...aRefusal('not_authenticated'));
    expect(screen.text('.stale')).toBe('Quello che vedi non si aggiorna. Accedi per continuare.');
    expect(screen.text('az-live-count [role=status]')).toBe('47 di 84 dentro');
  });

  it('tells a role that runs no house', async () => {
    screen = await openScreen(houseRoutes, '/door/7/house');
    await begin(screen);
    await screen.answer(`${DOOR}/house/`, ...aRefusal('permission_denied'));
    expect(screen.text('main')).toContain('La sala la dirige il botteghino.');
  });
});
