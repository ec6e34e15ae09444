import { jest } from '@jest/globals';
import { scriptsLast } from './scripts-last';

const SCRIPTS =
  '<link rel="modulepreload" href="a.js"><script src="polyfills.js" type="module" nonce="n"></script>' +
  '<script src="main.js" type="module" nonce="n"></script><script id="ng-state" type="application/json">{}</script>';
const pageOf = (root: string) => `<body>${root}${SCRIPTS}</body>`;

/** The scripts and the parts that a page has asked for. */
const asked = () => [...document.querySelectorAll('body > [nonce], body > link')].map((element) => element.outerHTML);

describe('scriptsLast', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('asks for the scripts of a rendered page when it has been painted, in their order', async () => {
    const html = scriptsLast(pageOf('<az-root ng-server-context="ssr"></az-root>'));
    expect(html).not.toContain('src="main.js"');
    expect(html).not.toContain('modulepreload" href');
    expect(html).toContain('<script id="ng-state" type="application/json">{}</script>');
    const [, text = ''] = /<script nonce="n">(.*)<\/script><\/body>/s.exec(html) ?? [];
    const paint = { now: () => undefined as unknown };
    jest.spyOn(window, 'requestAnimationFrame').mockImplementation((painted) => {
      paint.now = () => painted(0);
      return 0;
    });
    jest.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    new Function(text)();
    expect(asked()).toEqual([]);
    paint.now();
    await new Promise((done) => setTimeout(done));
    expect([...document.querySelectorAll('link')].map(({ rel, href }) => [rel, new URL(href).pathname])).toEqual([
      ['modulepreload', '/a.js'],
    ]);
    expect([...document.querySelectorAll('script')].map(({ src }) => new URL(src).pathname)).toEqual([
      '/polyfills.js',
      '/main.js',
    ]);
  });

  it('leaves a page that is made by its scripts as it is', () => {
    expect(scriptsLast(pageOf('<az-root></az-root>'))).toBe(pageOf('<az-root></az-root>'));
  });
});
