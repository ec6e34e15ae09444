import { aList, aRefusal, anOfficePerformance, anOfficeShow, theBoxOffice } from '@azionelab/web/testing';
import type { OpenDesk } from '../../reservations/open-desk.testing';
import { EVENINGS, openProgramme, SHOWS, versionOf } from '../open-programme.testing';

describe('the shows', () => {
  let screen: OpenDesk;
  const ballata = anOfficeShow();
  const draft = anOfficeShow({ id: 2, title: 'Nove minuti', slug: 'nove-minuti', is_published: false });

  const open = async (rows = [ballata, draft], me?: Parameters<typeof openProgramme>[1]) => {
    screen = await openProgramme('/admin/shows', me);
    await screen.answer(SHOWS, aList(...rows));
    const ahead = [anOfficePerformance(), anOfficePerformance({ id: 8, starts_at: '2026-11-28T20:45:00+01:00' })];
    const asked = await screen.answer(EVENINGS, aList(...ahead));
    expect(asked.request.params.get('is_cancelled')).toBe('false');
  };

  it('say what is next for each, and whether visitors see it', async () => {
    await open();
    expect(screen.all('tr.row')).toEqual([
      'Ballata per un faro spento testo e regia di Elena Marchetti ven 27 nov, 20:45 2 In linea',
      'Nove minuti testo e regia di Elena Marchetti Nessuna in programma 0 Bozza',
    ]);
  });

  it('are shown to visitors several at once, and hidden again when that was a mistake', async () => {
    await open();
    await screen.press('Seleziona Nove minuti').catch(() => screen.control('Seleziona Nove minuti').click());
    await screen.settle();
    await screen.press('Pubblica');
    const call = await screen.answer(`PATCH ${SHOWS}2/`, { ...draft, version: 4, is_published: true });
    expect(call.request.body).toEqual({ is_published: true });
    expect(versionOf(call)).toBe('"3"');
    await screen.answer(SHOWS, aList(ballata));
    expect(screen.over()).toContain('In linea: 1.');
    await screen.press('Annulla');
    const back = await screen.answer(`PATCH ${SHOWS}2/`, draft);
    expect(versionOf(back)).toBe('"4"');
    expect(back.request.body).toEqual({ is_published: false });
  });

  it('cannot be made by who only sees them', async () => {
    await open([ballata], theBoxOffice());
    expect(screen.words('az-page-head')).toBe('Spettacoli');
    expect(screen.all('mat-checkbox')).toEqual([]);
  });

  it('say what to do when there are none', async () => {
    await open([]);
    expect(screen.words('.empty')).toContain('Comincia dal titolo');
    await screen.press('Crea il primo spettacolo');
    expect(screen.location.path()).toBe('/admin/shows/new');
  });

  it('say that they could not be loaded, and try again', async () => {
    screen = await openProgramme('/admin/shows');
    await screen.answer(SHOWS, ...aRefusal('unavailable'));
    expect(screen.words('[role=alert]')).toContain('Il botteghino è molto occupato.');
    await screen.press('Riprova');
    await screen.answer(SHOWS, aList(ballata));
    expect(screen.all('tr.row')).toHaveLength(1);
  });
});
