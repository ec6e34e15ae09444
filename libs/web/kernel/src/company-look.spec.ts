import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { CSP_NONCE } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { aCompany } from '@azionelab/web/testing';
import { wearCompanyLook } from './company-look';

describe('the company’s look', () => {
  const worn = () => document.getElementById('company-look');
  const wear = async (colours: Record<string, string>) => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: CSP_NONCE, useValue: 'n0nce' }],
    });
    TestBed.runInInjectionContext(wearCompanyLook);
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/company/').flush(aCompany({ colours }));
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  };

  afterEach(() => worn()?.remove());

  it('paints its actions, by day; the dark keeps the house’s colours', async () => {
    await wear({ primary: '#0b4f6c', on_primary: '#ffffff' });
    expect(worn()?.textContent).toBe(
      ':root{--mat-sys-primary:light-dark(#0b4f6c,#ffbe7a);--mat-sys-on-primary:light-dark(#ffffff,#3a1c00)}',
    );
    expect(worn()?.getAttribute('nonce')).toBe('n0nce');
  });

  it('is the house’s own without colours, and takes nothing else for one', async () => {
    await wear({ primary: 'red;}body{display:none', surface: '#000000' });
    expect(worn()).toBeNull();
  });
});
