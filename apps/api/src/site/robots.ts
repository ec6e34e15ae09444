/** Pages of the staff, and steps of a booking. A ticket is not among them: without its link it shows nothing to anybody. */
const CLOSED = ['/admin', '/confirm', '/door', '/set-password', '/sign-in', '/t$'];

/** What those who index the site are asked to leave alone, and where they find the rest. */
export function robots(origin: string): string {
  const closed = ['/api/', '/dev/', ...CLOSED, ...CLOSED.map((path) => `/en${path}`)];
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`, ''].join(
    '\n',
  );
}
