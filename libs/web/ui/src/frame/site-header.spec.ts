import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SITE_ICONS } from '../icons/site-icons';
import { provideIcons } from '../icons/provide-icons';
import { SiteHeader } from './site-header';

describe('SiteHeader', () => {
  const visit = async (url: string, logo: string | null = null) => {
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: '**', children: [] }]), provideIcons(SITE_ICONS)],
    });
    await TestBed.inject(Router).navigateByUrl(url);
    const fixture = TestBed.createComponent(SiteHeader);
    fixture.componentRef.setInput('links', [
      { label: 'In scena', path: '/shows', also: ['/', '/book'] },
      { label: 'La compagnia', path: '/pages/compagnia' },
    ]);
    fixture.componentRef.setInput('logo', logo);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it.each([
    ['/', 'In scena'],
    ['/shows/tosca?from=home', 'In scena'],
    ['/book/7', 'In scena'],
    ['/pages/compagnia', 'La compagnia'],
    ['/pages/altro', undefined],
    ['/ticket#token', undefined],
  ])('marks where %s belongs', async (url, label) => {
    const host = await visit(url);
    expect(host.querySelector('nav [aria-current=page]')?.textContent).toBe(label);
  });

  it('bears the company’s logo in place of the mark', async () => {
    const host = await visit('/', '/pictures/logo-480.webp');
    const home = host.querySelector('header az-brand a');
    expect(home?.querySelector('img')?.alt).toBe('AzioneLab');
    expect(home?.querySelector('svg')).toBeNull();
  });

  it('leads to the same page in the other language', async () => {
    const host = await visit('/shows/tosca');
    const [italian, english] = [...host.querySelectorAll('header az-language-switch a')];
    expect([italian?.getAttribute('href'), italian?.getAttribute('aria-current')]).toEqual(['/shows/tosca', 'true']);
    expect([english?.getAttribute('href'), english?.getAttribute('aria-current')]).toEqual(['/en/shows/tosca', null]);
  });

  it('opens the menu as a dialog, and closes it when a place is chosen', async () => {
    const host = await visit('/');
    const sheet = host.querySelector('dialog') as HTMLDialogElement;
    sheet.showModal = () => sheet.setAttribute('open', '');
    sheet.close = () => sheet.removeAttribute('open');
    host.querySelector<HTMLButtonElement>('button[aria-label="Apri il menu"]')?.click();
    expect(sheet.open).toBe(true);
    sheet.querySelector<HTMLAnchorElement>('nav a')?.click();
    expect(sheet.open).toBe(false);
  });
});
