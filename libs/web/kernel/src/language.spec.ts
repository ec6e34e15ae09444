import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LANGUAGE, languageLinks } from './language';

describe('language', () => {
  it('is Italian unless the build says otherwise', () => {
    expect(TestBed.inject(LANGUAGE)).toBe('it');
  });

  it.each([
    ['en', 'en'],
    ['it', 'it'],
  ])('is that of its application: %s', (locale, language) => {
    TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: locale }] });
    expect(TestBed.inject(LANGUAGE)).toBe(language);
  });

  it.each([
    ['/', '/', '/en/'],
    ['/shows/tosca?from=home', '/shows/tosca?from=home', '/en/shows/tosca?from=home'],
    ['/ticket#secret', '/ticket#secret', '/en/ticket#secret'],
  ])('keeps the page %s', (url, it, en) => {
    expect(languageLinks(url).map((link) => link.href)).toEqual([it, en]);
  });
});
