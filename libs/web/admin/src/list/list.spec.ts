import { openSeats, seat } from './list.testing';

describe('a list of the office', () => {
  let screen: Awaited<ReturnType<typeof openSeats>>;
  const open = async (url?: string) => {
    screen = await openSeats(url);
  };
  const rows = () => screen.all('tr.row').map((row) => row.querySelector('a')?.textContent);
  const heads = () => screen.all('th').map((head) => head.textContent?.trim());

  it('asks for what stands in the address, and wires what the API names otherwise', async () => {
    await open('/seats?search=ro&side=l&from=2026-11-27&ordering=-row&page=3&page_size=50&stranger=1');
    const { request } = await screen.answer([seat(1)], 101);
    expect(Object.fromEntries(request.params.keys().map((key) => [key, request.params.get(key)]))).toEqual({
      search: 'ro',
      side: 'l',
      from: '2026-11-27T00:00:00+01:00',
      ordering: '-row',
      page: '3',
      page_size: '50',
    });
    expect(screen.host().querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('ro');
    expect(screen.host().querySelector('mat-paginator')?.textContent).toContain('101–101 di 101');
    expect(screen.all('mat-chip-row').map((chip) => chip.textContent?.trim())).toEqual([
      'Lato: Sinistra',
      'Dal: 2026-11-27',
    ]);
  });

  it('asks for a page that exists when the address names none that does', async () => {
    await open('/seats?page=-2&page_size=7');
    const { request } = await screen.answer([]);
    expect([request.params.get('page'), request.params.get('page_size')]).toEqual(['1', '25']);
  });

  it('writes the search into the address when the typing rests, and drops what was asked before', async () => {
    await open('/seats?page=2&page_size=10');
    const [first] = screen.calls();
    screen.type('r');
    await screen.settle(20);
    screen.type('ro');
    expect(screen.location.path()).toBe('/seats?page=2&page_size=10');
    await screen.settle(330);
    expect(screen.location.path()).toBe('/seats?page_size=10&search=ro');
    expect(first?.cancelled).toBe(true);
    await screen.answer([seat(1, 'Rossi')]);
    expect(rows()).toEqual(['Rossi']);
  });

  it('is one step in the history for one search, and the way back shows the rows before', async () => {
    await open();
    await screen.answer([seat(1), seat(2)]);
    for (const text of ['r', 'ro']) {
      screen.type(text);
      await screen.settle(330);
    }
    await screen.answer([seat(2)]);
    screen.location.back();
    await screen.settle(10);
    expect(screen.location.path()).toBe('/seats');
    await screen.answer([seat(1), seat(2)]);
    expect(screen.host().querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('');
  });

  it('loses none of two changes that come at once', async () => {
    await open();
    await screen.answer([seat(1)]);
    screen.type('x');
    screen
      .host()
      .querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await screen.press('az-list-tabs a', 'Occupati');
    await screen.settle(20);
    expect(screen.location.path()).toContain('taken=true');
  });

  it('shows sortable heads with their state, and sorts by a press', async () => {
    await open();
    await screen.answer([seat(1)]);
    const sorts = () => screen.all('th').map((head) => head.getAttribute('aria-sort'));
    expect(heads()).toEqual(['', 'Nome', 'Fila', 'Azioni']);
    expect(sorts()).toEqual([null, 'ascending', 'none', null]);
    await screen.press('th .mat-sort-header-container', 'Nome');
    expect(screen.location.path()).toBe('/seats?ordering=-name');
    await screen.answer([seat(1)]);
    expect(sorts()).toEqual([null, 'descending', 'none', null]);
  });

  it('marks the tab that is on, and shows no chip for what it says', async () => {
    await open('/seats?taken=true&page=2');
    await screen.answer([seat(1)], 30);
    const current = () =>
      screen.all('az-list-tabs [aria-current]').map((tab) => tab.textContent?.replace(/\s+/g, ' ').trim());
    expect(current()).toEqual(['Occupati 12']);
    expect(screen.all('mat-chip-row')).toHaveLength(0);
    await screen.press('az-list-tabs a', 'Tutti');
    expect(screen.location.path()).toBe('/seats');
    await screen.answer([seat(1)]);
    expect(current()).toEqual(['Tutti 30']);
  });

  it('takes one filter away by its chip', async () => {
    await open('/seats?side=l&search=x');
    await screen.answer([]);
    await screen.press('[aria-label="Togli il filtro Lato"]');
    expect(screen.location.path()).toBe('/seats?search=x');
  });

  it('chooses columns, and keeps the choice in the address', async () => {
    await open('/seats?columns=id');
    await screen.answer([seat(4)]);
    expect(heads()).toEqual(['', 'Nome', 'Numero', 'Azioni']);
    await screen.press('az-column-chooser button');
    const item = [...document.querySelectorAll<HTMLElement>('[role=menuitemcheckbox]')];
    expect(item.map((each) => each.getAttribute('aria-checked'))).toEqual(['false', 'true']);
    item[0]?.click();
    await screen.settle(20);
    expect(heads()).toEqual(['', 'Nome', 'Fila', 'Numero', 'Azioni']);
    expect(decodeURIComponent(screen.location.path())).toBe('/seats?columns=row,id');
  });

  it('says what to do when there is nothing, and otherwise when nothing was found', async () => {
    await open();
    await screen.answer([]);
    expect(screen.host().textContent).toContain('Nessun posto ancora.');
    screen.type('zzz');
    await screen.settle(330);
    await screen.answer([]);
    expect(screen.host().textContent).toContain('Niente corrisponde');
    await screen.press('.nothing button');
    await screen.settle(10);
    expect(screen.location.path()).toBe('/seats');
  });

  it('goes to the last page when the one it is on has run empty', async () => {
    await open('/seats?page=3&page_size=10');
    await screen.answer([], 20);
    expect(screen.location.path()).toBe('/seats?page=2&page_size=10');
    await screen.answer([seat(1)], 20);
  });

  it('tells what failed, and tries again', async () => {
    await open();
    screen.calls()[0]?.error(new ProgressEvent('error'));
    await screen.settle();
    expect(screen.host().querySelector('az-load-error')?.textContent).toContain('Niente rete');
    await screen.press('az-load-error button');
    await screen.answer([seat(1)]);
    expect(rows()).toEqual(['Posto 1']);
  });
});
