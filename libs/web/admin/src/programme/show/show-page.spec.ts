import { aCompany, aList, aRefusal, anOfficePerformance, anOfficeShow, theBoxOffice } from '@azionelab/web/testing';
import { jest } from '@jest/globals';
import type { OpenDesk } from '../../reservations/open-desk.testing';
import { EVENINGS, openProgramme, SHOWS, versionOf } from '../open-programme.testing';

const SHOW = `${SHOWS}1/`;

describe('one show', () => {
  let screen: OpenDesk;
  const value = (label: string) => screen.control(label).value;
  const open = async (change: Parameters<typeof anOfficeShow>[0] = {}, me?: Parameters<typeof openProgramme>[1]) => {
    screen = await openProgramme('/admin/shows/1', me);
    await screen.answer(SHOW, anOfficeShow(change));
    await screen.answer(EVENINGS, aList(anOfficePerformance()));
    screen.asked('/api/company/').forEach((call) => call.flush(aCompany()));
    await screen.settle();
  };

  /** What was sent past Angular, whose calls do not tell how far they are. */
  class Call {
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    readonly open = jest.fn();
    readonly send = jest.fn();
    readonly abort = jest.fn();
    readonly setRequestHeader = jest.fn();
    onload?: () => void;
    status = 0;
    responseText = '';

    constructor() {
      calls.push(this);
    }

    end(answer: unknown): void {
      this.status = 200;
      this.responseText = JSON.stringify(answer);
      this.onload?.();
    }
  }
  const calls: Call[] = [];

  beforeAll(() => {
    globalThis.XMLHttpRequest = Call as unknown as typeof XMLHttpRequest;
    URL.createObjectURL = () => 'blob:poster';
    URL.revokeObjectURL = () => undefined;
  });

  it('gets its address from the title, until somebody writes their own', async () => {
    screen = await openProgramme('/admin/shows/new');
    await screen.type('Titolo', 'Perché no?');
    expect(value('Indirizzo nel sito')).toBe('perche-no');
    await screen.type('Indirizzo nel sito', 'no');
    screen.control('Indirizzo nel sito').dispatchEvent(new Event('blur'));
    await screen.type('Titolo', 'Perché sì?');
    expect(value('Indirizzo nel sito')).toBe('no');
    expect(screen.words('az-show-preview .headline-small')).toBe('Perché sì?');
    await screen.press('Salva');
    const call = await screen.answer(`POST ${SHOWS}`, anOfficeShow({ id: 9, is_published: false }));
    expect(call.request.body).toMatchObject({ title: 'Perché sì?', slug: 'no', credit: null, is_published: false });
    expect(screen.location.path()).toBe('/admin/shows/9');
  });

  it('says what is missing before it asks', async () => {
    screen = await openProgramme('/admin/shows/new');
    await screen.press('Salva');
    expect(screen.words('az-error-summary')).toContain('Titolo: Serve: scrivi qualcosa.');
  });

  it('keeps its address once visitors know it, and is hidden in one step', async () => {
    await open();
    expect(screen.control('Indirizzo nel sito').readOnly).toBe(true);
    await screen.press('Nascondi');
    const call = await screen.answer(`PATCH ${SHOW}`, anOfficeShow({ version: 4, is_published: false }));
    expect(call.request.body).toMatchObject({ is_published: false });
    expect(versionOf(call)).toBe('"3"');
    expect(screen.words('az-publication')).toBe('Bozza');
  });

  it('moves lines with buttons, and the focus goes along', async () => {
    const credits = [
      { role: 'Luci', names: 'Paolo' },
      { role: 'Suono', names: 'Ada' },
    ];
    await open({ credits });
    await screen.press('Sposta giù Luci');
    expect(screen.words('az-credits-editor [role=status]')).toBe('Luci: ora al posto 2');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sposta giù Luci');
    await screen.press('Salva');
    const call = await screen.answer(`PATCH ${SHOW}`, anOfficeShow({ version: 4 }));
    expect(call.request.body.credits).toEqual([...credits].reverse());
  });

  it('draws its poster while colour and drawing are chosen', async () => {
    await open();
    const before = screen.words('az-poster');
    const drawn = () => document.querySelector('az-poster')?.innerHTML;
    const first = drawn();
    document.querySelectorAll<HTMLInputElement>('input[name=gel]')[3]?.click();
    await screen.settle();
    expect(drawn()).not.toBe(first);
    expect(screen.words('az-poster')).toBe(before);
  });

  it('takes a poster only with words for it, tells how far it is, and keeps what is being written', async () => {
    await open();
    await screen.type('In breve', 'Un guardiano.');
    const file = new File(['x'], 'ballata.png', { type: 'image/png' });
    const chooser = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
    Object.defineProperty(chooser, 'files', { value: [file] });
    chooser.dispatchEvent(new Event('change'));
    await screen.settle();
    await screen.press('Carica la locandina');
    expect(screen.words('az-poster-editor .error')).toContain('Scrivi che cosa si vede.');
    await screen.type('Che cosa si vede', 'Un faro nella notte.');
    await screen.press('Carica la locandina');
    const [call] = calls;
    expect(call?.open).toHaveBeenCalledWith('PUT', `${SHOW}poster/?alt=Un%20faro%20nella%20notte.`);
    expect(call?.send).toHaveBeenCalledWith(file);
    expect(call?.setRequestHeader).toHaveBeenCalledWith('If-Match', '"3"');
    call?.upload.onprogress?.({ loaded: 40, total: 100 });
    await screen.settle();
    expect(screen.words('az-poster-editor')).toContain('Caricamento… 40%');
    call?.end(anOfficeShow({ version: 4, poster_image: '/pictures/x-800.webp', poster_alt: 'Un faro nella notte.' }));
    await screen.settle();
    expect(document.querySelector<HTMLImageElement>('az-poster img')?.alt).toBe('Un faro nella notte.');
    expect(value('In breve')).toBe('Un guardiano.');
    await screen.press('Salva');
    expect(versionOf(await screen.answer(`PATCH ${SHOW}`, anOfficeShow({ version: 5 })))).toBe('"4"');
  });

  it('refuses a file that is no picture', async () => {
    await open();
    const chooser = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
    Object.defineProperty(chooser, 'files', { value: [new File(['x'], 'a.pdf', { type: 'application/pdf' })] });
    chooser.dispatchEvent(new Event('change'));
    await screen.settle();
    expect(screen.words('az-poster-editor [role=alert]')).toContain('Serve un’immagine');
  });

  it('stays while evenings hang on it, and says what to do instead', async () => {
    await open();
    await screen.press('Elimina');
    await screen.settle(50);
    await screen.press('Elimina');
    await screen.settle(300);
    await screen.answer(`DELETE ${SHOW}`, ...aRefusal('conflict', { hangs: { performances: 6 } }));
    expect(screen.words('[role=alert]')).toContain('ha 6 repliche. Nascondilo');
  });

  it('is only looked at by who may not change it', async () => {
    await open({}, theBoxOffice());
    expect(screen.all('form, button')).toEqual([]);
    expect(screen.words('az-show-preview')).toContain('Ballata per un faro spento');
  });
});
