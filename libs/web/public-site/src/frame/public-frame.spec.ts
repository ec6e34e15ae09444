import { jest } from '@jest/globals';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { LANGUAGE } from '@azionelab/web/kernel';
import { aCompany } from '@azionelab/web/testing';
import { handedOver } from '../route/handed-over';
import { openPage, wordsOf, type OpenPage } from '../open-page.testing';
import { PublicFrame } from './public-frame';

/** A page that shows what the page before handed over. */
@Component({ template: '<h1>{{ word }}</h1>' })
class Stage {
  protected readonly word = handedOver('word') ?? 'nothing';
}

const children = [
  {
    path: 'stage',
    component: Stage,
    title: 'Palco',
    data: { description: 'Il palco.', unlisted: true, footer: 'line' },
  },
  { path: 'gone', loadComponent: () => Promise.reject(new Error('No such script')) },
];
const ROUTES = [{ path: '', component: PublicFrame, children }];

describe('PublicFrame', () => {
  let page: OpenPage;

  const asks = (...languages: string[]) => jest.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  const open = async (url = '/stage', language = 'it') => {
    page = await openPage(ROUTES, url, [{ provide: LANGUAGE, useValue: language }]);
    page.api.expectOne('/api/company/').flush(aCompany({ menu: [{ slug: 'la-tua-visita', title: 'La tua visita' }] }));
    page.api.expectOne('/api/performances/?page_size=1').flush({ count: 0, results: [] });
    await page.settle();
  };
  const offer = () => wordsOf(page.host().querySelector('az-language-offer'));

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => jest.restoreAllMocks());

  it('offers the language that the browser prefers, in that language', async () => {
    asks('en-GB', 'it');
    await open('/stage?month=2026-12#here');
    expect(offer()).toBe('This page is also in English. Read it in English Stay in Italian');
    const link = page.host().querySelector('az-language-offer a');
    expect(link?.getAttribute('href')).toBe('/en/stage?month=2026-12#here');
  });

  it.each([[['it-IT', 'en']], [['fr', 'it', 'en']], [['fr']]])(
    'offers nothing to a browser that asks for %j',
    async (languages) => {
      asks(...languages);
      await open();
      expect(offer()).toBe('');
    },
  );

  it('offers it no more once it was declined', async () => {
    asks('en');
    await open();
    page.host().querySelector<HTMLElement>('az-language-offer button')?.click();
    await page.settle();
    expect(offer()).toBe('');
    expect(localStorage.getItem('azionelab.language')).toBe('it');
  });

  it('hands on in the other language what the page before had handed over', async () => {
    asks('it');
    sessionStorage.setItem(
      'azionelab.luggage',
      JSON.stringify({
        from: 'en',
        at: Date.parse('2026-11-24T11:59:58+01:00'),
        things: { 'handed-over': { word: 'Sipario' } },
      }),
    );
    await open();
    expect(page.heading()).toBe('Sipario');
    expect(page.location.getState()).toMatchObject({ word: 'Sipario' });
    page.host().querySelector<HTMLElement>('az-language-switch a[lang=en]')?.click();
    const packed = JSON.parse(sessionStorage.getItem('azionelab.luggage') ?? '');
    expect(packed).toMatchObject({ from: 'it', things: { 'handed-over': { word: 'Sipario' } } });
  });

  it('tells what the route says of itself, and that nobody shall find it', async () => {
    asks('it');
    await open();
    const told = (selector: string) => document.head.querySelector(selector)?.getAttribute('content');
    expect([told('meta[name=description]'), told('meta[name=robots]')]).toEqual(['Il palco.', 'noindex']);
    expect(document.head.querySelector('link[rel=canonical]')).toBeNull();
  });

  it('says when there is no connection, and when there is one again', async () => {
    asks('it');
    await open();
    const connection = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    await page.settle();
    expect(page.text('az-offline-note')).toContain('Niente rete.');
    connection.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    await page.settle();
    expect(page.host().querySelector('az-offline-note')).toBeNull();
  });

  it('says when the script of a page cannot be had, until another page comes', async () => {
    asks('it');
    await open();
    await TestBed.inject(Router)
      .navigateByUrl('/gone')
      .catch(() => undefined);
    await page.settle();
    expect(page.text('main az-fault h1')).toBe('Guasto tecnico');
    expect(page.host().querySelector('main > div')?.hasAttribute('hidden')).toBe(true);
    await TestBed.inject(Router).navigateByUrl('/stage?again');
    await page.settle();
    expect(page.text('main az-fault h1')).toBe('');
    expect(page.host().querySelector('main > div')?.hasAttribute('hidden')).toBe(false);
  });

  it('leads to a booking, and to the house', async () => {
    asks('it');
    await open();
    const paths = [...page.host().querySelectorAll('az-site-footer a')].map((link) => link.getAttribute('href'));
    expect(paths).toContain('/find-booking');
    expect(wordsOf(page.host().querySelector('dialog'))).toContain('Trova la tua prenotazione');
  });
});
