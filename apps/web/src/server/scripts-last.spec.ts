import { scriptsLast } from './scripts-last';

const SCRIPTS =
  '<link rel="modulepreload" href="a.js"><script src="main.js" type="module" nonce="n"></script><script id="ng-state" type="application/json">{}</script>';

describe('scriptsLast', () => {
  it('lets the scripts of a rendered page wait, and nothing else', () => {
    expect(scriptsLast(`<az-root ng-server-context="ssr"></az-root>${SCRIPTS}`)).toBe(
      '<az-root ng-server-context="ssr"></az-root><link rel="modulepreload" fetchpriority="low" href="a.js">' +
        '<script fetchpriority="low" src="main.js" type="module" nonce="n"></script><script id="ng-state" type="application/json">{}</script>',
    );
  });

  it('hurries those of a page that is made of them', () => {
    expect(scriptsLast(`<az-root></az-root>${SCRIPTS}`)).toBe(`<az-root></az-root>${SCRIPTS}`);
  });
});
