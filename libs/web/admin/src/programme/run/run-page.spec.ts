import { aList, anOfficeShow, anOfficeVenue, aRunEvening } from '@azionelab/web/testing';
import type { OpenDesk } from '../../reservations/open-desk.testing';
import { EVENINGS, openProgramme, SHOWS, VENUES } from '../open-programme.testing';

const RUN = `POST ${EVENINGS}run/`;

describe('adding a run', () => {
  let screen: OpenDesk;
  const open = async (venues = [anOfficeVenue()]) => {
    screen = await openProgramme('/admin/performances/run');
    await screen.answer(SHOWS, aList(anOfficeShow()));
    await screen.answer(VENUES, aList(...venues));
  };
  const fill = async () => {
    await screen.type('Spettacolo', '1');
    await screen.type('Luogo', '2');
    await screen.type('Primo giorno', '2026-12-04');
    await screen.type('Ultimo giorno', '2026-12-06');
    await screen.type('Posti in sala', '120');
  };
  const friday = aRunEvening();
  const saturday = aRunEvening({
    starts_at: '2026-12-05T21:00:00+01:00',
    clashes_with: { id: 9, show_title: 'Nove minuti', starts_at: '2026-12-05T20:00:00+01:00' },
  });
  const sunday = aRunEvening({ starts_at: '2026-12-06T16:00:00+01:00' });

  it('shows what it would make, without days that are taken out, then makes it', async () => {
    await open();
    await fill();
    await screen.press('Vedi le serate');
    const looked = await screen.answer(RUN, { dry_run: true, performances: [friday, saturday, sunday] });
    expect(looked.request.body).toMatchObject({
      show: 1,
      venue: 2,
      from: '2026-12-04',
      to: '2026-12-06',
      room_capacity: 120,
      except: [],
      dry_run: true,
    });
    expect(looked.request.body.rules).toHaveLength(3);
    expect(screen.all('az-run-preview li')).toEqual([
      'ven 4 dic 21:00 Togli',
      'sab 5 dic 21:00 Si scontra con Nove minuti, sab 5 dic, 20:00 Togli',
      'dom 6 dic 16:00 Togli',
    ]);
    await screen.press('Togli i giorni che si scontrano');
    expect(screen.words('az-run-preview h2')).toBe('2 repliche da creare');
    await screen.press('Togli dom 6 dic');
    await screen.press('Rimetti dom 6 dic');
    await screen.press('Crea 2 repliche');
    const made = [
      { ...friday, id: 31 },
      { ...sunday, id: 32 },
    ];
    const call = await screen.answer(RUN, { dry_run: false, performances: made });
    expect(call.request.body).toMatchObject({ except: ['2026-12-05'], dry_run: false });
    expect(screen.words('[role=status]')).toBe('Fatto: 2 repliche in programma.');
    expect(screen.all('.made')).toEqual(['venerdì 4 dicembre, 21:00', 'domenica 6 dicembre, 16:00']);
  });

  it('forgets what it showed when a rule changes', async () => {
    await open();
    await fill();
    await screen.press('Vedi le serate');
    await screen.answer(RUN, { dry_run: true, performances: [friday] });
    await screen.press('Togli venerdì 21:00');
    expect(document.querySelector('az-run-preview')).toBeNull();
    await screen.press('Aggiungi un giorno');
    expect(screen.all('az-run-rules li')).toHaveLength(3);
  });

  it('says what is missing', async () => {
    await open();
    await fill();
    await screen.type('Ultimo giorno', '2026-12-01');
    await screen.press('Vedi le serate');
    expect(screen.words('#to-error')).toContain('L’ultimo giorno viene prima del primo.');
    screen.api.expectNone((request) => request.method === 'POST');
  });

  it('needs a venue first', async () => {
    await open([]);
    expect(screen.words('az-empty')).toContain('Prima serve un luogo');
  });
});
