import { jest } from '@jest/globals';
import { scriptsLast } from './scripts-last';

const SCRIPTS =
  '<link rel="modulepreload" href="a.js"><script src="polyfills.js" type="module" nonce="n"></script>' +
  '<script src="main.js" type="module" nonce="n"></script><script id="ng-state" type="application/json">{}</script>';
const pageOf = (root: string) => `<body>${root}${SCRIPTS}</body>`;

const pathOf = (address: string) => new URL(address).pathname;
/** What the page has fetched ahead, and what it has run. */
const fetched = () =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => pathOf(href));
const asked = () => [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => pathOf(src));

describe('scriptsLast', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  /** Opens a page. @returns what paints it first */
  function open(): () => void {
    const html = scriptsLast(pageOf('<az-root ng-server-context="ssr"></az-root>'));
    expect(html).not.toContain('src="main.js"');
    expect(html).not.toContain('modulepreload" href');
    expect(html).toContain('<script id="ng-state" type="application/json">{}</script>');
    const [, text = ''] = /<script nonce="n">(.*)<\/script><\/body>/s.exec(html) ?? [];
    const frame = { paint: () => undefined as unknown };
    jest.spyOn(window, 'requestAnimationFrame').mockImplementation((painted) => {
      frame.paint = () => painted(0);
      return 0;
    });
    jest.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    new Function(text)();
    return () => frame.paint();
  }

  /** Opens a page up to its first paint. */
  function paint(): void {
    const painted = open();
    expect([fetched(), asked()]).toEqual([[], []]);
    painted();
    jest.advanceTimersByTime(0);
  }

  it('fetches the scripts of a rendered page when it has been painted, and runs them after a while of quiet', () => {
    paint();
    expect(fetched()).toEqual(['/a.js', '/polyfills.js', '/main.js']);
    jest.advanceTimersByTime(3999);
    expect(asked()).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(asked()).toEqual(['/polyfills.js', '/main.js']);
  });

  it.each(['pointerdown', 'keydown', 'focusin', 'click', 'scroll', 'visibilitychange', 'online'])(
    'runs them at the first %s, once',
    (sign) => {
      paint();
      document.body.dispatchEvent(new Event(sign, { bubbles: true }));
      expect(asked()).toEqual(['/polyfills.js', '/main.js']);
      document.body.dispatchEvent(new Event(sign, { bubbles: true }));
      jest.advanceTimersByTime(5000);
      expect(asked()).toHaveLength(2);
    },
  );

  it('waits for the line to be back when it is lost meanwhile', () => {
    paint();
    const line = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    document.body.dispatchEvent(new Event('click', { bubbles: true }));
    jest.advanceTimersByTime(5000);
    expect(asked()).toEqual([]);
    line.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    expect(asked()).toEqual(['/polyfills.js', '/main.js']);
  });

  it('runs them at once when the page was opened without a line: it was kept', () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    open();
    expect(asked()).toEqual(['/polyfills.js', '/main.js']);
  });

  it('leaves a page that is made by its scripts as it is', () => {
    expect(scriptsLast(pageOf('<az-root></az-root>'))).toBe(pageOf('<az-root></az-root>'));
  });
});
