import { manualChangeDetection } from '@angular/cdk/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { NOW } from '@azionelab/web/kernel';
import { aBooking, aRefusal, aWholePerformance } from '@azionelab/web/testing';
import { openPage, type OpenPage } from '../open-page.testing';
import { sentFacts } from './sent-facts';
import { SentPage } from './sent-page';

const LETTER = '/api/reservations/3/letter/';
const ACCEPTED = { status: 'accepted', message: 'On its way.' };

describe('SentPage', () => {
  let page: OpenPage;
  let now: number;

  const open = async () => {
    page = await openPage([{ path: 'book/:performanceId/sent', component: SentPage }], '/', [
      { provide: NOW, useValue: () => new Date(now) },
    ]);
    const sent = sentFacts(aBooking(), 'maria@posta.example', aWholePerformance(), now);
    await TestBed.inject(Router).navigate(['/book', 7, 'sent'], { state: { sent } });
    await page.settle();
    await page.answer('/api/performances/7/', aWholePerformance());
  };
  const buttons = () =>
    [...page.host().querySelectorAll('az-letter-again button')].map((button) => button.textContent?.trim());
  const waitAMinute = async () => {
    now += 60_000;
    await new Promise((done) => setTimeout(done, 1100));
    await page.settle();
  };
  const writeAddress = async (address: string) => {
    await manualChangeDetection(async () => {
      const field = await page.loader.getHarness(MatInputHarness.with({ selector: '#address' }));
      await field.setValue(address);
    });
    await page.settle();
  };

  beforeEach(() => (now = Date.parse('2026-11-24T12:00:00+01:00')));

  it('sends the letter again after a minute, and not before', async () => {
    await open();
    expect(buttons()).toEqual(['Rimanda la mail tra 1:00', 'Indirizzo sbagliato? Correggilo']);
    await page.press(/Rimanda/);
    page.api.expectNone(LETTER);
    await waitAMinute();
    await page.press('Rimanda la mail');
    const call = page.api.expectOne(LETTER);
    expect(call.request.body).toEqual({ letter_key: aBooking().letter_key });
    call.flush(ACCEPTED, { status: 202, statusText: 'Accepted' });
    await page.settle();
    expect(page.text('az-letter-again [role=status]')).toContain('Rimandata');
    expect(buttons()[0]).toBe('Rimanda la mail tra 1:00');
  });

  it('counts down what the box office asks to wait', async () => {
    await open();
    await waitAMinute();
    await page.press('Rimanda la mail');
    const [body, status] = aRefusal('rate_limited');
    page.api.expectOne(LETTER).flush(body, { ...status, headers: { 'Retry-After': '125' } });
    await page.settle();
    expect(page.text('[role=alert]')).toContain('guarda nello spam');
    expect(buttons()[0]).toBe('Rimanda la mail tra 2:05');
  });

  it('mends the address in place, and knows it after a reload', async () => {
    await open();
    await page.press(/Correggilo/);
    expect(document.activeElement?.id).toBe('address');
    await writeAddress('mario@posta');
    await page.press('Manda lì');
    page.api.expectNone(LETTER);
    expect(page.text('#address-error')).toContain('Scrivi l’indirizzo intero');
    await writeAddress('nuova@posta.example');
    await page.press('Manda lì');
    const call = page.api.expectOne(LETTER);
    expect(call.request.body).toEqual({ letter_key: aBooking().letter_key, email: 'nuova@posta.example' });
    call.flush(ACCEPTED, { status: 202, statusText: 'Accepted' });
    await page.settle();
    expect(page.text('.lead')).toContain('n•••@posta.example');
    expect(page.text('az-letter-again [role=status]')).toContain('Il link mandato a quello di prima non vale più');
    expect(page.location.getState()).toMatchObject({ sent: { to: 'n•••@posta.example' } });
    expect(document.activeElement?.textContent).toContain('Rimanda la mail');
  });

  it('leaves the address as it was when it is not mended', async () => {
    await open();
    await page.press(/Correggilo/);
    await page.press('Lascia com’era');
    expect(page.text('.lead')).toContain('m•••@posta.example');
    page.api.expectNone(LETTER);
  });

  it.each([
    ['permission_denied', {}, 'l’ora è passata'],
    ['already_confirmed', { confirmed_at: '2026-11-24T11:00:00+01:00' }, 'i posti sono tuoi'],
    ['reservation_not_pending', {}, 'non vale più'],
    ['performance_started', {}, 'già cominciato'],
  ] as const)('leads on when the letter cannot be had any more: %s', async (state, facts, words) => {
    await open();
    await waitAMinute();
    await page.press('Rimanda la mail');
    await page.answer(LETTER, ...aRefusal(state, facts as never));
    expect(page.text('[role=alert]')).toContain(words);
    expect(page.host().querySelector('az-letter-again a')?.getAttribute('href')).toBe('/find-booking');
    expect(buttons()).toEqual([]);
  });

  it('can be tried again when nothing answered', async () => {
    await open();
    await waitAMinute();
    await page.press('Rimanda la mail');
    await page.cut(LETTER);
    expect(page.text('[role=alert]')).toContain('Niente rete');
    expect(buttons()[0]).toBe('Rimanda la mail');
  });
});
