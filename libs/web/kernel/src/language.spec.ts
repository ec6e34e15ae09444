import { TestBed } from '@angular/core/testing';
import { LANGUAGE, languageLinks } from './language';

describe('language', () => {
  it('is Italian unless the build says otherwise', () => {
    expect(TestBed.inject(LANGUAGE)).toBe('it');
  });

  it.each([
    ['/', '/', '/en/'],
    ['/shows/tosca?from=home', '/shows/tosca?from=home', '/en/shows/tosca?from=home'],
    ['/ticket#secret', '/ticket#secret', '/en/ticket#secret'],
  ])('keeps the page %s', (url, it, en) => {
    expect(languageLinks(url).map((link) => link.href)).toEqual([it, en]);
  });
});
