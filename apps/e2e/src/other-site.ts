import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Product } from './product/product';
import { until } from './product/until';

/** A page of another site, and what it is sent with. */
export interface OtherPage {
  html: string;
  headers?: Record<string, string>;
}

/** Somebody else's site, on an origin of its own. */
export interface OtherSite {
  origin: string;
  /** Puts a page up. @returns its address */
  put(page: OtherPage): string;
}

/** Opens a site of plain pages on the loopback; the given stack closes it. */
export async function openOtherSite(closing: AsyncDisposableStack): Promise<OtherSite> {
  const pages: OtherPage[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.defer(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, put: (page) => `${origin}/${pages.push(page) - 1}` };
}

/** A plain page that anybody could have written. */
export const plainPage = (language: string, body: string, head = ''): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Another site</title>
${head}
</head>
<body>
<main>
<h1>Another site</h1>
${body}
</main>
</body>
</html>`;

/** Lists a site, as the office does, and waits until every part of the product knows. */
export async function listSite(product: Product, { origin }: OtherSite): Promise<void> {
  await product.sql(`UPDATE companies SET embed_origins = embed_origins || ARRAY[$1] WHERE id = 1`, [origin]);
  await until(async () => {
    const answer = await fetch(`${product.url}/api/company/`, { headers: { origin } });
    return answer.headers.get('access-control-allow-origin') === origin || undefined;
  }, 'the product to know the site');
}
