import { withOembedLink } from './oembed-link';

const pageOf = (address: string) => `<head><link rel="canonical" href="${address}" data-page=""></head><body></body>`;

describe('withOembedLink', () => {
  it.each(['/', '/en/', '/shows', '/en/shows/ballata', '/book/7', '/shows/calendar'])(
    'tells how to show %s',
    (path) => {
      const address = `https://faro.example${path}`;
      expect(withOembedLink(pageOf(address))).toContain(
        `<link rel="alternate" type="application/json+oembed" href="https://faro.example/api/oembed?url=${encodeURIComponent(address)}"></head>`,
      );
    },
  );

  it.each(['/privacy', '/pages/la-tua-visita', '/ticket', '/book/7/sent', '/english'])('says nothing of %s', (path) => {
    const page = pageOf(`https://faro.example${path}`);
    expect(withOembedLink(page)).toBe(page);
  });

  it('says nothing of a page that has no address', () => {
    expect(withOembedLink('<head></head>')).toBe('<head></head>');
  });
});
