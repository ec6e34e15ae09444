import { TestBed } from '@angular/core/testing';
import type { Locale } from '@azionelab/contracts';
import { LANGUAGE, NOW } from '@azionelab/web/kernel';
import { Luggage } from './luggage';

describe('Luggage', () => {
  const noon = Date.parse('2026-11-24T12:00:00Z');

  /** The site of a language, some seconds after noon. */
  const siteIn = (language: Locale, seconds = 0) => {
    TestBed.resetTestingModule();
    const now = () => new Date(noon + seconds * 1000);
    TestBed.configureTestingModule({
      providers: [
        { provide: LANGUAGE, useValue: language },
        { provide: NOW, useValue: now },
      ],
    });
    return TestBed.inject(Luggage);
  };
  const leaveItalianWith = (typed: string) => {
    const luggage = siteIn('it');
    luggage.carry('draft', () => ({ name: typed }));
    luggage.pack();
  };

  beforeEach(() => sessionStorage.clear());

  it('brings along what was typed when the visitor left', () => {
    leaveItalianWith('Maria');
    expect(siteIn('en', 2).brought('draft')).toEqual({ name: 'Maria' });
  });

  it('leaves nothing behind on arrival', () => {
    leaveItalianWith('Maria');
    siteIn('en', 2);
    expect(sessionStorage.length).toBe(0);
    expect(siteIn('en', 3).brought('draft')).toBeUndefined();
  });

  it('forgets a journey that was not made', () => {
    leaveItalianWith('Maria');
    expect(siteIn('it', 2).brought('draft')).toBeUndefined();
    leaveItalianWith('Maria');
    expect(siteIn('en', 61).brought('draft')).toBeUndefined();
    expect(sessionStorage.length).toBe(0);
  });

  it('leaves what no longer stands on the page', () => {
    const luggage = siteIn('it');
    luggage.carry('draft', () => 'Maria');
    luggage.leave('draft');
    luggage.pack();
    expect(siteIn('en', 2).brought('draft')).toBeUndefined();
  });

  it('takes back what nobody asked for on the way', () => {
    leaveItalianWith('Maria');
    siteIn('en', 2).pack();
    expect(siteIn('it', 4).brought('draft')).toEqual({ name: 'Maria' });
  });
});
