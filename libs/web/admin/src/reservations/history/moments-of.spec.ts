import { aChangeOfReservation, anOfficeCheckIn, anOfficeMessage, aWholeReservation } from '@azionelab/web/testing';
import { momentsOf } from './moments-of';

describe('momentsOf', () => {
  const told = (change: Parameters<typeof aWholeReservation>[0]) =>
    momentsOf(aWholeReservation({ messages: [], ...change })).map(({ what }) => what);

  it('tells a reservation that is older than the log by its own times', () => {
    expect(told({})).toEqual(['Confermata', 'Chiesta dal sito']);
    expect(told({ status: 'cancelled', cancelled_at: '2026-11-26T09:00:00+01:00' })[0]).toBe('Disdetta');
    expect(told({ status: 'expired', confirmed_at: null, origin: 'office' })).toEqual([
      'Link scaduto',
      'Presa dal botteghino',
    ]);
  });

  it('tells each thing once, by whoever did it', () => {
    const at = '2026-11-24T18:10:00+01:00';
    const moments = momentsOf(
      aWholeReservation({
        messages: [],
        history: [
          aChangeOfReservation({ at, action: 'confirm_by_hand', after: { reason: 'Ha chiamato' }, before: null }),
          aChangeOfReservation({ at, before: { status: 'pending' }, after: { status: 'confirmed' } }),
          aChangeOfReservation({ at: '2026-11-24T18:02:00+01:00', action: 'create', actor: null, before: null }),
        ],
      }),
    );
    expect(moments.map(({ what, detail, by }) => [what, detail, by])).toEqual([
      ['Confermata a mano', 'Ha chiamato', 'Irma'],
      ['Chiesta dal sito', null, null],
    ]);
  });

  it('names what was changed, and no personal value', () => {
    const change = aChangeOfReservation({
      before: { party_size: 2, name: '•••', performance_id: 7, updated_at: 'x' },
      after: { party_size: 3, name: '•••', performance_id: 8, updated_at: 'y' },
    });
    expect(
      told({ history: [change] })
        .slice(0, 3)
        .sort(),
    ).toEqual(['Altra sera', 'Nome cambiato', 'Posti: da 2 a 3']);
    const byLink = aChangeOfReservation({ actor: null, after: { status: 'confirmed' } });
    expect(told({ history: [byLink] })[0]).toBe('Confermata con il link');
  });

  it('tells the letters with their errors', () => {
    const failed = anOfficeMessage({ status: 'failed', last_error: 'SMTP 550', sent_at: null });
    const [moment] = momentsOf(aWholeReservation({ messages: [failed] }));
    expect(moment?.what).toBe('Mail non mandata: Biglietto');
    expect(moment?.detail).toBe(
      'maria.rossi@posta.example · La casella maria.rossi@posta.example non esiste o non accetta posta. Controlla l’indirizzo.',
    );
    expect(told({ messages: [anOfficeMessage(), anOfficeMessage({ status: 'owed', sent_at: null })] })).toEqual([
      'Mail mandata: Biglietto',
      'Mail da mandare: Biglietto',
      'Confermata',
      'Chiesta dal sito',
    ]);
  });

  it('tells who came in, and what was undone', () => {
    expect(told({ check_in: anOfficeCheckIn() })[0]).toBe('Dentro: 2 persone');
    const entry = { object_type: 'check_in', before: null };
    const history = [
      aChangeOfReservation({ ...entry, at: '2026-11-27T20:35:00+01:00', action: 'delete', after: null }),
      aChangeOfReservation({ ...entry, at: '2026-11-27T20:31:00+01:00', action: 'create', after: { admitted: 1 } }),
    ];
    expect(told({ history }).slice(0, 2)).toEqual(['Ingresso annullato', 'Dentro: 1 persona']);
  });
});
