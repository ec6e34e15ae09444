import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { REFUSALS } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { aDoorArrival, aDoorEvening, aLive, anArrival, aDoorPreview } from '@azionelab/web/testing';
import { DOOR_ICONS, provideIcons, SITE_ICONS } from '@azionelab/web/ui';
import { DoorPage } from './door-page';

const LIVE = '/api/check-ins/performances/7/live/';
const PREVIEW = '/api/check-ins/preview/';
const CONFIRM = '/api/check-ins/confirm/';
const TOKEN = 'PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE';

// jsdom has no camera: the page is what it is for a person who types.
describe('DoorPage', () => {
  let api: HttpTestingController;
  let fixture: ComponentFixture<DoorPage>;
  const host = (): HTMLElement => fixture.nativeElement;
  const find = <Kind extends HTMLElement>(selector: string) => host().querySelector<Kind>(selector) as Kind;
  const settle = async (ms = 0) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    fixture.detectChanges();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        provideIcons({ ...SITE_ICONS, ...DOOR_ICONS }),
        { provide: NOW, useValue: () => new Date('2026-11-27T20:31:00+01:00') },
      ],
    });
    api = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(DoorPage);
    fixture.componentRef.setInput('performanceId', '7');
    document.body.append(fixture.nativeElement);
    fixture.detectChanges();
    await settle();
    api.expectOne('/api/check-ins/performances/').flush({ count: 1, results: [aDoorEvening()] });
    api.expectOne(LIVE).flush(aLive());
    await settle();
  });
  afterEach(() => fixture.nativeElement.remove());

  const type = async (code: string) => {
    const field = find<HTMLInputElement>('#code');
    field.value = code;
    field.dispatchEvent(new Event('input'));
    await settle(350);
  };
  const scanByHand = async (text: string) => {
    const target = document.activeElement ?? document.body;
    const press = (key: string) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (const key of text) press(key);
    const taken = !press('Enter');
    await settle();
    return taken;
  };
  const valid = async (party_size = 2, admitted = 0) => {
    await type('k7qd93mx');
    api.expectOne(PREVIEW).flush(aDoorPreview({ party_size, admitted }));
    await settle();
  };
  const title = () => find('az-door-result h1')?.textContent;
  const main = () => find<HTMLButtonElement>('az-door-result button.main');

  it('says which evening it is, and how many are inside', () => {
    expect(find('header').textContent).toContain('Stasera 20:45 · Sala Officina');
    expect(find('az-live-count [role=status]').textContent?.replace(/\s+/g, ' ')).toContain('47 di 84 dentro');
    expect(find('az-camera-help').textContent).toContain('Qui non c’è una fotocamera');
  });

  it('sends a code by itself once it is whole', async () => {
    await type('k7qd-93m');
    api.expectNone(PREVIEW);
    await type('k7qd-93mx');
    expect(api.expectOne(PREVIEW).request.body).toEqual({ token: 'K7QD-93MX', performance: 7 });
  });

  it('lets in as many as the button says', async () => {
    await valid(4);
    expect([title(), main().textContent?.trim()]).toEqual(['Valido', 'Fai entrare 4']);
    expect(document.activeElement).toBe(main());
    find<HTMLButtonElement>('az-seat-stepper button').click();
    await settle();
    expect(main().textContent?.trim()).toBe('Fai entrare 3');
    main().click();
    await settle();
    const call = api.expectOne(CONFIRM);
    expect(call.request.body).toMatchObject({ token: 'K7QD-93MX', source: 'manual', admitted: 3 });
    call.flush(anArrival({ party_size: 4, admitted: 3 }));
    await settle();
    api.expectOne(LIVE).flush(aLive({ checked_in_seats: 50, latest: [aDoorArrival({ seats: 3 })] }));
    await settle();
    expect(title()).toBeUndefined();
    expect(find('.admitted').textContent).toContain('3 dentro');
    expect(find('az-live-count').textContent).toContain('50');
    expect(find('az-door-side li').textContent?.replace(/\s+/g, ' ')).toContain('20:31 3 posti Ingresso sinistro');
    await settle(950);
    expect(find('.admitted').textContent?.trim()).toBe('');
  });

  it('asks how many enter only when more than one is missing', async () => {
    await valid(4, 3);
    expect(find('az-seat-stepper')).toBeNull();
    expect(main().textContent?.trim()).toBe('Fai entrare 1');
  });

  it('leaves everything as it was with Escape', async () => {
    await valid();
    main().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(title()).toBeUndefined();
    expect(document.activeElement).toBe(find('main'));
    api.expectNone(CONFIRM);
  });

  it('hears a hand scanner, and its next scan lets nobody in', async () => {
    expect(await scanByHand(`https://teatro.example/t#${TOKEN}`)).toBe(true);
    const call = api.expectOne(PREVIEW);
    expect(call.request.body.token).toBe(`https://teatro.example/t#${TOKEN}`);
    call.flush(aDoorPreview());
    await settle(450);
    expect(await scanByHand(TOKEN)).toBe(true);
    api.expectNone(CONFIRM);
    api.expectNone(PREVIEW);
    main().click();
    await settle();
    expect(api.expectOne(CONFIRM).request.body).toMatchObject({ source: 'qr_scan' });
  });

  it('says that somebody was faster', async () => {
    await valid();
    main().click();
    await settle();
    const body = { status: 'already_checked_in', detail: REFUSALS.already_checked_in.detail };
    const facts = { checked_in_at: '2026-11-27T20:30:00+01:00', checked_in_by_name: 'Irma' };
    api.expectOne(CONFIRM).flush({ ...body, ...facts }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(title()).toBe('Già entrato');
    expect(find('az-door-result dl').textContent).toContain('Irma');
    main().click();
    await settle();
    expect(title()).toBeUndefined();
  });

  it('says when the session ended while nobody was looking', async () => {
    await valid();
    main().click();
    await settle();
    api.expectOne(CONFIRM).flush(anArrival());
    await settle();
    const body = { status: 'not_authenticated', detail: REFUSALS.not_authenticated.detail };
    api.expectOne(LIVE).flush(body, { status: 401, statusText: 'Unauthorized' });
    await settle();
    expect([title(), main().textContent?.trim()]).toEqual(['Sessione finita', 'Accedi']);
  });

  it('says when there is no connection', async () => {
    await valid();
    main().click();
    await settle();
    api.expectOne(CONFIRM).error(new ProgressEvent('error'));
    await settle();
    api.expectOne(LIVE).error(new ProgressEvent('error'));
    await settle();
    expect([title(), main().textContent?.trim()]).toEqual(['Niente rete', 'Riprova']);
    expect(find('az-offline-banner').textContent).toContain('Gli ingressi si registrano solo in rete.');
  });
});
