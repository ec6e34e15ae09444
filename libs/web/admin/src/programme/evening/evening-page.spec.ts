import {
  aList,
  anEveningChange,
  anOfficePerformance,
  anOfficeVenue,
  aRefusal,
  theBoxOffice,
} from '@azionelab/web/testing';
import type { OpenDesk } from '../../reservations/open-desk.testing';
import { EVENINGS, openProgramme, SHOWS, VENUES, versionOf } from '../open-programme.testing';

const EVENING = `${EVENINGS}7/`;

describe('one evening', () => {
  let screen: OpenDesk;
  const links = () => [...document.querySelectorAll('nav.links a')].map((link) => link.getAttribute('href'));

  it('shows what can be done with it to an editor', async () => {
    screen = await openProgramme('/admin/performances/7');
    await screen.answer(EVENING, anOfficePerformance());
    expect(screen.words('.total dd')).toBe('32');
    expect(screen.all('.deeds a')).toEqual(['Cambia i posti', 'Modifica', 'Sposta la serata', 'Annulla la serata']);
    expect(links()).toEqual(['/admin/performances?show=1']);
  });

  it('leads the box office to its bookings and its door, and to nothing else', async () => {
    screen = await openProgramme('/admin/performances/7', theBoxOffice());
    await screen.answer(EVENING, anOfficePerformance());
    expect(screen.all('.deeds a, az-booking-switch')).toEqual([]);
    expect(links()).toEqual([
      '/admin/reservations?performance=7',
      '/door/7/list',
      '/door/7/house',
      '/admin/performances?show=1',
    ]);
  });

  it('can no longer be changed once it is called off', async () => {
    screen = await openProgramme('/admin/performances/7');
    await screen.answer(EVENING, anOfficePerformance({ cancelled_at: '2026-11-20T10:00:00+01:00' }));
    expect(screen.words('az-evening-status')).toBe('Annullata');
    expect(screen.all('.deeds a')).toEqual([]);
  });

  it('says that it is gone', async () => {
    screen = await openProgramme('/admin/performances/7');
    await screen.answer(EVENING, ...aRefusal('not_found'));
    expect(screen.words('[role=alert]')).toContain('forse qualcuno l’ha eliminata');
  });
});

describe('calling an evening off', () => {
  let screen: OpenDesk;
  const cancel = `POST ${EVENING}cancel/`;
  const open = async () => {
    screen = await openProgramme('/admin/performances/7/cancel');
    await screen.answer(EVENING, anOfficePerformance());
  };

  it('shows whom it touches and every letter, then does it', async () => {
    await open();
    await screen.type('Una riga vostra nella lettera', 'Bruno è malato.');
    await screen.press('Guarda prima che cosa succede');
    const looked = await screen.answer(cancel, anEveningChange());
    expect(looked.request.body).toEqual({ send_mail: true, dry_run: true, note: 'Bruno è malato.' });
    expect(versionOf(looked)).toBe('"3"');
    expect(screen.words('az-change-effects dl')).toBe(
      'Prenotazioni confermate 39, per 84 posti In attesa di conferma 3, per 5 posti Lettere che partono 42',
    );
    const frames = [...document.querySelectorAll('iframe')];
    expect(frames.map(({ title }) => title)).toEqual([
      'Lettera: La tua sera cambia, Italiano',
      'Lettera: Your evening changes, English',
    ]);
    expect(frames.map((frame) => frame.getAttribute('sandbox'))).toEqual(['', '']);
    expect(frames[0]?.srcdoc).toContain('Ci vediamo sabato.');
    await screen.press('Annulla la serata e manda le lettere (42)');
    const done = await screen.answer(cancel, anEveningChange({ dry_run: false }));
    expect(done.request.body).toMatchObject({ dry_run: false });
    expect(screen.words('[role=status]')).toBe(
      'La serata di venerdì 27 novembre, 20:45 è annullata. Nessuno può più prenotarla.',
    );
  });

  it('forgets what it showed as soon as something else is written', async () => {
    await open();
    await screen.press('Guarda prima che cosa succede');
    await screen.answer(cancel, anEveningChange());
    screen.control('Avvisa per email chi ha prenotato').click();
    await screen.settle();
    expect(document.querySelector('az-change-effects')).toBeNull();
    expect(screen.words('.note.warn')).toContain('Nessuno sarà avvisato');
    await screen.press('Guarda prima che cosa succede');
    const again = await screen.answer(cancel, anEveningChange({ letters: 0, previews: [] }));
    expect(again.request.body).toEqual({ send_mail: false, dry_run: true });
    await screen.press('Annulla la serata');
    await screen.answer(cancel, ...aRefusal('conflict', { version: 9 }));
    expect(screen.words('[role=alert]')).toContain('Ricarica la pagina, guarda com’è adesso');
  });
});

describe('moving an evening', () => {
  let screen: OpenDesk;
  const move = `POST ${EVENING}move/`;
  const open = async () => {
    screen = await openProgramme('/admin/performances/7/move');
    await screen.answer(SHOWS, aList());
    await screen.answer(VENUES, aList(anOfficeVenue(), anOfficeVenue({ id: 3, name: 'Teatro del Molo' })));
    await screen.answer(EVENING, anOfficePerformance());
  };

  it('spells the day out, shows what it means, and does it', async () => {
    await open();
    await screen.type('Nuovo giorno', '2026-12-05');
    expect(screen.words('#day-hint')).toBe('sabato 5 dicembre 2026, ora di Europe/Rome');
    await screen.type('Luogo', '3');
    await screen.press('Guarda prima che cosa succede');
    const looked = await screen.answer(move, anEveningChange());
    expect(looked.request.body).toEqual({
      starts_at: '2026-12-05T20:45:00+01:00',
      venue: 3,
      send_mail: true,
      dry_run: true,
    });
    await screen.press('Sposta la serata e manda le lettere (42)');
    const performance = anOfficePerformance({ starts_at: '2026-12-05T20:45:00+01:00', venue_name: 'Teatro del Molo' });
    await screen.answer(move, anEveningChange({ dry_run: false, performance }));
    expect(screen.words('[role=status]')).toContain('La serata è ora sabato 5 dicembre, 20:45, Teatro del Molo.');
  });

  it('does not move it to where it is', async () => {
    await open();
    await screen.press('Guarda prima che cosa succede');
    expect(screen.words('[role=alert]')).toContain('È già lì');
  });
});
