import { TestBed } from '@angular/core/testing';
import { aRefusal, aTicket, someone } from '@azionelab/web/testing';
import { openPage, type OpenPage } from '../open-page.testing';
import { ScannedPage } from './scanned-page';
import { TicketPage } from './ticket-page';

const LOOKUP = '/api/reservations/lookup/';
const QR = '/api/reservations/3/qr-code/';
const CANCEL = '/api/reservations/cancel/';
const CHANGE = '/api/reservations/change/';
const PDF = '/api/reservations/3/ticket.pdf';
const ROUTES = [
  { path: 'ticket', component: TicketPage },
  { path: 't', component: ScannedPage },
];
const IMAGE = { reservation_id: 3, qr_code_image: 'data:image/png;base64,AAAA', printable: true };

describe('TicketPage', () => {
  let page: OpenPage;

  const open = async (url = '/ticket#a-token') => {
    page = await openPage(ROUTES, url);
    await page.settle();
  };
  const held = async (change = {}) => {
    await open();
    await page.answer(LOOKUP, aTicket(change));
  };

  it('shows the ticket and its code to the bearer of the token', async () => {
    await open();
    const call = page.api.expectOne(LOOKUP);
    expect(call.request.body).toEqual({ token: 'a-token' });
    call.flush(aTicket());
    await page.settle();
    const qr = page.api.expectOne(QR);
    expect(qr.request.headers.get('Authorization')).toBe('Bearer a-token');
    qr.flush(IMAGE);
    await page.settle();
    expect(page.heading()).toBe('Prenotazione confermata');
    expect(page.text('.lead')).toBe('A venerdì, Maria.');
    expect(page.text('az-ticket')).toContain('7K4P-29QD');
    expect(page.text('az-ticket')).not.toContain('Maria');
    expect(page.host().querySelector('az-qr img')?.getAttribute('src')).toBe(IMAGE.qr_code_image);
  });

  it('names the whole date when the weekday would not do', async () => {
    await held({ starts_at: '2026-12-11T20:45:00+01:00' });
    expect(page.text('.lead')).toBe('A venerdì 11 dicembre, Maria.');
  });

  it('gets by with the written code while the image is missing', async () => {
    await held();
    await page.cut(QR);
    expect(page.text('.note')).toContain('7K4P-29QD');
    await page.press('Riprova');
    await page.answer(QR, IMAGE);
    expect(page.host().querySelector('az-qr')).not.toBeNull();
    expect(page.host().querySelector('.note')).toBeNull();
  });

  it('gives the seats back after asking once more', async () => {
    await held();
    await page.answer(QR, IMAGE);
    await page.press('Disdici i posti');
    page.api.expectNone(CANCEL);
    await page.press('Restituisci 2 posti');
    await page.answer(CANCEL, { status: 'cancelled' });
    expect(page.heading()).toBe('Fatto, 2 posti restituiti');
    expect(page.host().querySelector('az-ticket')?.className).toContain('cancelled');
    expect(page.host().querySelector('az-qr')).toBeNull();
  });

  it('lets the others come when only some of the seats go back', async () => {
    await held({ party_size: 4 });
    await page.answer(QR, IMAGE);
    await page.press('Siete meno?');
    expect(page.heading()).toBe('Restituisci 1 posto?');
    page.host().querySelector<HTMLElement>('[aria-label="Un posto in più"]')?.click();
    await page.settle();
    await page.press('Restituisci 2 posti');
    const call = page.api.expectOne(CHANGE);
    expect(call.request.body).toEqual({ token: 'a-token', party_size: 2 });
    call.flush({ status: 'confirmed', party_size: 2 });
    await page.settle();
    expect(page.heading()).toBe('Prenotazione confermata');
    expect(page.text('.note.ok')).toContain('2 posti restituiti');
    expect(page.text('az-ticket dl')).toContain('Posti 2');
    expect(page.host().querySelector('az-qr')).not.toBeNull();
  });

  it('changes nothing once somebody is inside or the performance has begun', async () => {
    await held({ admitted: 1 });
    expect(page.host().textContent).not.toMatch(/Disdici|Siete meno/);
    TestBed.resetTestingModule();
    await held({ starts_at: '2026-11-24T11:30:00+01:00' });
    expect(page.host().textContent).not.toMatch(/Disdici|Siete meno/);
  });

  it('asks for the PDF with the token in a header, and says when it did not come', async () => {
    await held();
    await page.answer(QR, IMAGE);
    await page.press('Scarica PDF');
    const call = page.api.expectOne(PDF);
    expect(call.request.headers.get('Authorization')).toBe('Bearer a-token');
    call.error(new ProgressEvent('error'));
    await page.settle();
    expect(page.text('[role=alert]')).toContain('Il PDF non è arrivato');
  });

  it('keeps the ticket when giving back is refused', async () => {
    await held();
    await page.answer(QR, IMAGE);
    await page.press('Disdici i posti');
    await page.press('Restituisci 2 posti');
    const inside = { checked_in_at: '2026-11-27T20:31:00+01:00', checked_in_by_name: 'Giulia' };
    await page.answer(CANCEL, ...aRefusal('already_checked_in', inside));
    expect(page.text('[role=alert]')).toContain('Siete già entrati');
    await page.press('Tienili');
    expect(page.host().querySelector('az-qr')).not.toBeNull();
  });

  it('tells a cancelled ticket from a good one', async () => {
    await held({ status: 'cancelled', cancelled_at: '2026-11-23T10:00:00+01:00', qr_code_url: null });
    expect(page.heading()).toBe('Prenotazione disdetta');
    expect(page.text('.lead')).toContain('il 23 novembre');
    page.api.expectNone(QR);
  });

  it('takes the code off the ticket when the evening is over', async () => {
    await held({ starts_at: '2026-11-23T20:45:00+01:00' });
    expect(page.heading()).toBe('Questa serata è passata');
    page.api.expectNone(QR);
  });

  it.each([
    ['token_expired', 'Questa serata è passata'],
    ['unknown_token', 'Non conosciamo questo link'],
  ] as const)('has its own words for %s', async (state, heading) => {
    await open();
    await page.answer(LOOKUP, ...aRefusal(state));
    expect(page.heading()).toBe(heading);
  });

  it('says where the link is when it was opened without one', async () => {
    await open('/ticket');
    expect(page.heading()).toBe('Apri il biglietto dalla mail');
  });
});

describe('ScannedPage', () => {
  it('shows a visitor the ticket to show, without a name and without anything to change', async () => {
    const page = await openPage(ROUTES, '/t#check-in-token');
    await page.answer('/api/auth/me/', ...aRefusal('not_authenticated'));
    await page.answer(LOOKUP, aTicket());
    await page.answer(QR, IMAGE);
    expect(page.heading()).toBe('Mostra questo all’ingresso');
    expect(page.host().textContent).not.toContain('Maria');
    expect(page.host().textContent).not.toContain('Disdici');
  });

  it('takes staff to the door with the token in memory, and checks nobody in', async () => {
    const page = await openPage(ROUTES, '/t#check-in-token');
    await page.answer('/api/auth/me/', someone());
    expect(page.location.path(true)).toBe('/door');
    expect(page.location.getState()).toMatchObject({ scanned: 'check-in-token' });
    page.api.verify();
  });

  it('is a ticket for staff who have nothing to do with the door', async () => {
    const page = await openPage(ROUTES, '/t#check-in-token');
    await page.answer('/api/auth/me/', someone({ role: 'editor', permissions: ['see_programme', 'edit_programme'] }));
    await page.answer(LOOKUP, aTicket());
    expect(page.location.path(true)).toBe('/t#check-in-token');
  });
});
