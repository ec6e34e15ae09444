import { manualChangeDetection } from '@angular/cdk/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { aRefusal } from '@azionelab/web/testing';
import { openPage, type OpenPage } from '../open-page.testing';
import { FindPage } from './find-page';

const FIND = '/api/reservations/find/';

describe('FindPage', () => {
  let page: OpenPage;

  const ask = async (address: string) => {
    await manualChangeDetection(async () => {
      const field = await page.loader.getHarness(MatInputHarness.with({ selector: '#address' }));
      await field.setValue(address);
    });
    await page.settle();
    await page.press('Mandami i link');
  };

  beforeEach(async () => {
    page = await openPage([{ path: 'find-booking', component: FindPage }], '/find-booking');
    await page.settle();
  });

  it('says the same for every address', async () => {
    await ask('  maria@posta.example ');
    const call = page.api.expectOne(FIND);
    expect(call.request.body).toEqual({ email: 'maria@posta.example' });
    call.flush({ status: 'accepted', message: '' }, { status: 202, statusText: 'Accepted' });
    await page.settle();
    expect(page.heading()).toBe('Guarda nella posta');
    expect(page.text('.lead')).toContain('Se c’è una prenotazione per maria@posta.example');
    expect(document.activeElement?.tagName).toBe('H1');
    await page.press('Prova un altro indirizzo');
    expect(page.heading()).toBe('Trova la tua prenotazione');
  });

  it('asks nothing before the address is whole', async () => {
    await ask('maria');
    expect(page.text('#address-error')).toContain('Scrivi l’indirizzo intero');
    expect(document.activeElement?.id).toBe('address');
    page.api.expectNone(FIND);
  });

  it('shows what the API found wrong at the field, until it is changed', async () => {
    await ask('maria@posta.example');
    await page.answer(FIND, { email: ['Enter a valid email address.'] }, { status: 400, statusText: 'Bad Request' });
    expect(page.text('#address-error')).toContain('Scrivi l’indirizzo intero');
  });

  it('tells how long to wait, and keeps what was typed', async () => {
    await ask('maria@posta.example');
    const [body, status] = aRefusal('rate_limited');
    page.api.expectOne(FIND).flush(body, { ...status, headers: { 'Retry-After': '600' } });
    await page.settle();
    expect(page.text('[role=alert]')).toContain('tra 10 minuti');
    expect(page.host().querySelector<HTMLInputElement>('#address')?.value).toBe('maria@posta.example');
  });
});
