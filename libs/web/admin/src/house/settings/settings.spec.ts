import { anAdmin, aRefusal, someSettings } from '@azionelab/web/testing';
import { openHouse, wordsOf, type OpenHouse } from '../open-house.testing';

const SETTINGS = '/api/admin/settings/';

describe('the settings', () => {
  let page: OpenHouse;
  const open = async (change: Parameters<typeof someSettings>[0] = {}) => {
    page = await openHouse('/admin/settings');
    await page.answer(SETTINGS, someSettings(change));
    await page.settle();
  };
  const errorOf = (field: string) => page.text(`#${field}-error`);
  const check = async (words: string) => {
    const box = [...page.host().querySelectorAll('mat-checkbox')].find((one) => wordsOf(one).startsWith(words));
    box?.querySelector('input')?.click();
    await page.settle();
  };

  afterEach(() => page.done());

  it('are shown as they are, with the addresses that somebody else sets', async () => {
    await open({ contact_email: null });
    expect(page.control('Nome della compagnia').value).toBe('AzioneLab');
    expect(page.control('Fuso orario').value).toBe('Europe/Rome');
    expect(page.host().textContent).toContain('Indirizzi del sito: localhost, 127.0.0.1.');
  });

  it('are saved on the condition that nobody was faster', async () => {
    await open();
    await page.type('Nome della compagnia', 'Teatro del Faro');
    await page.type('Email per il pubblico', '');
    expect(page.text('.save')).toContain('Ci sono modifiche non salvate.');
    await page.press('Salva');
    const call = await page.answer(`PATCH ${SETTINGS}`, someSettings({ version: 6, name: 'Teatro del Faro' }));
    expect(call.request.headers.get('If-Match')).toBe('"5"');
    expect(call.request.body).toEqual({
      name: 'Teatro del Faro',
      locale: 'it',
      time_zone: 'Europe/Rome',
      contact_email: null,
      colours: {},
      second_factor_required: false,
      retention_days: 365,
      default_party_size: 10,
      embed_origins: [],
    });
    await page.answer('/api/auth/me/', anAdmin());
    expect(page.over()).toContain('Salvato.');
    expect(page.text('.save')).not.toContain('non salvate');
  });

  it('show what somebody else saved meanwhile', async () => {
    await open();
    await page.type('Nome della compagnia', 'Mia');
    await page.press('Salva');
    await page.answer(`PATCH ${SETTINGS}`, ...aRefusal('conflict', { version: 9 }));
    await page.answer(`GET ${SETTINGS}`, someSettings({ version: 9, name: 'Loro' }));
    expect(page.text('az-edit-messages tbody')).toBe('Nome della compagnia Mia Loro');
  });

  it('find a time zone by any part of its name, and take no other', async () => {
    await open();
    const zone = page.control('Fuso orario');
    zone.focus();
    await page.type('Fuso orario', 'new york');
    expect([...document.querySelectorAll('mat-option')].map(wordsOf)).toEqual(['America/New York']);
    await page.press('Salva');
    expect(errorOf('time_zone')).toContain('Scegli un fuso dall’elenco');
    (document.querySelector('mat-option') as HTMLElement).click();
    await page.settle();
    expect(zone.value).toBe('America/New_York');
  });

  describe('the look', () => {
    const readings = () => [...page.host().querySelectorAll('az-look-preview li')].map(wordsOf);

    it('is shown in both themes with its contrast while it is chosen', async () => {
      await open();
      expect(readings()).toEqual([
        'Scritta sul pulsante: contrasto 11.9:1, si legge',
        'Azione scritta sulla pagina: contrasto 10.9:1, si legge',
      ]);
      await page.type('Colore delle azioni', '#ffd700');
      expect(readings()[0]).toContain('non si legge. Ne serve 4,5:1');
      const day = page.host().querySelector<HTMLElement>('.theme.day');
      expect(day?.style.getPropertyValue('--primary')).toBe('#ffd700');
      expect(page.host().querySelectorAll('.theme')).toHaveLength(2);
    });

    it('is not saved when somebody could not read it', async () => {
      await open();
      await page.type('Colore delle azioni', '#ffd700');
      await page.press('Salva');
      expect(errorOf('primary')).toContain('il contrasto è sotto 4,5:1');
      page.api.expectNone(({ method }) => method === 'PATCH');
      await page.type('Colore delle azioni', '#0B4F6C');
      await page.press('Salva');
      const call = await page.answer(`PATCH ${SETTINGS}`, someSettings({ version: 6 }));
      expect(call.request.body.colours).toEqual({ primary: '#0b4f6c' });
      await page.answer('/api/auth/me/', anAdmin());
    });

    it('takes the house’s colours again', async () => {
      await open({ colours: { primary: '#0b4f6c', on_primary: '#ffffff' } });
      await page.press('Torna a quello della casa');
      await page.press('Torna a quello della casa');
      await page.press('Salva');
      const call = await page.answer(`PATCH ${SETTINGS}`, someSettings({ version: 6 }));
      expect(call.request.body.colours).toEqual({});
      await page.answer('/api/auth/me/', anAdmin());
    });

    it('takes a logo at once, and what is typed stays', async () => {
      await open();
      await page.type('Nome della compagnia', 'Teatro del Faro');
      const field = page.host().querySelector('#logo') as HTMLInputElement;
      const picture = new File(['…'], 'logo.png', { type: 'image/png' });
      Object.defineProperty(field, 'files', { value: [picture], configurable: true });
      field.dispatchEvent(new Event('change'));
      await page.settle();
      const put = await page.answer(`PUT ${SETTINGS}logo/`, someSettings({ version: 6, logo: '/pictures/l-480.webp' }));
      expect(put.request.headers.get('Content-Type')).toBe('image/png');
      expect(put.request.headers.get('If-Match')).toBe('"5"');
      expect(page.host().querySelector('az-logo-field img')?.getAttribute('src')).toBe('/pictures/l-480.webp');
      expect(page.control('Nome della compagnia').value).toBe('Teatro del Faro');
      await page.press('Salva');
      const saved = await page.answer(`PATCH ${SETTINGS}`, someSettings({ version: 7 }));
      expect(saved.request.headers.get('If-Match')).toBe('"6"');
      await page.answer('/api/auth/me/', anAdmin());
    });

    it('says what to do about a file that cannot be used', async () => {
      await open();
      const field = page.host().querySelector('#logo') as HTMLInputElement;
      Object.defineProperty(field, 'files', { value: [new File(['x'], 'logo.svg')], configurable: true });
      field.dispatchEvent(new Event('change'));
      await page.settle();
      await page.answer(`PUT ${SETTINGS}logo/`, { detail: '…' }, { status: 415, statusText: 'Unsupported' });
      expect(page.text('az-logo-field [role=alert]')).toContain('prova un’immagine ferma');
    });
  });

  it('keep visitors’ data for ever, or for so many days', async () => {
    await open({ retention_days: null });
    expect(page.host().querySelector('#retention_days')).toBeNull();
    await check('Dopo un po’ cancella');
    await page.type('Giorni dopo la serata', '5000');
    await page.press('Salva');
    expect(errorOf('retention_days')).toContain('Al massimo 3650');
    await page.type('Giorni dopo la serata', '90');
    await page.press('Salva');
    const call = await page.answer(`PATCH ${SETTINGS}`, someSettings({ version: 6, retention_days: 90 }));
    expect(call.request.body.retention_days).toBe(90);
    await page.answer('/api/auth/me/', anAdmin());
  });

  it('name the sites that may show the programme, each once and without a page', async () => {
    await open({ embed_origins: ['https://www.comune.example'] });
    expect(page.control('Siti che mostrano il programma').value).toBe('https://www.comune.example');
    await page.type('Siti che mostrano il programma', 'https://a.example/page');
    await page.press('Salva');
    expect(errorOf('embed_origins')).toContain('«https://a.example/page» non va');
    page.api.expectNone(({ method }) => method === 'PATCH');
    await page.type('Siti che mostrano il programma', 'https://A.example/\nhttps://a.example, http://b.example');
    await page.press('Salva');
    const call = await page.answer(`PATCH ${SETTINGS}`, someSettings({ version: 6 }));
    expect(call.request.body.embed_origins).toEqual(['https://a.example', 'http://b.example']);
    await page.answer('/api/auth/me/', anAdmin());
  });

  it('lead who now owes a second factor to where it is set up', async () => {
    await open();
    await check('Chi amministra entra con un secondo fattore');
    await page.press('Salva');
    await page.answer(`PATCH ${SETTINGS}`, someSettings({ version: 6, second_factor_required: true }));
    await page.answer('/api/auth/me/', anAdmin({ must_set_up_second_factor: true }));
    expect(page.location.path()).toBe('/admin/account');
    page.api.expectOne('/api/auth/account/');
  });

  it('are not left by mistake', async () => {
    await open();
    await page.type('Nome della compagnia', 'Mia');
    await page.press('Parole delle lettere');
    expect(page.over()).toContain('Uscire senza salvare?');
    await page.press('Resta qui');
    await page.settle(300);
    expect(page.location.path()).toBe('/admin/settings');
  });
});
