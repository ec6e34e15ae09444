import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { MeView } from '@azionelab/contracts';
import { Session } from './session';

const GIULIA: MeView = {
  user: { id: 4, name: 'Giulia', email: 'door@demo.azionelab.test' },
  company: { name: 'AzioneLab', slug: 'demo', time_zone: 'Europe/Rome' },
  role: 'door',
  permissions: ['check_in'],
  must_set_up_second_factor: false,
  device: null,
  key: null,
};

describe('Session', () => {
  let session: Session;
  let api: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    session = TestBed.inject(Session);
    api = TestBed.inject(HttpTestingController);
  });

  it('knows who is signed in and what they may do', async () => {
    const loaded = session.load();
    api.expectOne('/api/auth/me/').flush(GIULIA);
    expect(await loaded).toEqual(GIULIA);
    expect([session.may('check_in'), session.may('search_guests')]).toEqual([true, false]);
  });

  it('takes nobody for an answer, and a broken API for an error', async () => {
    const nobody = session.load();
    const body = { status: 'not_authenticated', detail: 'Sign in first.' };
    api.expectOne('/api/auth/me/').flush(body, { status: 401, statusText: 'Unauthorized' });
    expect(await nobody).toBeNull();
    const broken = session.load();
    api.expectOne('/api/auth/me/').flush('', { status: 500, statusText: 'Broken' });
    await expect(broken).rejects.toMatchObject({ status: 500 });
  });

  it('signs in and out', async () => {
    const signedIn = session.signIn({ email: 'door@demo.azionelab.test', password: 'a long password' });
    api.expectOne({ method: 'POST', url: '/api/auth/login/' }).flush({});
    await Promise.resolve();
    api.expectOne('/api/auth/me/').flush(GIULIA);
    await signedIn;
    expect(session.me()?.user.name).toBe('Giulia');
    const signedOut = session.signOut();
    api.expectOne({ method: 'POST', url: '/api/auth/logout/' }).flush({});
    await signedOut;
    expect(session.me()).toBeNull();
  });
});
