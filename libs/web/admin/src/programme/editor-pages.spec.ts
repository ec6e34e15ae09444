import {
  aList,
  anOfficePage,
  anOfficePerformance,
  anOfficeShow,
  anOfficeVenue,
  aRefusal,
  theBoxOffice,
} from '@azionelab/web/testing';
import type { OpenDesk } from '../reservations/open-desk.testing';
import { EVENINGS, openProgramme, PAGES, SHOWS, VENUES, versionOf } from './open-programme.testing';

let screen: OpenDesk;

describe('one venue', () => {
  it('is made, and found again', async () => {
    screen = await openProgramme('/admin/venues/new');
    for (const [label, text] of [
      ['Nome', 'Sala Officina'],
      ['Indirizzo', 'Via dei Calafati 12'],
      ['Città', 'Livorno'],
    ] as const) {
      await screen.type(label, text);
    }
    await screen.type('Indirizzo', 'sala-officina');
    document.querySelector<HTMLInputElement>('#address')!.value = 'Via dei Calafati 12';
    document.querySelector('#address')!.dispatchEvent(new Event('input'));
    await screen.press('Salva');
    const call = await screen.answer(`POST ${VENUES}`, anOfficeVenue());
    expect(call.request.body).toMatchObject({ name: 'Sala Officina', slug: 'sala-officina', city: 'Livorno' });
    expect(screen.location.path()).toBe('/admin/venues/2');
  });

  it('shows what somebody else saved meanwhile, beside what is being written', async () => {
    screen = await openProgramme('/admin/venues/2');
    await screen.answer(`${VENUES}2/`, anOfficeVenue());
    await screen.type('Città', 'Pisa');
    await screen.press('Salva');
    await screen.answer(`PATCH ${VENUES}2/`, ...aRefusal('conflict', { version: 4 }));
    await screen.answer(`${VENUES}2/`, anOfficeVenue({ version: 4, city: 'Lucca' }));
    expect(screen.words('az-edit-messages')).toContain('Città Pisa Lucca');
  });

  it('says why it could not be loaded, and tries again', async () => {
    screen = await openProgramme('/admin/venues/2');
    await screen.answer(`${VENUES}2/`, ...aRefusal('unavailable'));
    expect(screen.words('[role=alert]')).toContain('Non riusciamo a caricare questo luogo.');
    expect(screen.all('form')).toEqual([]);
    await screen.press('Riprova');
    await screen.answer(`${VENUES}2/`, anOfficeVenue());
    expect(screen.control('Città').value).toBe('Livorno');
  });

  it('stays where it is saved, and goes on from the version that it has then', async () => {
    screen = await openProgramme('/admin/venues/2');
    await screen.answer(`${VENUES}2/`, anOfficeVenue({ version: 3 }));
    for (const [city, version] of [
      ['Pisa', 3],
      ['Lucca', 4],
    ] as const) {
      await screen.type('Città', city);
      await screen.press('Salva');
      const call = await screen.answer(`PATCH ${VENUES}2/`, anOfficeVenue({ version: version + 1, city }));
      expect(versionOf(call)).toBe(`"${version}"`);
      expect(screen.over()).toContain('Luogo salvato.');
    }
    expect(screen.location.path()).toBe('/admin/venues/2');
  });

  it('is only read by the box office', async () => {
    screen = await openProgramme('/admin/venues/2', theBoxOffice());
    await screen.answer(`${VENUES}2/`, anOfficeVenue());
    expect(screen.all('form, button')).toEqual([]);
    expect(screen.words('.facts')).toContain('Via dei Calafati 12, Livorno');
  });
});

describe('one page', () => {
  it('is previewed as it is written, and published', async () => {
    screen = await openProgramme('/admin/pages/4');
    await screen.answer(`${PAGES}4/`, anOfficePage({ is_published: false }));
    await screen.type('Testo', '## Chi siamo');
    await screen.settle(50);
    expect(screen.words('az-markdown h2')).toBe('Chi siamo');
    await screen.press('Salva e pubblica');
    const call = await screen.answer(`PATCH ${PAGES}4/`, anOfficePage({ version: 4 }));
    expect(call.request.body).toMatchObject({ body: '## Chi siamo', position: 1, is_published: true });
    expect(screen.words('az-publication')).toBe('In linea');
  });

  it('stays a draft when it could not be published', async () => {
    screen = await openProgramme('/admin/pages/4');
    await screen.answer(`${PAGES}4/`, anOfficePage({ is_published: false }));
    await screen.press('Salva e pubblica');
    await screen.answer(`PATCH ${PAGES}4/`, ...aRefusal('unavailable'));
    await screen.press('Salva');
    const call = await screen.answer(`PATCH ${PAGES}4/`, anOfficePage({ version: 4, is_published: false }));
    expect(call.request.body).toMatchObject({ is_published: false });
    expect(screen.words('az-publication')).toBe('Bozza');
  });
});

describe('one evening to plan', () => {
  const open = async (url: string) => {
    screen = await openProgramme(url);
    await screen.answer(SHOWS, aList(anOfficeShow()));
    await screen.answer(VENUES, aList(anOfficeVenue()));
  };

  it('begins on the day of the calendar, with the seats that the room had', async () => {
    await open('/admin/performances/new?day=2026-12-05');
    await screen.type('Spettacolo', '1');
    await screen.type('Luogo', '2');
    await screen.answer(EVENINGS, aList(anOfficePerformance({ room_capacity: 90 })));
    await screen.type('Ora', '21:00');
    expect(screen.words('#day-hint')).toBe('sabato 5 dicembre 2026, ora di Europe/Rome');
    expect(screen.words('.total dd')).toBe('90');
    await screen.type('Tenuti da noi', '100');
    expect(screen.words('#manually_occupied_seats-error')).toContain('Non puoi tenere più posti');
    await screen.type('Tenuti da noi', '4');
    await screen.press('Salva');
    const call = await screen.answer(`POST ${EVENINGS}`, anOfficePerformance({ id: 12 }));
    expect(call.request.body).toEqual({
      show: 1,
      venue: 2,
      starts_at: '2026-12-05T21:00:00+01:00',
      room_capacity: 90,
      additional_seats: 0,
      manually_occupied_seats: 4,
      max_party_size: 10,
      is_booking_enabled: true,
    });
    expect(screen.location.path()).toBe('/admin/performances/12');
  });

  it.each(['new', 'run'])('needs a show and a place first: %s', async (page) => {
    screen = await openProgramme(`/admin/performances/${page}`);
    await screen.answer(SHOWS, aList());
    await screen.answer(VENUES, aList(anOfficeVenue()));
    expect(screen.all('form')).toEqual([]);
    await screen.press('Crea il primo spettacolo');
    expect(screen.location.path()).toBe('/admin/shows/new');
  });

  it('is moved, not rewritten, once somebody has booked', async () => {
    await open('/admin/performances/7/edit');
    await screen.answer(`${EVENINGS}7/`, anOfficePerformance());
    expect(document.querySelector('#day')).toBeNull();
    await screen.press('Elimina');
    await screen.settle(50);
    await screen.press('Elimina');
    await screen.settle(300);
    await screen.answer(`DELETE ${EVENINGS}7/`, ...aRefusal('conflict', { hangs: { reservations: 41 } }));
    expect(screen.words('[role=alert]')).toContain('ci sono 41 prenotazioni. Annulla la serata');
    await screen.press('Sposta la serata');
    expect(screen.location.path()).toBe('/admin/performances/7/move');
  });
});
