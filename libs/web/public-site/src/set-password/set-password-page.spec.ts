import { manualChangeDetection } from '@angular/cdk/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { hideToken } from '@azionelab/web/kernel';
import { aCompany, aRefusal } from '@azionelab/web/testing';
import { openPage, type OpenPage } from '../open-page.testing';
import { SetPasswordPage } from './set-password-page';

const PASSWORD = '/api/auth/password/';
const ROUTES = [{ path: 'set-password', component: SetPasswordPage, canActivate: [hideToken] }];

describe('SetPasswordPage', () => {
  let page: OpenPage;

  const open = async (url = '/set-password#an-invitation') => {
    page = await openPage(ROUTES, url);
    page.api.expectOne('/api/company/').flush(aCompany());
    await page.settle();
  };
  const choose = async (password: string) => {
    await manualChangeDetection(async () => (await page.loader.getHarness(MatInputHarness)).setValue(password));
    await page.press('Usa questa password');
  };

  it('sets the password that was typed, and leads to signing in', async () => {
    await open();
    expect(page.location.path(true)).toBe('/set-password');
    await choose(' una lunga frase ');
    const call = page.api.expectOne(PASSWORD);
    expect(call.request.body).toEqual({ token: 'an-invitation', password: ' una lunga frase ' });
    call.flush(null, { status: 204, statusText: 'No Content' });
    await page.settle();
    expect(page.heading()).toBe('Password scelta');
    expect(page.host().querySelector('a[matButton]')?.getAttribute('href')).toBe('/sign-in');
  });

  it('refuses a short one without asking', async () => {
    await open();
    await choose('corta');
    expect(page.text('#password-error')).toContain('Almeno 10 caratteri');
    page.api.expectNone(PASSWORD);
  });

  it('says that a link is used up, and where to get another one', async () => {
    await open();
    await choose('una lunga frase');
    await page.answer(PASSWORD, ...aRefusal('unknown_token'));
    expect(page.heading()).toBe('Questo link non vale');
    expect(page.host().querySelector('a[matButton]')?.getAttribute('href')).toBe('/sign-in/forgot');
  });

  it('asks for nothing without an invitation', async () => {
    await open('/set-password');
    expect(page.heading()).toBe('Questo link non vale');
    expect(page.host().querySelector('input')).toBeNull();
  });
});
