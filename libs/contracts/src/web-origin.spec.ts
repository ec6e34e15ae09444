import { isWebOrigin, tidyWebOrigin } from './web-origin';

describe('the origin of a site', () => {
  it.each([
    'https://example.org',
    'https://www.xn--citt-5na.example',
    'http://localhost:3000',
    'http://127.0.0.1:8080',
    'https://a.b-c.example:8443',
  ])('may be %s', (origin) => {
    expect(isWebOrigin(tidyWebOrigin(origin))).toBe(true);
  });

  it.each([
    [' https://Example.org/ ', 'https://example.org'],
    ['https://example.org:443', 'https://example.org'],
    ['http://example.org:80/', 'http://example.org'],
    ['http://example.org:443', 'http://example.org:443'],
  ])('is brought from "%s" to the form that browsers send', (typed, origin) => {
    expect(tidyWebOrigin(typed)).toBe(origin);
  });

  it.each([
    '',
    'null',
    '*',
    'example.org',
    'https://',
    'https://*.example.org',
    'https://example.org/page',
    'https://user@example.org',
    'https://example.org?x',
    "https://example.org 'unsafe-inline'",
    'https://example.org;script-src',
    'https://example.org,https://evil.example',
    'https://città.example',
    'ftp://example.org',
    'https://example.org:0',
    'https://.example.org',
    `https://${'a'.repeat(300)}.example`,
  ])('is not "%s"', (origin) => {
    expect(isWebOrigin(tidyWebOrigin(origin))).toBe(false);
  });
});
