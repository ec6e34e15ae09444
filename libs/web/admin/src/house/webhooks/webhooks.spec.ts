import type { WebhookView } from '@azionelab/contracts';
import { aRefusal, aWebhook, aWebhookDelivery, someone } from '@azionelab/web/testing';
import { openHouse, wordsOf, type OpenHouse } from '../open-house.testing';

const WEBHOOKS = '/api/admin/webhooks/';
const ONE = `${WEBHOOKS}7/`;
const LOG = `${ONE}deliveries/`;
const SECRET = `whsec_${'k3Xp'.repeat(11)}`;

describe('webhooks', () => {
  let page: OpenHouse;
  afterEach(() => page.done());

  const choose = async (label: string) => {
    page.control(label).click();
    await page.settle();
  };

  it('are listed with what they are told and whether it arrives', async () => {
    page = await openHouse('/admin/webhooks?is_active=true');
    const call = await page.answer(WEBHOOKS, {
      count: 3,
      results: [
        aWebhook(),
        aWebhook({ id: 8, description: '', failing_since: '2026-11-19T18:05:00+01:00', owed: 12 }),
        aWebhook({ id: 9, is_active: false, failed: 3, with_personal_data: true, last_delivered_at: null }),
      ],
    });
    expect(call.request.params.get('is_active')).toBe('true');
    const [festival, unnamed, off] = [...page.host().querySelectorAll('tr.row')].map(wordsOf);
    expect(festival).toBe(
      'Sito del festival https://hooks.example.org/azionelab Prenotazione confermata, Ingresso 20 nov 2026, 18:05 0 0 Acceso',
    );
    expect(unnamed).toMatch(/^hooks\.example\.org .* 12 0 Non risponde$/);
    expect(off).toContain('Con nomi e indirizzi Mai 0 3 Spento');
  });

  it('are explained where there is none', async () => {
    page = await openHouse('/admin/webhooks');
    await page.answer(WEBHOOKS, { count: 0, results: [] });
    expect(page.text('.empty')).toContain('avvisa un altro sistema appena succede qualcosa');
    await page.press('Comincia da lì');
    expect(page.location.path()).toBe('/admin/webhooks/new');
  });

  it.each(['/admin/webhooks', '/admin/webhooks/new', '/admin/webhooks/7'])(
    'are no business of an editor: %s',
    async (path) => {
      const editor = someone({ role: 'editor', permissions: ['see_programme'] });
      page = await openHouse(path, editor);
      await page.answer('/api/auth/me/', editor);
      page.api.expectNone((request) => request.url.startsWith(WEBHOOKS));
      expect(page.location.path()).toBe('/admin');
    },
  );

  describe('when one is made', () => {
    beforeEach(async () => {
      page = await openHouse('/admin/webhooks/new');
    });

    it('tell nothing by themselves, and send nothing personal', async () => {
      expect(page.host().querySelectorAll('input:checked')).toHaveLength(0);
      await page.press('Crea il webhook');
      expect(page.text('[role=alert]')).toContain('Di che cosa avvisiamo: Scegli almeno una cosa');
      expect(page.text('[role=alert]')).toContain('Indirizzo: Serve');
    });

    it('show the secret once', async () => {
      await page.type('Indirizzo', 'https://hooks.example.org/');
      await choose('Prenotazione confermata');
      await page.press('Crea il webhook');
      const call = await page.answer(`POST ${WEBHOOKS}`, { ...aWebhook(), secret: SECRET });
      expect(call.request.body).toEqual({
        url: 'https://hooks.example.org/',
        description: '',
        events: ['reservation.confirmed'],
        with_personal_data: false,
      });
      expect(page.text('.secret')).toBe(SECRET);
      expect(document.activeElement?.textContent).toContain('Ecco il segreto');
      await page.press('L’ho messo da parte');
      await page.answer(ONE, aWebhook());
      await page.answer(LOG, { count: 0, results: [] });
      expect(page.location.path()).toBe('/admin/webhooks/7');
      expect(page.text('az-delivery-list')).toContain('Ancora nessun avviso');
      expect(document.body.textContent).not.toContain(SECRET);
    });

    it('say how an address must be', async () => {
      await page.type('Indirizzo', 'http://127.0.0.1/');
      await choose('Ingresso');
      await page.press('Crea il webhook');
      const wrong = { url: ['This address is not on the public internet.'] };
      await page.answer(`POST ${WEBHOOKS}`, wrong, { status: 400, statusText: 'Bad Request' });
      expect(page.text('#url-error')).toContain('Serve un indirizzo https:// su internet pubblico');
    });
  });

  describe('one of them', () => {
    const open = async (webhook: Partial<WebhookView> = {}, results = [aWebhookDelivery()]) => {
      page = await openHouse('/admin/webhooks/7');
      await page.answer(ONE, aWebhook(webhook));
      await page.answer(LOG, { count: results.length, results });
    };

    it('shows what was told, why it did not arrive, and each attempt', async () => {
      const waits = { status: 'owed', http_status: null, next_attempt_at: '2026-11-20T18:40:00+01:00' } as const;
      await open({}, [aWebhookDelivery({ id: 42, webhook_id: 'evt_42', ...waits, fault: 'timeout', attempts: 3 })]);
      expect(page.text('az-delivery-list li')).toContain(
        'L’ultima volta: nessuna risposta entro 10 secondi. Riproviamo 20 nov 2026, 18:40.',
      );
      await page.press('Tentativi di evt_42');
      const log = [
        { number: 2, at: '2026-11-20T18:06:00+01:00', duration: 10_000, http_status: null, fault: 'timeout' },
        { number: 1, at: '2026-11-20T18:05:00+01:00', duration: 12, http_status: 302, fault: null },
      ];
      await page.answer(`${LOG}42/`, { ...aWebhookDelivery(), log });
      expect(page.text('az-attempt-list')).toContain('1. 20 nov 2026, 18:05: ha risposto 302, e altrove non andiamo');
    });

    it('sends one again, and all that were given up since a day', async () => {
      const lost = aWebhookDelivery({ status: 'failed', http_status: 500 });
      await open({ failed: 3, failing_since: '2026-11-19T18:05:00+01:00' }, [lost]);
      expect(page.text('.note')).toContain('Dal 19 nov 2026, 18:05 non gli arriva niente.');
      await page.press('Rimanda evt_41');
      await page.answer(`POST ${LOG}41/replay/`, { ...lost, status: 'owed' });
      await page.answer(LOG, { count: 1, results: [lost] });
      await page.answer(ONE, aWebhook({ failed: 2, failing_since: '2026-11-19T18:05:00+01:00' }));
      await page.press('Rimandali');
      const call = await page.answer(`POST ${ONE}replay/`, { replayed: 2 });
      expect(call.request.body).toEqual({ since: '2026-11-19T00:00:00+01:00' });
      expect(page.over()).toContain('2 avvisi partono di nuovo adesso.');
      await page.answer(LOG, { count: 0, results: [] });
      await page.answer(ONE, aWebhook());
    });

    it('is tried by hand', async () => {
      await open();
      await page.press('Manda una prova');
      await page.answer(`POST ${ONE}ping/`, aWebhookDelivery({ type: 'ping', object_type: 'webhook', status: 'owed' }));
      expect(page.over()).toContain('Prova partita');
      await page.answer(LOG, { count: 1, results: [aWebhookDelivery({ type: 'ping', object_type: 'webhook' })] });
      expect(page.text('az-delivery-list li')).toContain('Prova');
    });

    it('that was switched off says since when and why, sends nothing, and is switched on again', async () => {
      const off = { is_active: false, switched_off_at: '2026-11-20T18:05:00+01:00' } as const;
      await open({ ...off, switched_off_because: 'failing', failed: 4 });
      expect(page.text('.note')).toContain('Spento 20 nov 2026, 18:05: per cinque giorni non gli è arrivato niente.');
      expect(page.host().textContent).not.toContain('Manda una prova');
      expect(page.host().textContent).not.toContain('Rimanda');
      await page.press('Riaccendi il webhook');
      const call = await page.answer(`PATCH ${ONE}`, aWebhook({ failed: 4, version: 3 }));
      expect(call.request.body).toEqual({ is_active: true });
      await page.answer(LOG, { count: 0, results: [] });
      expect(page.text('az-status')).toBe('Acceso');
      expect(page.host().textContent).toContain('Rimandali');
    });

    it('is switched off after a question', async () => {
      await open();
      await page.press('Spegni il webhook');
      expect(page.over()).toContain('quello che succede intanto non viene annotato');
      await page.press('Spegni il webhook');
      await page.settle(300);
      await page.answer(`PATCH ${ONE}`, aWebhook({ is_active: false, version: 3 }));
      await page.answer(LOG, { count: 0, results: [] });
      expect(page.text('az-status')).toBe('Spento');
    });

    it('gets another secret, shown once', async () => {
      await open();
      await page.press('Cambia il segreto');
      await page.press('Cambia il segreto');
      await page.settle(300);
      await page.answer(`POST ${ONE}rotate/`, { ...aWebhook({ version: 3 }), secret: SECRET });
      expect(page.text('.secret')).toBe(SECRET);
      await page.press('L’ho messo da parte');
      expect(page.host().textContent).not.toContain(SECRET);
    });

    it('is changed, and what somebody else changed meanwhile is not lost', async () => {
      await open();
      await page.type('Nome', 'Festival');
      await page.press('Salva');
      const call = await page.answer(`PATCH ${ONE}`, ...aRefusal('conflict', { version: 4 }));
      expect(call.request.headers.get('if-match')).toBe('"2"');
      await page.answer(`GET ${ONE}`, aWebhook({ version: 4, description: 'Sito' }));
      expect(page.text('az-edit-messages')).toContain('Sito');
    });

    it('goes with all its notices, after a question', async () => {
      await open();
      await page.press('Elimina il webhook');
      expect(page.over()).toContain('Sparisce con tutti i suoi avvisi');
      await page.press('Elimina il webhook');
      await page.settle(300);
      await page.answer(`DELETE ${ONE}`, null, { status: 204, statusText: 'No Content' });
      await page.answer(WEBHOOKS, { count: 0, results: [] });
      expect(page.location.path()).toBe('/admin/webhooks');
    });

    it('may not be there', async () => {
      page = await openHouse('/admin/webhooks/7');
      await page.answer(ONE, ...aRefusal('not_found'));
      expect(page.text('h1')).toBe('Questo webhook non c’è');
    });
  });
});
