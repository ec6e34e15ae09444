import { languageOf } from './language';

describe('languageOf', () => {
  const around = (html: string): Element => {
    document.body.innerHTML = html;
    return document.querySelector('azionelab-book') as Element;
  };
  const element = '<azionelab-book></azionelab-book>';
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it.each([
    ['<azionelab-book lang="en"></azionelab-book>', 'en'],
    ['<div lang="en"><azionelab-book lang="it-CH"></azionelab-book></div>', 'it'],
    [`<div lang="IT">${element}</div>`, 'it'],
    [`<div lang="de">${element}</div>`, 'en'],
    [`<div lang="ita">${element}</div>`, 'en'],
    [`<div lang="">${element}</div>`, 'it'],
    [element, 'it'],
  ])('of %s is %s', (html, language) => {
    expect(languageOf(around(html), 'it')).toBe(language);
  });

  it('is the page’s', () => {
    document.documentElement.lang = 'en-GB';
    expect(languageOf(around(element), 'it')).toBe('en');
  });
});
