import { anAuditEntry, anOfficeUser, aRefusal, aVerification } from '@azionelab/web/testing';
import { openHouse, wordsOf, type OpenHouse } from '../open-house.testing';

const LOG = '/api/admin/audit-log/';

describe('the audit log', () => {
  let page: OpenHouse;
  const open = async (entries = [anAuditEntry()], query = '') => {
    page = await openHouse(`/admin/audit-log${query}`);
    await page.answer('/api/admin/users/', { count: 1, results: [anOfficeUser()] });
    return page.answer(LOG, { count: entries.length, results: entries });
  };
  const rows = () => [...page.host().querySelectorAll('tr.row')].map(wordsOf);
  const link = (words: string) =>
    [...page.host().querySelectorAll('a')].find((a) => wordsOf(a) === words)?.getAttribute('href');

  afterEach(() => page.done());

  it('says who did what to what, with before and after side by side', async () => {
    await open([
      anAuditEntry(),
      anAuditEntry({ id: 411, actor: null, action: 'create', before: null, after: { status: 'pending' } }),
      anAuditEntry({ id: 410, action: 'delete', object_type: 'venue', before: { name: 'Ridotto' }, after: null }),
      anAuditEntry({ id: 409, action: 'export', object_id: null, before: null, after: { status: 'confirmed' } }),
    ]);
    expect(rows()).toEqual([
      '20 nov 2026, 18:10 Irma Sarti Modifica Prenotazione 3 Campo Prima Dopo Posti 2 4 Email ••• •••',
      '20 nov 2026, 18:10 Visitatore o sistema Creazione Prenotazione 3 Campo Valore Stato In attesa della mail',
      '20 nov 2026, 18:10 Irma Sarti Eliminazione Luogo 3 Campo Prima Nome Ridotto',
      '20 nov 2026, 18:10 Irma Sarti Esportazione Prenotazione Campo Valore Stato Confermata',
    ]);
    expect(link('Prenotazione 3')).toBe('/admin/reservations/3');
    expect(link('Luogo 3')).toBeUndefined();
  });

  it('is narrowed by what the address says, days on the company’s clock', async () => {
    const call = await open([], '?actor=2&action=change&object_type=show&object_id=7&from=2026-11-01&to=2026-11-20');
    const asked = Object.fromEntries(call.request.params.keys().map((key) => [key, call.request.params.get(key)]));
    expect(asked).toMatchObject({
      actor: '2',
      action: 'change',
      object_type: 'show',
      object_id: '7',
      from: '2026-11-01T00:00:00+01:00',
      to: '2026-11-20T23:59:00+01:00',
    });
    expect(page.text('mat-chip-set')).toContain('Chi: Irma Sarti');
  });

  it('tells times on the company’s clock, and leads to all fields of a long entry', async () => {
    const after = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((field) => [field, true]));
    await open([
      anAuditEntry({ before: null, after: { starts_at: '2026-11-27T19:45:00+00:00' } }),
      anAuditEntry({ id: 400, before: null, after }),
    ]);
    expect(rows()[0]).toContain('Inizio 2026-11-27 20:45');
    expect(link('Tutti i 5 campi')).toBe('/admin/audit-log/400');
  });

  it('is verified, and gives a hash to note', async () => {
    await open();
    await page.press('Verifica la catena');
    expect(page.text('az-chain-check [role=status]')).toContain('Rileggo ogni voce');
    await page.answer(`POST ${LOG}verify/`, aVerification({ entries: 14120 }));
    expect(page.text('az-chain-check .note.ok')).toContain('La catena è intera: 14.120 voci');
    expect(page.text('az-chain-check code')).toHaveLength(64);
  });

  it('shows where the chain breaks', async () => {
    await open();
    await page.press('Verifica la catena');
    await page.answer(`POST ${LOG}verify/`, aVerification({ whole: false, broken_at: 77 }));
    expect(link('La prima che non torna è la voce 77')).toBe('/admin/audit-log/77');
    await page.press('La prima che non torna è la voce 77');
    await page.answer(`${LOG}77/`, ...aRefusal('not_found'));
    expect(page.text('.note.err')).toContain('è stata tolta');
  });

  it('shows one entry whole', async () => {
    page = await openHouse('/admin/audit-log/412');
    await page.answer(`${LOG}412/`, anAuditEntry());
    expect(page.text('h1')).toBe('Voce 412');
    expect(page.text('dl')).toContain('Richiesta req-7f3a');
    expect(link('Tutto quello che è successo a questo oggetto')).toBe(
      '/admin/audit-log?object_type=reservation&object_id=3',
    );
  });
});
