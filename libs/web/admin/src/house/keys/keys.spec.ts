import type { NewApiKeyView } from '@azionelab/contracts';
import { anApiKey, anAuditEntry, aRefusal, someone } from '@azionelab/web/testing';
import { openHouse, wordsOf, type OpenHouse } from '../open-house.testing';

const KEYS = '/api/admin/keys/';
const SECRET = `azk_${'k3Xp'.repeat(11).slice(0, 43)}`;
const aNewKey = (change: Partial<NewApiKeyView> = {}): NewApiKeyView => ({ ...anApiKey(), key: SECRET, ...change });

describe('the keys of programs', () => {
  let page: OpenHouse;
  const choose = async (scope: string) => {
    page.control(scope).click();
    await page.settle();
  };

  afterEach(() => page.done());

  it('are listed with what they may do in plain words, their last use and their state', async () => {
    page = await openHouse('/admin/keys?state=active');
    const call = await page.answer(KEYS, {
      count: 4,
      results: [
        anApiKey(),
        anApiKey({ id: 6, name: 'Porta', scopes: ['check_in'], last_used_at: null, expires_at: null }),
        anApiKey({ id: 7, name: 'Vecchia', scopes: ['administer'], state: 'revoked' }),
        anApiKey({ id: 8, name: 'Di Bruno', scopes: ['edit_programme'], state: 'resting' }),
      ],
    });
    expect(call.request.params.get('state')).toBe('active');
    const [sheet, door, old, resting] = [...page.host().querySelectorAll('tr.row')].map(wordsOf);
    expect(sheet).toBe(
      'Foglio delle prenotazioni azk_k3Xp… Legge le prenotazioni, Legge il programma 20 nov 2026, 18:05 2 nov 2027, 23:59 Apre',
    );
    expect(door).toBe('Porta azk_k3Xp… Fa entrare Mai Mai Apre');
    expect(old).toContain('Revocata');
    expect(resting).toContain('Ferma');
  });

  it('are explained where there is none', async () => {
    page = await openHouse('/admin/keys');
    await page.answer(KEYS, { count: 0, results: [] });
    expect(page.text('.empty')).toContain('Una chiave lascia lavorare un programma al posto tuo');
    await page.press('Fanne una per ogni programma');
    expect(page.location.path()).toBe('/admin/keys/new');
  });

  it.each(['/admin/keys', '/admin/keys/new', '/admin/keys/5'])('are no business of an editor: %s', async (path) => {
    const editor = someone({ role: 'editor', permissions: ['see_programme'] });
    page = await openHouse(path, editor);
    await page.answer('/api/auth/me/', editor);
    page.api.expectNone((request) => request.url.startsWith(KEYS));
    expect(page.location.path()).toBe('/admin');
  });

  describe('when one is made', () => {
    beforeEach(async () => {
      page = await openHouse('/admin/keys/new');
    });

    it('may do nothing by itself, and says what is missing', async () => {
      expect(page.host().querySelectorAll('az-scope-choice input:checked')).toHaveLength(0);
      expect(page.text('az-scope-choice')).toContain('Legge le prenotazioni Tutte, con nomi, indirizzi e telefoni');
      await page.press('Fai la chiave');
      expect(page.text('[role=alert]')).toContain('Che cosa può fare: Scegli almeno una cosa');
      expect(page.text('[role=alert]')).toContain('Nome: Serve');
    });

    it('is shown once, with a warning, and copied', async () => {
      let copied = '';
      const writeText = async (text: string) => void (copied = text);
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      await page.type('Nome', 'Foglio');
      await choose('Legge le prenotazioni');
      await choose('Amministra');
      await choose('Amministra');
      await page.type('Ultimo giorno', '2027-06-30');
      await page.press('Fai la chiave');
      const call = await page.answer(`POST ${KEYS}`, aNewKey({ name: 'Foglio' }));
      expect(call.request.body).toEqual({
        name: 'Foglio',
        scopes: ['see_reservations'],
        expires_at: '2027-06-30T23:59:00+02:00',
      });
      expect(page.text('.key')).toBe(SECRET);
      expect(page.text('.note')).toContain('non la mostreremo più');
      expect(document.activeElement?.textContent).toContain('Ecco la chiave: Foglio');
      await page.press('Copia la chiave');
      expect(copied).toBe(SECRET);
      expect(page.text('[role=status]')).toContain('Copiata.');
      expect(page.location.path()).toBe('/admin/keys/new');
      await page.press('L’ho messa da parte');
      await page.answer(`${KEYS}5/`, anApiKey({ last_used_at: null }));
      expect(page.location.path()).toBe('/admin/keys/5');
      expect(document.body.textContent).not.toContain(SECRET);
    });

    it('can be selected where the browser does not let it be copied', async () => {
      const writeText = () => Promise.reject(new Error('no'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      await page.type('Nome', 'Foglio');
      await choose('Fa entrare');
      await page.type('Ultimo giorno', '');
      await page.press('Fai la chiave');
      const call = await page.answer(`POST ${KEYS}`, aNewKey());
      expect(call.request.body).toEqual({ name: 'Foglio', scopes: ['check_in'], expires_at: undefined });
      await page.press('Copia la chiave');
      expect(page.text('[role=status]')).toContain('seleziona la chiave');
    });

    it('says beside the day that it is past', async () => {
      await page.type('Nome', 'Foglio');
      await choose('Fa entrare');
      await page.press('Fai la chiave');
      const wrong = { expires_at: ['Enter a time to come.'] };
      await page.answer(`POST ${KEYS}`, wrong, { status: 400, statusText: 'Bad Request' });
      expect(page.text('#expires_at-error')).toContain('Scegli oggi o un giorno che deve venire.');
    });
  });

  describe('one of them', () => {
    const open = async (change: Parameters<typeof anApiKey>[0] = {}) => {
      page = await openHouse('/admin/keys/5');
      await page.answer(`${KEYS}5/`, anApiKey(change));
    };

    it('says what it may do in full, and leads to what it did', async () => {
      await open();
      expect(page.text('h1')).toBe('Foglio delle prenotazioni');
      expect(page.text('dl')).toContain('Legge il programma Spettacoli, serate, luoghi e pagine');
      expect(page.text('dl')).toContain('Fatta 2 nov 2026, 10:00, Ada Lenzi');
      await page.press('Che cosa ha fatto, nel registro');
      expect(page.location.path()).toBe('/admin/audit-log?key=5');
      const actor = { id: 1, name: 'Ada Lenzi', key: { id: 5, name: 'Foglio' } };
      await page.answer('/api/admin/users/', { count: 0, results: [] });
      const call = await page.answer('/api/admin/audit-log/', { count: 1, results: [anAuditEntry({ actor })] });
      expect(call.request.params.get('key')).toBe('5');
      expect(page.text('tr.row')).toContain('Foglio, chiave di Ada Lenzi');
    });

    it('is revoked when it was said that it never opens again', async () => {
      await open();
      await page.press('Revoca la chiave');
      expect(page.over()).toContain('Il programma che la usa si ferma subito');
      await page.press('No, lascia così');
      await page.settle(300);
      page.api.expectNone(`${KEYS}5/`);
      await page.press('Revoca la chiave');
      await page.press('Revoca la chiave');
      await page.settle(300);
      await page.answer(`DELETE ${KEYS}5/`, null, { status: 204, statusText: 'No Content' });
      await page.answer(`GET ${KEYS}5/`, anApiKey({ state: 'revoked', revoked_at: '2026-11-21T12:00:00+01:00' }));
      expect(page.over()).toContain('Chiave revocata.');
      expect(page.text('az-status')).toBe('Revocata');
      expect(page.text('dl')).toContain('21 nov 2026, 12:00');
      expect(page.host().querySelector('button.danger')).toBeNull();
    });

    it('says why it rests', async () => {
      await open({ state: 'resting', created_by: { id: 4, name: 'Bruno' } });
      expect(page.text('.note')).toContain('Bruno non amministra più la compagnia');
    });

    it('may not be there', async () => {
      page = await openHouse('/admin/keys/9');
      await page.answer(`${KEYS}9/`, ...aRefusal('not_found'));
      expect(page.text('h1')).toBe('Questa chiave non c’è');
    });
  });
});
