import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type ActivatedRouteSnapshot, type RouterStateSnapshot } from '@angular/router';
import { jest } from '@jest/globals';
import { returnAddress, staffOnly } from './staff-only';

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
