import { manualChangeDetection } from '@angular/cdk/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import type { RefusalState } from '@azionelab/contracts';
import { hideToken } from '@azionelab/web/kernel';
import { aConfirmation, aConfirmationPreview, aRefusal, aWholePerformance } from '@azionelab/web/testing';
import { openPage, type OpenPage } from '../open-page.testing';
import { ConfirmPage } from './confirm-page';

const PREVIEW = '/api/reservations/confirm/preview/';
const CONFIRM = '/api/reservations/confirm/';
const CANCEL = '/api/reservations/cancel/';
const CHANGE = '/api/reservations/change/';
const RESEND = '/api/reservations/resend/';
const ROUTES = [{ path: 'confirm', component: ConfirmPage, canActivate: [hideToken] }];

describe('ConfirmPage', () => {
  let page: OpenPage;

  const open = async (url = '/confirm#a-token') => {
    page = await openPage(ROUTES, url);
    await page.settle();
  };
  const asked = async () => {
    await open();
    await page.answer(PREVIEW, aConfirmationPreview());
  };

  it('only looks when it is opened, and takes the token out of the address', async () => {
    await open();
    expect(page.location.path(true)).toBe('/confirm');
    const [call, ...others] = page.api.match(() => true);
    expect([call?.request.method, call?.request.url, call?.request.body]).toEqual([
      'POST',
      PREVIEW,
      { token: 'a-token' },
    ]);
    expect(others).toEqual([]);
    call?.flush(aConfirmationPreview());
    await page.settle();
    expect(page.heading()).toBe('Confermi 2 posti?');
    expect(page.text('az-evening-summary')).toContain('2 posti · ven 27 nov, 20:45');
    page.api.verify();
  });

  it('confirms once, and goes on to the ticket', async () => {
    await asked();
    await page.press('Conferma 2 posti');
    await page.press('Un momento…');
    const call = page.api.expectOne(CONFIRM);
    expect(call.request.headers.get('Idempotency-Key')).toMatch(/^[\w-]{36}$/);
    call.flush(aConfirmation());
    await page.settle();
    expect(page.location.path(true)).toBe('/ticket#manage-token');
  });

  it('keeps the token and the key through a lost connection', async () => {
    await asked();
    const keys: (string | null)[] = [];
    for (const outcome of ['lost', 'answered']) {
      await page.press('Conferma 2 posti');
      const call = page.api.expectOne(CONFIRM);
      keys.push(call.request.headers.get('Idempotency-Key'));
      if (outcome === 'lost') call.error(new ProgressEvent('error'));
      else call.flush(aConfirmation());
      await page.settle();
      if (outcome === 'lost') expect(page.text('[role=alert]')).toContain('Il link resta buono');
    }
    expect(keys[0]).toBe(keys[1]);
  });

  it('asks once more before it gives the request back', async () => {
    await asked();
    await page.press('Non mi servono più');
    expect(page.heading()).toBe('Restituisci 2 posti?');
    await page.press('Tienili');
    expect(page.heading()).toBe('Confermi 2 posti?');
    await page.press('Non mi servono più');
    page.api.expectNone(CANCEL);
    await page.press('Restituisci 2 posti');
    await page.answer(CANCEL, { status: 'cancelled' });
    expect(page.heading()).toBe('Fatto, richiesta annullata');
  });

  const opened: [RefusalState, object, string, string][] = [
    ['no_capacity', { available_seats: 1 }, 'Qualcuno si è seduto prima', 'Era rimasto 1 posto'],
    ['token_expired', {}, 'Il link è scaduto', 'basta un minuto'],
    [
      'already_confirmed',
      { confirmed_at: '2026-11-24T18:02:00+01:00' },
      'Già confermata',
      'il 24 novembre alle 18:02. Non devi fare altro',
    ],
    ['reservation_not_pending', {}, 'Questa richiesta non vale più', 'prenota di nuovo'],
    ['performance_started', {}, 'Lo spettacolo è già cominciato', 'chiedi all’ingresso'],
    ['unknown_token', {}, 'Non conosciamo questo link', 'Copialo intero'],
    ['invalid_token', {}, 'Non conosciamo questo link', 'Copialo intero'],
  ];
  it.each(opened)('has its own words for %s', async (state, facts, heading, words) => {
    await open();
    await page.answer(PREVIEW, ...aRefusal(state, facts as never));
    expect(page.heading()).toBe(heading);
    expect(page.text('.lead')).toContain(words);
  });

  it('takes the seats that are left, and goes on to the ticket', async () => {
    await asked();
    await page.press('Conferma 2 posti');
    await page.answer(CONFIRM, ...aRefusal('no_capacity', { available_seats: 1 }));
    expect(page.text('.lead')).toBe('Era rimasto 1 posto e ne avevi chiesti 2.');
    expect(page.host().querySelector('az-notice a')?.getAttribute('href')).toBe(
      '/shows/ballata-per-un-faro-spento#evenings',
    );
    expect(document.activeElement?.tagName).toBe('H1');
    await page.press('Prendi il posto rimasto');
    const change = page.api.expectOne(CHANGE);
    expect(change.request.body).toEqual({ token: 'a-token', party_size: 1 });
    change.flush({ status: 'pending', party_size: 1 });
    await page.settle();
    await page.answer(CONFIRM, aConfirmation({ party_size: 1 }));
    expect(page.location.path(true)).toBe('/ticket#manage-token');
  });

  it('says how many are left when somebody was faster once more', async () => {
    await open();
    await page.answer(PREVIEW, ...aRefusal('no_capacity', { available_seats: 3 }));
    await page.press('Prendi i 3 posti rimasti');
    await page.answer(CHANGE, { status: 'pending', party_size: 3 });
    await page.answer(CONFIRM, ...aRefusal('no_capacity', { available_seats: 1 }));
    await page.press('Prendi il posto rimasto');
    await page.cut(CHANGE);
    expect(page.text('[role=alert]')).toContain('Il link resta buono');
    await page.press('Prendi il posto rimasto');
    page.api.expectOne(CHANGE);
  });

  it('leads back to the evening of a link that is over', async () => {
    await open();
    await page.answer(PREVIEW, ...aRefusal('token_expired', { performance_id: 7 }));
    await page.answer('/api/performances/7/', aWholePerformance());
    expect(page.text('.lead')).toBe('Prenota di nuovo: basta un minuto, e ci sono ancora 32 posti.');
    expect(page.text('az-evening-summary')).toContain('Ballata per un faro spento ven 27 nov, 20:45');
    const links = [...page.host().querySelectorAll('az-notice a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/book/7', '/shows/ballata-per-un-faro-spento#evenings']);
  });

  it('can look again when nothing is left', async () => {
    await open();
    await page.answer(PREVIEW, ...aRefusal('no_capacity', { available_seats: 0 }));
    await page.press('Guarda se si è liberato qualcosa');
    await page.answer(PREVIEW, aConfirmationPreview());
    expect(page.heading()).toBe('Confermi 2 posti?');
  });

  it('asks again for fewer when only some of the seats go back', async () => {
    await asked();
    await page.press('Non mi servono più');
    await manualChangeDetection(async () =>
      (await page.loader.getHarness(MatRadioButtonHarness.with({ label: /Solo uno/ }))).check(),
    );
    await page.settle();
    await page.press('Restituisci 1 posto');
    await page.answer(CHANGE, { status: 'pending', party_size: 1 });
    expect(page.heading()).toBe('Confermi 1 posto?');
    page.api.expectNone(CANCEL);
  });

  it('sends the ticket again to whoever has confirmed before', async () => {
    await open();
    await page.answer(PREVIEW, ...aRefusal('already_confirmed', { confirmed_at: '2026-11-24T18:02:00+01:00' }));
    await page.press('Rimandami il biglietto');
    await page.answer(RESEND, ...aRefusal('rate_limited'));
    expect(page.text('[role=alert]')).toContain('Aspetta un momento');
    await page.press('Rimandami il biglietto');
    const call = page.api.expectOne(RESEND);
    expect(call.request.body).toEqual({ token: 'a-token' });
    call.flush({ status: 'accepted', message: '' }, { status: 202, statusText: 'Accepted' });
    await page.settle();
    expect(page.text('[role=status]')).toContain('Rimandato all’indirizzo della prenotazione');
    await page.press('Rimandato');
    page.api.expectNone(RESEND);
  });

  it('leads whoever lost the link to where it is sent again', async () => {
    await open();
    await page.answer(PREVIEW, ...aRefusal('unknown_token'));
    const links = [...page.host().querySelectorAll('az-notice a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/shows', '/find-booking']);
  });

  it('says where the link is when it was opened without one', async () => {
    await open('/confirm');
    expect(page.heading()).toBe('Apri questa pagina dalla mail');
    page.api.expectNone(PREVIEW);
  });

  it('can be tried again when nothing answered', async () => {
    await open();
    await page.cut(PREVIEW);
    expect(page.heading()).toBe('Niente rete');
    await page.press('Riprova');
    await page.answer(PREVIEW, aConfirmationPreview());
    expect(page.heading()).toBe('Confermi 2 posti?');
  });
});
