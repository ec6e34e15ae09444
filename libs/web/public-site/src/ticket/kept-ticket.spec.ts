import { TestBed } from '@angular/core/testing';
import { aRefusal, aTicket } from '@azionelab/web/testing';
import { NOW, OfflinePage } from '@azionelab/web/kernel';
import { openPage, type OpenPage } from '../open-page.testing';
import { KEPT_TICKETS, provideForgetting } from './forget-old-tickets';
import { TicketPage } from './ticket-page';

const LOOKUP = '/api/reservations/lookup/';
const QR = '/api/reservations/3/qr-code/';
const CANCEL = '/api/reservations/cancel/';
const IMAGE = { reservation_id: 3, qr_code_image: 'data:image/png;base64,AAAA', printable: true };
const kept = () => localStorage.getItem(KEPT_TICKETS);

describe('a ticket without a connection', () => {
  let page: OpenPage;
  let pageIsKept: boolean;

  const open = async (now = '2026-11-24T12:00:00+01:00') => {
    TestBed.resetTestingModule();
    page = await openPage([{ path: 'ticket', component: TicketPage }], '/ticket#a-token', [
      { provide: OfflinePage, useValue: { keep: () => Promise.resolve(pageIsKept) } },
      { provide: NOW, useValue: () => new Date(now) },
      provideForgetting(),
    ]);
    await page.settle();
  };
  const openOnline = async () => {
    await open();
    await page.answer(LOOKUP, aTicket());
    await page.answer(QR, IMAGE);
    await page.settle();
  };
  const openOffline = async () => {
    await open();
    await page.cut(LOOKUP);
    await page.settle();
  };

  beforeAll(() => {
    // jsdom digests nothing; a browser does, in the journey.
    const digest = (_algorithm: string, text: Uint8Array) => Promise.resolve(text.slice().buffer);
    Object.defineProperty(crypto, 'subtle', { value: { digest }, configurable: true });
  });
  beforeEach(() => {
    localStorage.clear();
    pageIsKept = true;
  });

  it('opens as it was, says so, and offers only what works', async () => {
    await openOnline();
    expect(page.text('az-kept-note')).toContain('restano in questo browser');
    await openOffline();
    expect(page.text('.note')).toContain('tenuto in questo browser');
    expect(page.host().querySelector('az-qr img')?.getAttribute('src')).toBe(IMAGE.qr_code_image);
    expect(page.text('az-ticket-actions')).toBe('Stampa');
    page.api.expectNone(QR);
  });

  it('keeps no name', async () => {
    await openOnline();
    expect(kept()).toContain('7K4P-29QD');
    expect(kept()).not.toContain('Maria');
  });

  it('is shown when the answer takes too long, until that comes', async () => {
    await openOnline();
    await open();
    await new Promise((done) => setTimeout(done, 3100));
    await page.settle();
    expect(page.text('.note')).toContain('tenuto in questo browser');
    await page.answer(LOOKUP, aTicket({ party_size: 1 }));
    await page.answer(QR, IMAGE);
    expect(page.text('az-ticket dl')).toContain('Posti 1');
    expect(page.host().querySelector('.note')).toBeNull();
  });

  it('looks again when the connection is back', async () => {
    await openOnline();
    await openOffline();
    window.dispatchEvent(new Event('online'));
    await page.answer(LOOKUP, aTicket({ party_size: 1 }));
    await page.answer(QR, IMAGE);
    expect(page.host().querySelector('.note')).toBeNull();
    expect(page.text('az-ticket dl')).toContain('Posti 1');
  });

  it('is another one’s business with another token', async () => {
    await openOnline();
    TestBed.resetTestingModule();
    page = await openPage([{ path: 'ticket', component: TicketPage }], '/ticket#another-token');
    await page.settle();
    await page.cut(LOOKUP);
    expect(page.heading()).toBe('Niente rete');
  });

  it('is forgotten when it is cancelled', async () => {
    await openOnline();
    await page.press('Disdici i posti');
    await page.press('Restituisci 2 posti');
    await page.answer(CANCEL, { status: 'cancelled' });
    expect(kept()).toBeNull();
  });

  it('is forgotten when the box office does not know it any more', async () => {
    await openOnline();
    await open();
    await page.answer(LOOKUP, ...aRefusal('token_expired'));
    expect(kept()).toBeNull();
  });

  it('is kept when the box office is only busy', async () => {
    await openOnline();
    await open();
    await page.answer(LOOKUP, ...aRefusal('unavailable'));
    await page.settle();
    expect(page.host().querySelector('az-qr')).not.toBeNull();
  });

  it('is forgotten after the evening, on whatever page', async () => {
    await openOnline();
    await open('2026-11-28T00:44:00+01:00');
    expect(kept()).not.toBeNull();
    await open('2026-11-28T00:46:00+01:00');
    expect(kept()).toBeNull();
  });

  it('is not kept, now or later, when its holder says no', async () => {
    await openOnline();
    await page.press('Non tenerlo in questo browser');
    await page.settle();
    expect(page.text('az-kept-note')).toContain('Tolto da questo browser');
    expect(kept()).not.toContain('7K4P-29QD');
    await openOnline();
    expect(kept()).not.toContain('7K4P-29QD');
    expect(page.text('az-kept-note')).toBe('');
  });

  it('is not kept where its page would not open', async () => {
    pageIsKept = false;
    await openOnline();
    expect(kept()).toBeNull();
    expect(page.text('az-kept-note')).toBe('');
  });
});
