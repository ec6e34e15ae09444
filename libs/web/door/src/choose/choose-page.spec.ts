import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { REFUSALS, type DoorPerformanceView, type RefusalState } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { aDoorEvening, aDoorPreview, aWholePerformance, someone } from '@azionelab/web/testing';
import { provideIcons, SITE_ICONS } from '@azionelab/web/ui';
import { doorRoutes } from '../door.routes';

const TONIGHT = aDoorEvening();
const TOMORROW = aDoorEvening({
  id: 8,
  starts_at: '2026-11-28T20:45:00+01:00',
  opens_at: '2026-11-28T17:45:00+01:00',
  closes_at: '2026-11-29T02:45:00+01:00',
});
const SCANNED = 'PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE';

describe('choosing a door', () => {
  let api: HttpTestingController;
  let harness: RouterTestingHarness;
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    TestBed.tick();
  };
  const host = () => harness.fixture.nativeElement as HTMLElement;
  const text = () => host().textContent?.replace(/\s+/g, ' ') ?? '';

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideIcons(SITE_ICONS),
        provideRouter(
          [
            { path: 'door', children: doorRoutes },
            { path: '**', children: [] },
          ],
          withComponentInputBinding(),
        ),
        { provide: NOW, useValue: () => new Date('2026-11-27T19:57:00+01:00') },
      ],
    });
    api = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const signedIn = async () => {
    await settle();
    api.expectOne('/api/auth/me/').flush(someone());
    await settle();
  };
  const evenings = async (...results: DoorPerformanceView[]) => {
    await signedIn();
    api.expectOne('/api/check-ins/performances/').flush({ count: results.length, results });
    await settle();
  };
  const refuse = (url: string, status: RefusalState) => {
    const { http, detail } = REFUSALS[status];
    api.expectOne(url).flush({ status, detail }, { status: http, statusText: status });
  };

  it('sends who is not signed in to sign in, and back', async () => {
    void harness.navigateByUrl('/door/7');
    await settle();
    refuse('/api/auth/me/', 'not_authenticated');
    await settle();
    expect(TestBed.inject(Location).path()).toBe('/sign-in?next=%2Fdoor%2F7');
  });

  it('shows tonight’s performance, and those to come locked', async () => {
    void harness.navigateByUrl('/door');
    await evenings(TONIGHT, TOMORROW);
    api.expectOne('/api/performances/7/').flush(aWholePerformance());
    await settle();
    expect(host().querySelector('h1')?.textContent?.trim()).toBe('Buonasera, Giulia');
    const card = host().querySelector('az-evening-card');
    expect(card?.textContent).toContain('Comincia fra 48 minuti');
    expect(card?.textContent).toContain('20:45, Sala Officina · 84 attesi, 47 dentro');
    expect(card?.querySelector('a')?.getAttribute('href')).toBe('/door/7');
    const later = host().querySelector('az-later-evening');
    expect(later?.textContent).toContain('Apre sab 28 nov, 17:45');
    expect(later?.querySelector('a')).toBeNull();
  });

  it('says that no door is open', async () => {
    void harness.navigateByUrl('/door');
    await evenings(TOMORROW);
    expect(text()).toContain('Nessuna porta è aperta adesso.');
  });

  it('tells a role without a door from a list that did not load', async () => {
    void harness.navigateByUrl('/door');
    await signedIn();
    refuse('/api/check-ins/performances/', 'permission_denied');
    await settle();
    expect(text()).toContain('Il tuo ruolo non apre la porta.');
  });

  it('loads again when it failed', async () => {
    void harness.navigateByUrl('/door');
    await signedIn();
    refuse('/api/check-ins/performances/', 'unavailable');
    await settle();
    host().querySelector<HTMLButtonElement>('az-load-error button')?.click();
    await settle();
    api.expectOne('/api/check-ins/performances/').flush({ count: 1, results: [TONIGHT] });
    await settle();
    expect(host().querySelector('az-evening-card')).not.toBeNull();
  });

  it('takes a scanned ticket to the only open door, and leaves it out of the history', async () => {
    void TestBed.inject(Router).navigate(['/door'], { state: { scanned: SCANNED } });
    await evenings(TONIGHT, TOMORROW);
    await settle();
    expect(TestBed.inject(Location).path()).toBe('/door/7');
    expect(JSON.stringify(TestBed.inject(Location).getState())).not.toContain(SCANNED);
    const preview = api.expectOne('/api/check-ins/preview/');
    expect(preview.request.body).toEqual({ token: SCANNED, performance: 7 });
    preview.flush(aDoorPreview());
    await settle();
    expect(host().querySelector('az-door-result h1')?.textContent).toBe('Valido');
  });

  it('is skipped on a paired device, which has one door alone', async () => {
    void harness.navigateByUrl('/door');
    const device = { id: 5, name: 'Cortile', performance_id: 7 };
    for (let page = 0; page < 2; page++) {
      await settle();
      api.expectOne('/api/auth/me/').flush(someone({ device }));
    }
    await settle();
    expect(TestBed.inject(Location).path()).toBe('/door/7');
  });

  it('signs out', async () => {
    void harness.navigateByUrl('/door');
    await evenings();
    host().querySelector<HTMLButtonElement>('[popover] button')?.click();
    await settle();
    api.expectOne({ method: 'POST', url: '/api/auth/logout/' }).flush({});
    await settle();
    expect(TestBed.inject(Location).path()).toBe('/sign-in');
  });
});
