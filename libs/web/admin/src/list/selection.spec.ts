import { TestBed } from '@angular/core/testing';
import { Shortcuts } from '../frame/shortcuts';
import { openSeats, seat } from './list.testing';

describe('selected rows', () => {
  let screen: Awaited<ReturnType<typeof openSeats>>;
  const selected = () => screen.all('tr.row.selected').map((row) => row.querySelector('a')?.textContent);
  const bar = () => screen.host().querySelector('.bulk')?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  const box = (label: string) => `input[aria-label="${label}"]`;

  beforeEach(async () => {
    localStorage.clear();
    screen = await openSeats();
    await screen.answer([seat(1), seat(2), seat(3)], 30);
  });

  it('are named one by one, and counted in a bar with what can be done', async () => {
    expect(bar()).toBeNull();
    await screen.press(box('Seleziona Posto 2'));
    expect(selected()).toEqual(['Posto 2']);
    expect(bar()).toBe('1 selezionataLibera 1');
    await screen.press(box('Seleziona tutte le righe della pagina'));
    expect(selected()).toHaveLength(3);
    expect(bar()).toBe('3 selezionateLibera 3');
    await screen.press('[aria-label="Togli la selezione"]');
    expect(selected()).toEqual([]);
  });

  it('are those of one page: another page begins with none', async () => {
    await screen.press(box('Seleziona Posto 2'));
    await screen.press('.mat-mdc-paginator-navigation-next');
    expect(screen.location.path()).toBe('/seats?page=2');
    await screen.answer([seat(2), seat(4)], 30);
    expect(bar()).toBeNull();
  });

  it('are walked with J and K, and selected with X; the focus is on the link that Enter opens', async () => {
    await screen.key('j');
    await screen.key('j');
    expect(document.activeElement?.textContent).toBe('Posto 2');
    await screen.key('x', document.activeElement as Element);
    expect(selected()).toEqual(['Posto 2']);
    await screen.key('k');
    expect(document.activeElement?.textContent).toBe('Posto 1');
  });

  it('leave letters alone that are typed, and all of them when the keys are turned off', async () => {
    await screen.key('x', screen.host().querySelector('input[type=search]') as Element);
    await screen.key('j', screen.host().querySelector('input[type=search]') as Element);
    expect(screen.all('tr.at')).toHaveLength(0);
    TestBed.inject(Shortcuts).turn(false);
    await screen.key('j');
    expect(screen.all('tr.at')).toHaveLength(0);
    TestBed.inject(Shortcuts).turn(true);
    await screen.key('j');
    expect(screen.all('tr.at')).toHaveLength(1);
  });
});
