/** Pages of the staff, and pages that show what only the holder of a link may see. */
const CLOSED = ['/admin', '/confirm', '/door', '/set-password', '/sign-in', '/t$', '/ticket'];

/** What those who index the site are asked to leave alone, and where they find the rest. */
export function robots(origin: string): string {
  const closed = ['/api/', '/dev/', ...CLOSED, ...CLOSED.map((path) => `/en${path}`)];
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`, ''].join(
    '\n',
  );
}
