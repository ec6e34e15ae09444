import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { aRefusal } from '@azionelab/web/testing';
import { provideIcons, SITE_ICONS } from '@azionelab/web/ui';
import { signInRoutes } from '../door.routes';

const RESET = '/api/auth/password/reset/';

describe('a forgotten password', () => {
  let api: HttpTestingController;
  let harness: RouterTestingHarness;
  const host = () => harness.routeNativeElement as HTMLElement;
  const field = () => host().querySelector<HTMLInputElement>('#email');
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  };
  const ask = async (email: string) => {
    const input = field() as HTMLInputElement;
    input.value = email;
    input.dispatchEvent(new Event('input'));
    host().querySelector<HTMLButtonElement>('[type=submit]')?.click();
    await settle();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideIcons(SITE_ICONS),
        provideRouter([{ path: 'sign-in', children: signInRoutes }]),
      ],
    });
    api = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
    const opened = harness.navigateByUrl('/sign-in/forgot');
    await settle();
    api.expectOne('/api/auth/me/').flush(...aRefusal('not_authenticated'));
    await opened;
    await settle();
  });

  it('answers the same whoever asks, and leads back', async () => {
    await ask('nobody@demo.azionelab.test');
    const call = api.expectOne(RESET);
    expect(call.request.body).toEqual({ email: 'nobody@demo.azionelab.test' });
    call.flush({}, { status: 202, statusText: 'Accepted' });
    await settle();
    expect(host().querySelector('[role=status]')?.textContent).toContain('Se nobody@demo.azionelab.test ha un account');
    expect(host().querySelector('a[routerLink="/sign-in"]')).not.toBeNull();
  });

  it('wants a whole address', async () => {
    await ask('giulia');
    expect(host().querySelector('[role=alert]')?.textContent).toContain('Scrivi l’email per intero');
    expect(field()?.getAttribute('aria-invalid')).toBe('true');
    api.expectNone(RESET);
  });

  it('says how long to wait', async () => {
    await ask('giulia@demo.azionelab.test');
    const [body, status] = aRefusal('rate_limited');
    api.expectOne(RESET).flush(body, { ...status, headers: { 'Retry-After': '120' } });
    await settle();
    expect(host().querySelector('[role=alert]')?.textContent).toContain('fra 2 minuti');
    expect(field()?.value).toBe('giulia@demo.azionelab.test');
  });
});
