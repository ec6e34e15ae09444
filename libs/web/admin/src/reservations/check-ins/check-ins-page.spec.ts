import { anEveningToBook, anOfficeCheckIn, aRefusal } from '@azionelab/web/testing';
import { type OpenDesk, openDesk } from '../open-desk.testing';
// Read before the clock of the first test runs.
import './check-ins-page';

const LIST = '/api/admin/check-ins/';

describe('the check-ins', () => {
  let desk: OpenDesk;
  const open = async (
    query = '',
    rows = [anOfficeCheckIn(), anOfficeCheckIn({ id: 12, admitted: 1, source: 'manual' })],
  ) => {
    desk = await openDesk(`/admin/check-ins${query}`);
    const [list] = desk.asked(LIST);
    list?.flush({ count: rows.length, results: rows });
    await desk.answer('/api/admin/performances/', { count: 1, results: [anEveningToBook()] });
    return list?.request.params;
  };

  it('tell who came in, when, how many, and who let them in', async () => {
    const params = await open('?source=manual&performance=7');
    expect([params?.get('source'), params?.get('performance'), params?.get('ordering')]).toEqual([
      'manual',
      '7',
      '-checked_in_at',
    ]);
    expect(desk.all('tr.row')[1]).toBe(
      'Maria Rossi 7K4P-29QD ven 27 nov, 20:31 1 di 2 ven 27 nov, 20:45 Ballata per un faro spento Giulia A mano',
    );
    await desk.press('Maria Rossi');
    expect(desk.location.path()).toBe('/admin/reservations/3');
  });

  it('are taken back, or it is told why not', async () => {
    await open('', [anOfficeCheckIn()]);
    await desk.press('Annulla l’ingresso di Maria Rossi');
    await desk.press('Annulla l’ingresso');
    await desk.settle(300);
    await desk.answer(`DELETE ${LIST}11/`, ...aRefusal('permission_denied'));
    expect(desk.over()).toContain('Il tuo ruolo non permette questa azione.');
    await desk.answer(LIST, { count: 0, results: [] });
    expect(desk.words('.nothing')).toBe('Ancora nessun ingresso: si segnano alla porta, la sera. Apri la porta');
  });
});
