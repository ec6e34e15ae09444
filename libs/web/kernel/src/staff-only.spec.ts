import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type ActivatedRouteSnapshot, type RouterStateSnapshot } from '@angular/router';
import { jest } from '@jest/globals';
import { PERMISSIONS_OF, type MeView, type Role } from '@azionelab/contracts';
import { returnAddress, staffHome, staffOnly } from './staff-only';

describe('staffOnly', () => {
  it('opens a page that is kept on the device, on a network that answers nothing', async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    jest.useFakeTimers();
    const [route, wanted] = [{} as ActivatedRouteSnapshot, { url: '/door/7' } as RouterStateSnapshot];
    const opened = TestBed.runInInjectionContext(() => staffOnly(route, wanted));
    TestBed.inject(HttpTestingController).expectOne('/api/auth/me/');
    await jest.advanceTimersByTimeAsync(4_000);
    expect(await opened).toBe(true);
    jest.useRealTimers();
  });
});

describe('returnAddress', () => {
  it('leads back to our own pages', () => {
    expect(returnAddress('/door/12')).toBe('/door/12');
  });

  it.each([
    [null],
    [''],
    ['https://elsewhere.example'],
    ['//elsewhere.example'],
    ['/\\elsewhere.example'],
    ['/sign-in'],
  ])('leads to the door instead of %s', (wanted) => {
    expect(returnAddress(wanted)).toBe('/door');
  });
});

describe('staffHome', () => {
  const someone = (role: Role, change: Partial<MeView> = {}): MeView => ({
    user: { id: 4, name: 'Giulia', email: 'giulia@demo.azionelab.test' },
    company: { name: 'AzioneLab', slug: 'demo', time_zone: 'Europe/Rome' },
    role,
    permissions: [...PERMISSIONS_OF[role]],
    must_set_up_second_factor: false,
    device: null,
    key: null,
    ...change,
  });

  it.each([
    ['admin', '/admin'],
    ['editor', '/admin'],
    ['box_office', '/admin'],
    ['door', '/door'],
  ] as const)('leads %s to %s', (role, home) => {
    expect(staffHome(someone(role))).toBe(home);
  });

  it('leads a paired device to its door, and whoever owes a second factor to where it is set up', () => {
    const device = { id: 5, name: 'Ingresso sinistro', performance_id: 7 };
    expect(staffHome(someone('box_office', { device }))).toBe('/door');
    expect(staffHome(someone('admin', { permissions: [], must_set_up_second_factor: true }))).toBe('/admin');
    expect(staffHome(null)).toBe('/door');
  });

  it('still leads to the page that was wanted', () => {
    expect(returnAddress('/admin/shows', someone('door'))).toBe('/admin/shows');
    expect(returnAddress(null, someone('editor'))).toBe('/admin');
  });
});
