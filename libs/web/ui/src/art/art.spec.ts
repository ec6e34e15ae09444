import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Art } from './art';

@Component({ imports: [Art], template: '<az-art [slug]="slug()" />' })
class Page {
  readonly slug = signal('ercole-amante');
}

describe('Art', () => {
  async function open() {
    const page = TestBed.createComponent(Page);
    await page.whenStable();
    const art = (page.nativeElement as HTMLElement).querySelector('az-art') as HTMLElement;
    return { page, art };
  }

  it('draws, and draws anew for another show', async () => {
    const { page, art } = await open();
    const first = art.innerHTML;
    expect(first).toMatch(/^<svg/);
    page.componentInstance.slug.set('la-serra');
    await page.whenStable();
    expect(art.innerHTML).toMatch(/^<svg/);
    expect(art.innerHTML).not.toBe(first);
  });

  it('says nothing to those who cannot see it', async () => {
    expect((await open()).art.getAttribute('aria-hidden')).toBe('true');
  });
});
