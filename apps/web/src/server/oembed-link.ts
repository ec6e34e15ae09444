const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
/** The programme, a show, a booking: what can be shown inside another site. */
const EMBEDDABLE = /^(?:\/en)?(?:\/|\/shows(?:\/[a-z0-9-]+)?|\/book\/\d+)?$/;

/** Tells other sites, in the head of a page, how it can be shown inside theirs (oembed.com, discovery). */
export function withOembedLink(html: string): string {
  const address = CANONICAL.exec(html)?.[1]?.replaceAll('&amp;', '&');
  if (address === undefined || !URL.canParse(address)) return html;
  const { origin, pathname } = new URL(address);
  if (!EMBEDDABLE.test(pathname)) return html;
  const href = `${origin}/api/oembed?url=${encodeURIComponent(address)}`;
  const link = `<link rel="alternate" type="application/json+oembed" href="${href}">`;
  return html.replace('</head>', () => `${link}</head>`);
}
