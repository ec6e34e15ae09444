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

  it('leave the focus in the list when what had it is taken away', async () => {
    await screen.press(box('Seleziona Posto 2'));
    const deselect = screen.host().querySelector<HTMLElement>('[aria-label="Togli la selezione"]');
    deselect?.focus();
    deselect?.click();
    await screen.settle(20);
    expect(screen.host().contains(document.activeElement)).toBe(true);
  });

  it('give the focus to the row in the place of one that was dealt with', async () => {
    screen.all('tr.row')[1]?.querySelector<HTMLElement>('a')?.focus();
    await screen.press('.mat-mdc-paginator-navigation-next');
    screen.all('tr.row')[1]?.querySelector<HTMLElement>('a')?.focus();
    await screen.answer([seat(11), seat(12), seat(13)], 30);
    expect(document.activeElement?.textContent).toBe('Posto 12');
  });

  it('leave the focus alone where somebody has gone on', async () => {
    const field = screen.host().querySelector<HTMLElement>('input[type=search]');
    screen.all('tr.row')[1]?.querySelector<HTMLElement>('a')?.focus();
    field?.focus();
    await screen.press('.mat-mdc-paginator-navigation-next');
    await screen.answer([seat(11)], 30);
    expect(document.activeElement).toBe(field);
  });
});
