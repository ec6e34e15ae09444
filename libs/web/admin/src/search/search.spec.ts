import { TestBed } from '@angular/core/testing';
import { anOfficeReservation } from '@azionelab/web/testing';
import { openOffice, staff, wordsOf, type Office } from '../frame/open-office.testing';
import { Recent } from './recent';

describe('search over everything', () => {
  let office: Office;
  const open = async (...[role]: [Parameters<typeof staff>[0]]) => {
    office = await openOffice('/admin', staff(role));
    await office.key('k', { ctrlKey: true });
    await office.until(() => office.all('az-search-dialog input').length > 0);
  };
  const field = () => office.all('az-search-dialog input')[0] as HTMLInputElement;
  const type = async (text: string) => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await office.settle(230);
  };
  const asked = () =>
    office.api
      .match(({ params }) => params.has('search'))
      .filter((call) => !call.cancelled)
      .map((call) => ({ call, path: call.request.url.split('/')[3] }));
  const groups = () => wordsOf(office.all('[role=listbox] [role=group] > p'));
  const options = () => wordsOf(office.all('[role=option]'));
  const chosen = () => wordsOf(office.all('[role=option][aria-selected=true]'));

  it('offers what can be done before anything is typed, and finds it by its words', async () => {
    await open('admin');
    expect(groups()).toEqual(['Azioni']);
    expect(options()).toContain('Apri la porta');
    await type('nuovo sp');
    expect(options()).toEqual(['Nuovo spettacolo']);
  });

  it('offers nothing that somebody may not do, and asks no list that they may not see', async () => {
    await open('editor');
    expect(options()).toEqual(['Nuovo spettacolo', 'Nuova serata', 'Nuovo luogo']);
    await type('ro');
    expect(asked().map(({ path }) => path)).toEqual(['shows', 'performances', 'venues', 'pages']);
  });

  it('asks all lists at once when the typing rests, and shows what was found in groups', async () => {
    await open('box_office');
    await type('n');
    expect(asked()).toEqual([]);
    await type('no');
    for (const { call, path } of asked()) {
      expect(call.request.params.get('page_size')).toBe('5');
      call.flush({
        count: 0,
        results: path === 'reservations' ? [anOfficeReservation({ id: 3, name: 'Maria Rossi' })] : [],
      });
    }
    await office.settle();
    expect(groups()).toEqual(['Prenotazioni', 'Azioni']);
    expect(options()[0]).toContain('Maria Rossi');
  });

  it('drops what was asked for shorter words', async () => {
    await open('editor');
    await type('ro');
    const [first] = asked();
    await type('ros');
    expect(first?.call.cancelled).toBe(true);
    expect(asked()[0]?.call.request.params.get('search')).toBe('ros');
  });

  it('says so when a list could not be searched, and not that there is nothing in it', async () => {
    await open('editor');
    await type('zzz');
    for (const { call, path } of asked()) {
      if (path === 'shows') call.error(new ProgressEvent('error'));
      else call.flush({ count: 0, results: [] });
    }
    await office.settle();
    expect(wordsOf(office.all('.said'))).toContain('Non riusciamo a cercare qui: Spettacoli.');
  });

  it('is walked with the arrow keys, opens with Enter, and remembers what was opened', async () => {
    await open('box_office');
    await type('no');
    for (const { call, path } of asked()) {
      const found = path === 'reservations' ? [anOfficeReservation({ id: 3, name: 'Maria Rossi' })] : [];
      call.flush({ count: found.length, results: found });
    }
    await office.settle();
    expect(chosen()[0]).toContain('Maria Rossi');
    await office.key('ArrowDown', {}, field());
    expect(chosen()).toEqual(['Nuova prenotazione']);
    await office.key('ArrowUp', {}, field());
    expect(field().getAttribute('aria-activedescendant')).toBe(office.all('[aria-selected=true]')[0]?.id);
    await office.key('Enter', {}, field());
    await office.until(() => office.location.path() === '/admin/reservations/3');
    expect(
      TestBed.inject(Recent)
        .findings()
        .map(({ title }) => title),
    ).toEqual(['Maria Rossi']);
    TestBed.inject(Recent).forget();
    expect(TestBed.inject(Recent).findings()).toEqual([]);
  });
});
