import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { NOW } from '@azionelab/web/kernel';
import {
  aDoorEvening,
  aLive,
  anArrival,
  aDoorPreview,
  aPack,
  aPackedParty,
  deviceSettles,
  onDevice,
} from '@azionelab/web/testing';
import { DOOR_ICONS, provideIcons, SITE_ICONS } from '@azionelab/web/ui';
import { markOf } from '../decide/marks';
import { DoorPage } from './door-page';

const LIVE = '/api/check-ins/performances/7/live/';

describe('DoorPage without a connection', () => {
  let api: HttpTestingController;
  let fixture: ComponentFixture<DoorPage>;
  const host = (): HTMLElement => fixture.nativeElement;
  const find = <Kind extends HTMLElement>(selector: string) => host().querySelector<Kind>(selector) as Kind;
  const text = (selector: string) => find(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  const settle = async (ms = 0) => {
    await (ms ? new Promise((resolve) => setTimeout(resolve, ms)) : deviceSettles());
    fixture.detectChanges();
  };

  /** The disk takes its time. */
  const asked = async (url: string): Promise<TestRequest> => {
    for (;;) {
      const [call] = api.match(url);
      if (call) return call;
      await settle();
    }
  };

  onDevice();
  beforeEach(async () => {
    localStorage.setItem('azionelab.door.keeper', JSON.stringify({ owner: 'demo/user/4', name: 'Giulia' }));
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        provideIcons({ ...SITE_ICONS, ...DOOR_ICONS }),
        { provide: NOW, useValue: () => new Date('2026-11-27T20:41:00+01:00') },
      ],
    });
    api = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(DoorPage);
    fixture.componentRef.setInput('performanceId', '7');
    document.body.append(fixture.nativeElement);
    fixture.detectChanges();
    await settle();
    const code_mark = await markOf({ token_hash: null, code: 'K7QD93MX' }, aPack().salt);
    const pack = aPack([aPackedParty({ code_mark, party_size: 4 })], { made_at: '2026-11-27T20:41:00+01:00' });
    (await asked('/api/check-ins/performances/7/pack/')).flush(pack);
    api.expectOne(LIVE).flush(aLive());
    await settle();
  });
  afterEach(() => fixture.nativeElement.remove());

  const type = async (code: string) => {
    const field = find<HTMLInputElement>('#code');
    field.value = code;
    field.dispatchEvent(new Event('input'));
    await settle(400);
  };
  const press = async (selector: string) => {
    find<HTMLButtonElement>(selector).click();
    await settle();
  };
  const cutOff = async () => {
    window.dispatchEvent(new Event('offline'));
    await settle();
  };
  const title = () => find('az-door-result h1')?.textContent;

  it('is there from the pack alone: evening, count and list', async () => {
    api.expectOne('/api/check-ins/performances/').error(new ProgressEvent('error'));
    await cutOff();
    expect(text('header')).toContain('Ballata per un faro spento Stasera 20:45 · Sala Officina');
    expect(text('header')).toContain('Niente rete');
    expect(text('az-offline-banner')).toContain('Si va avanti con la lista delle 20:41');
  });

  it('decides, says so, and counts what it has to send', async () => {
    await cutOff();
    await type('k7qd93mx');
    expect([title(), text('.offline')]).toEqual(['Valido', 'Deciso senza rete, con la lista di adesso.']);
    await press('az-door-result button.main');
    expect(text('az-waiting-strip')).toBe('1 da inviare');
    expect(text('az-live-count')).toContain('51 di 84 dentro');
    expect(text('az-door-side li')).toBe('20:41 4 posti da inviare');
    await type('zzzzzzzz');
    expect(title()).toBe('Non in lista');
    expect(text('az-door-result .why')).toContain('lista di stasera delle 20:41');
  });

  it('takes back what was let in, for ten seconds', async () => {
    await cutOff();
    await type('k7qd93mx');
    await press('az-door-result button.main');
    expect(text('az-undo-bar button')).toBe('Annulla l’ingresso di 4 10 s');
    await press('az-undo-bar button');
    expect([title(), text('az-waiting-strip')]).toEqual(['Valido', '']);
    expect(find('az-undo-bar button')).toBeNull();
  });

  it('lets in at once where that is wanted', async () => {
    await press('main [role=switch]');
    await type('k7qd93mx');
    api.expectOne('/api/check-ins/preview/').flush(aDoorPreview({ party_size: 3 }));
    await settle();
    (await asked('/api/check-ins/confirm/')).flush(anArrival({ party_size: 3, admitted: 3 }));
    await settle();
    expect([title(), text('.people b')]).toEqual(['Dentro', '3']);
    expect(text('az-waiting-strip')).toBe('');
  });

  it('says in words what came back as a contradiction, until it was read', async () => {
    await cutOff();
    await type('k7qd93mx');
    await press('az-door-result button.main');
    window.dispatchEvent(new Event('online'));
    api.match(LIVE).at(-1)?.flush(aLive());
    await settle();
    const call = await asked('/api/check-ins/performances/7/sync/');
    const [{ nonce }] = call.request.body.arrivals;
    call.flush({ at: '2026-11-27T20:41:00+01:00', arrivals: [{ nonce, outcome: 'conflict' }] });
    await settle();
    expect(text('az-waiting-strip [role=alert]')).toContain(
      'Alle 20:41, 4 posti: lo stesso biglietto è entrato anche altrove',
    );
    await press('az-waiting-strip button');
    expect(text('az-waiting-strip')).toBe('');
  });

  it('knows the evening that the API names', async () => {
    api.expectOne('/api/check-ins/performances/').flush({ count: 1, results: [aDoorEvening()] });
    await settle();
    expect(text('header')).toContain('In rete');
  });
});
