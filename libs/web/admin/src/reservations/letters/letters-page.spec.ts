import { anOfficeMessage, aRefusal } from '@azionelab/web/testing';
import { type OpenDesk, openDesk } from '../open-desk.testing';
// Read before the clock of the first test runs.
import './letters-page';

const LIST = '/api/admin/messages/';

describe('the letters', () => {
  let desk: OpenDesk;
  const open = async (query = '', rows = [anOfficeMessage()]) => {
    desk = await openDesk(`/admin/messages${query}`);
    const [list] = desk.asked(LIST);
    list?.flush({ count: rows.length, results: rows });
    await desk.settle();
    return list?.request.params;
  };

  it('tell to whom, about what, and whether they went out', async () => {
    await open();
    expect(desk.all('tr.row')).toEqual([
      'maria.rossi@posta.example Il tuo biglietto per Ballata per un faro spento Biglietto Mandata mar 24 nov, 18:10',
    ]);
    await desk.press('Non arrivate');
    expect(desk.location.path()).toBe('/admin/messages?status=failed');
  });

  it('say in plain words what stopped them', async () => {
    const failed = { status: 'failed', sent_at: null } as const;
    await open('', [
      anOfficeMessage({ id: 1, ...failed, last_error: 'SMTP 550' }),
      anOfficeMessage({ id: 2, ...failed, last_error: 'superseded' }),
      anOfficeMessage({
        id: 3,
        status: 'owed',
        sent_at: null,
        attempts: 2,
        last_error: 'ECONNREFUSED',
        next_attempt_at: '2026-11-24T18:12:00+01:00',
      }),
      anOfficeMessage({ id: 4, ...failed, last_error: 'TypeError' }),
      anOfficeMessage({ id: 5, ...failed, last_error: 'EAUTH' }),
      anOfficeMessage({ id: 6, ...failed, last_error: 'SMTP 452' }),
    ]);
    expect(desk.all('az-letter-chip')).toEqual([
      'Non arrivata La casella maria.rossi@posta.example non esiste o non accetta posta. Controlla l’indirizzo.',
      'Superata Quando toccava a lei non serviva più.',
      'Da mandare Il server della posta non risponde. Riproviamo da soli. Tentativi: 2. Il prossimo: mar 24 nov, 18:12',
      'Non arrivata Guasto tecnico: TypeError.',
      'Non arrivata Il server della posta non ci riconosce. Chiama chi gestisce il sito.',
      'Non arrivata La casella maria.rossi@posta.example per ora non accetta posta.',
    ]);
  });

  it('are those of one reservation where a link leads there, and lead back', async () => {
    expect((await open('?reservation=3'))?.get('reservation')).toBe('3');
    await desk.press('Alla prenotazione');
    expect(desk.location.path()).toBe('/admin/reservations/3');
  });

  it('are sent again, or it is told why not', async () => {
    await open();
    const resend = 'Manda di nuovo Biglietto a maria.rossi@posta.example';
    await desk.press(resend);
    await desk.answer(`POST ${LIST}40/resend/`, ...aRefusal('reservation_cancelled'));
    expect(desk.over()).toContain('È già disdetta.');
    await desk.press(resend);
    await desk.answer(`POST ${LIST}40/resend/`, anOfficeMessage({ status: 'owed' }));
    expect(desk.over()).toContain('Parte di nuovo per maria.rossi@posta.example.');
    await desk.answer(LIST, { count: 1, results: [anOfficeMessage({ status: 'owed', sent_at: null })] });
    expect(desk.words('az-letter-chip')).toBe('Da mandare');
    expect(document.querySelector(`[aria-label="${resend}"]`)).toBeNull();
  });
});
