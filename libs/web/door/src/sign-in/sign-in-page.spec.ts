import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { REFUSALS, type RefusalState } from '@azionelab/contracts';
import { someone } from '@azionelab/web/testing';
import { provideIcons, SITE_ICONS } from '@azionelab/web/ui';
import { signInRoutes } from '../door.routes';

@Component({ template: '<main id="main">La porta</main>', changeDetection: ChangeDetectionStrategy.OnPush })
class Elsewhere {}

describe('signing in', () => {
  let api: HttpTestingController;
  let harness: RouterTestingHarness;
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  };
  const host = () => harness.routeNativeElement as HTMLElement;
  const field = (id: string) => host().querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideIcons(SITE_ICONS),
        provideRouter(
          [
            { path: 'sign-in', children: signInRoutes },
            { path: '**', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    api = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  const open = async (address: string) => {
    const opened = harness.navigateByUrl(address);
    await settle();
    refuseMe('not_authenticated');
    await opened;
    await settle();
  };
  const refuse = (url: string, status: RefusalState, headers: Record<string, string> = {}) => {
    const { http, detail } = REFUSALS[status];
    api.expectOne(url).flush({ status, detail }, { status: http, statusText: status, headers });
  };
  const refuseMe = (status: RefusalState) => refuse('/api/auth/me/', status);
  const enter = async (email: string, password: string) => {
    for (const [id, value] of Object.entries({ email, password })) {
      field(id).value = value;
      field(id).dispatchEvent(new Event('input'));
    }
    await press();
  };
  const press = async () => {
    host().querySelector<HTMLButtonElement>('[type=submit]')?.click();
    await settle();
  };
  const errors = () => host().querySelector('[role=alert]')?.textContent ?? '';

  it('leads to the page that was wanted', async () => {
    await open('/sign-in?next=%2Fdoor%2F12');
    await enter('door@demo.azionelab.test', 'una porta aperta');
    const call = api.expectOne('/api/auth/login/');
    expect(call.request.body).toEqual({ email: 'door@demo.azionelab.test', password: 'una porta aperta' });
    call.flush({});
    await settle();
    api.expectOne('/api/auth/me/').flush(someone());
    await settle();
    expect(TestBed.inject(Location).path()).toBe('/door/12');
  });

  it('has nothing to ask of who is signed in', async () => {
    const opened = harness.navigateByUrl('/sign-in');
    await settle();
    api.expectOne('/api/auth/me/').flush(someone());
    await opened;
    expect(TestBed.inject(Location).path()).toBe('/door');
  });

  it('asks for what is missing before it asks the API', async () => {
    await open('/sign-in');
    await press();
    expect(errors()).toContain('Scrivi la tua email.');
    expect(errors()).toContain('Scrivi la password.');
    expect(field('email').getAttribute('aria-invalid')).toBe('true');
    api.expectNone('/api/auth/login/');
  });

  it('says that something does not match, and not what', async () => {
    await open('/sign-in');
    await enter('door@demo.azionelab.test', 'a wrong one');
    refuse('/api/auth/login/', 'invalid_credentials');
    await settle();
    expect(errors()).toContain('Email o password non corrispondono.');
    expect(field('email').value).toBe('door@demo.azionelab.test');
  });

  it.each([
    ['45', 'fra 45 secondi'],
    ['300', 'fra 5 minuti'],
  ])('says how long to wait: %s seconds', async (seconds, words) => {
    await open('/sign-in');
    await enter('door@demo.azionelab.test', 'a wrong one');
    refuse('/api/auth/login/', 'rate_limited', { 'Retry-After': seconds });
    await settle();
    expect(errors()).toContain(words);
  });

  it('fetches a new cookie when the old one is gone', async () => {
    await open('/sign-in');
    await enter('door@demo.azionelab.test', 'una porta aperta');
    refuse('/api/auth/login/', 'csrf_failed');
    await settle();
    refuseMe('not_authenticated');
    expect(errors()).toContain('Premi di nuovo Accedi.');
  });

  it('shows the password to who asks', async () => {
    await open('/sign-in');
    const show = host().querySelector<HTMLButtonElement>('[aria-label="Mostra la password"]');
    expect(field('password').type).toBe('password');
    show?.click();
    await settle();
    expect([field('password').type, show?.getAttribute('aria-pressed')]).toEqual(['text', 'true']);
  });

  describe('with a second factor', () => {
    const button = (words: string) =>
      [...host().querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) => textContent?.trim() === words);
    const asked = async () => {
      await open('/sign-in?next=%2Fadmin%2Fshows');
      await enter('admin@demo.azionelab.test', 'una porta aperta');
      refuse('/api/auth/login/', 'second_factor_required');
      await settle();
      await settle();
    };
    const give = async (code: string) => {
      field('code').value = code;
      field('code').dispatchEvent(new Event('input'));
      await press();
    };

    it('asks for the code on the same page, and sends it with the rest', async () => {
      await asked();
      expect(host().querySelector('[role=status]')?.textContent).toContain('Manca il codice');
      expect(field('code').autocomplete).toBe('one-time-code');
      expect(document.activeElement).toBe(field('code'));
      await give(' 123 456 ');
      const call = api.expectOne('/api/auth/login/');
      expect(call.request.body).toEqual({
        email: 'admin@demo.azionelab.test',
        password: 'una porta aperta',
        code: '123456',
      });
      call.flush({});
      await settle();
      api.expectOne('/api/auth/me/').flush(someone());
      await settle();
      expect(TestBed.inject(Location).path()).toBe('/admin/shows');
    });

    it('says beside the field that a code is missing or wrong', async () => {
      await asked();
      await press();
      expect(errors()).toContain('Scrivi il codice.');
      api.expectNone('/api/auth/login/');
      await give('000000');
      refuse('/api/auth/login/', 'second_factor_wrong');
      await settle();
      expect(errors()).toContain('Aspetta il prossimo');
      expect(field('code').getAttribute('aria-invalid')).toBe('true');
    });

    it('takes a recovery code, with letters', async () => {
      await asked();
      button('Non ho il telefono: uso un codice di recupero')?.click();
      await settle();
      expect(host().querySelector('label')?.textContent).toContain('Codice di recupero');
      expect(field('code').inputMode).toBe('text');
    });

    it('lets somebody else sign in', async () => {
      await asked();
      button('Entra con un altro account')?.click();
      await settle();
      expect(host().querySelector('#code')).toBeNull();
      await press();
      expect(api.expectOne('/api/auth/login/').request.body).not.toHaveProperty('code');
    });
  });
});
