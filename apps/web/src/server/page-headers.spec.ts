import { pageHeaders } from './page-headers';

describe('pageHeaders', () => {
  const policy = pageHeaders('abc')['content-security-policy'] ?? '';
  const sourcesOf = (directive: string) =>
    policy
      .split('; ')
      .find((entry) => entry.startsWith(directive + ' '))
      ?.slice(directive.length + 1);

  it('lets scripts run by nonce, and the QR reader compile', () => {
    expect(sourcesOf('script-src')).toBe(`'self' 'nonce-abc' 'wasm-unsafe-eval'`);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain(`'unsafe-eval'`);
  });

  it('closes what SPEC 4.6 closes, and lets nothing in from elsewhere', () => {
    expect(sourcesOf('object-src')).toBe(`'none'`);
    expect(sourcesOf('frame-ancestors')).toBe(`'none'`);
    expect(sourcesOf('base-uri')).toBe(`'self'`);
    expect(policy).not.toMatch(/https?:|\*/);
  });
});
