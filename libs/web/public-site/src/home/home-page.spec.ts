import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { NOW } from '@azionelab/web/kernel';
import { aCompany, aPerformance, aShow } from '@azionelab/web/testing';
import { provideIcons, SITE_ICONS } from '@azionelab/web/ui';
import { HomePage } from './home-page';

describe('HomePage', () => {
  let api: HttpTestingController;
  let fixture: ComponentFixture<HomePage>;
  const host = (): HTMLElement => fixture.nativeElement;
  const list = <Row>(results: Row[]) => ({ count: results.length, results });

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        provideIcons(SITE_ICONS),
        { provide: NOW, useValue: () => new Date('2026-11-21T12:00:00+01:00') },
      ],
    });
    api = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(HomePage);
    fixture.detectChanges();
  });

  const answer = async (performances = [aPerformance()], menu = aCompany().menu) => {
    api.expectOne('/api/company/').flush(aCompany({ menu }));
    api.expectOne('/api/shows/?page_size=100').flush(list([aShow()]));
    api.expectOne('/api/performances/?page_size=100').flush(list(performances));
    await Promise.resolve();
    fixture.detectChanges();
  };

  it('opens with the next evening that can be booked', async () => {
    await answer([aPerformance({ id: 1, available_seats: 0 }), aPerformance({ id: 2 })], []);
    await fixture.whenStable();
    const hero = host().querySelector('az-home-hero');
    expect(hero?.querySelector('h1')?.textContent).toBe('Ballata per un faro spento');
    expect(hero?.className).toBe('gel-congo');
    expect(hero?.textContent).toContain('ven 27 novembre, 20:45');
    expect([...(hero?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/book/2',
      '/shows/ballata-per-un-faro-spento',
    ]);
  });

  it('asks nobody to book what is sold out', async () => {
    await answer([aPerformance({ available_seats: 0 })], []);
    await fixture.whenStable();
    expect(host().querySelector('a[href^="/book"]')).toBeNull();
    expect(host().querySelector('az-home-hero')?.textContent).toContain('Tutto esaurito');
  });

  it('tells the company’s story from its first page', async () => {
    await answer();
    api
      .expectOne('/api/pages/la-compagnia/')
      .flush({ slug: 'la-compagnia', title: 'La compagnia', body: 'Siamo in nove.' });
    await fixture.whenStable();
    expect(host().querySelector('az-company-story')?.textContent).toMatch(/La compagnia\s*Siamo in nove\./);
  });

  it('has a word for an empty season', async () => {
    await answer([], []);
    await fixture.whenStable();
    expect(host().querySelector('h1')?.textContent).toBe('AzioneLab');
    expect(host().querySelector('az-empty')?.textContent).toContain('non c’è nulla in programma');
  });

  it('stays true while it is looked at, and keeps what it knew when a refresh fails', async () => {
    await answer([aPerformance()], []);
    const comeBack = async (performances: object | null, status = 200) => {
      window.dispatchEvent(new Event('focus'));
      fixture.detectChanges();
      api.expectOne('/api/shows/?page_size=100').flush(list([aShow()]));
      api.expectOne('/api/performances/?page_size=100').flush(performances, { status, statusText: 'So' });
      await fixture.whenStable();
    };
    await comeBack(list([aPerformance({ available_seats: 4 })]));
    expect(host().querySelector('az-home-hero')?.textContent).toContain('Ultimi 4 posti');
    await comeBack(null, 503);
    expect(host().querySelector('az-home-hero')?.textContent).toContain('Ultimi 4 posti');
  });

  it('says what could not be loaded, and asks again', async () => {
    api.expectOne('/api/company/').flush(aCompany({ menu: [] }));
    api.expectOne('/api/shows/?page_size=100').flush(null, { status: 503, statusText: 'Busy' });
    api.expectOne('/api/performances/?page_size=100').flush(list([]));
    await fixture.whenStable();
    expect(host().querySelector('[role=alert]')?.textContent).toContain('Non riusciamo a caricare le date.');
    host().querySelector<HTMLButtonElement>('az-load-error button')?.click();
    fixture.detectChanges();
    expect(api.match(() => true).map(({ request }) => request.url)).toEqual([
      '/api/shows/?page_size=100',
      '/api/performances/?page_size=100',
    ]);
  });
});
