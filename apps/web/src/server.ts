import { AngularNodeAppEngine, createNodeRequestHandler, writeResponseToNodeResponse } from '@angular/ssr/node';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { ServerContext } from './server-context';
import { inlineStyles } from './server/inline-styles';
import { withOembedLink } from './server/oembed-link';
import { PageCache, type Page } from './server/page-cache';
import { packed } from './server/packed';
import { NONCE_PLACEHOLDER, pageHeaders } from './server/page-headers';
import { isPublicPath } from './server/public-path';
import { scriptsLast } from './server/scripts-last';

type Visit = IncomingMessage & { azionelab?: ServerContext };

/** Where the built files of the site lie, beside this program. */
const BROWSER = join(import.meta.dirname, '../browser');

const engines = new Map<string, AngularNodeAppEngine>();
const kept = new PageCache(5_000, 200);

/** Renders the site: pages of both languages, each with a nonce of its own. */
export const reqHandler = createNodeRequestHandler(async (visit: Visit, response, next) => {
  const address = addressOf(visit);
  const render = () => renderPage(address, visit.azionelab);
  const page = await (isPublicPath(address.pathname) ? kept.get(address.href, render) : render());
  if (!page) return next();
  const nonce = randomBytes(16).toString('base64');
  const headers = new Headers(page.headers);
  for (const [name, value] of Object.entries(pageHeaders(nonce))) headers.set(name, value);
  const html = page.html.replaceAll(NONCE_PLACEHOLDER, nonce);
  const { body, headers: packing } = await packed(html, String(visit.headers['accept-encoding'] ?? ''));
  packing.forEach((value, name) => headers.set(name, value));
  await writeResponseToNodeResponse(new Response(html ? body : null, { status: page.status, headers }), response);
});

/** The address on the origin we were given; the development server gives none, and is local. */
function addressOf(visit: Visit): URL {
  const origin = visit.azionelab?.origin ?? `http://localhost:${visit.socket.localPort}`;
  const path = visit.url?.startsWith('/') ? visit.url : '/';
  return new URL(new URL(origin).origin + path);
}

/** Angular renders for hosts it was told of, and no others: one engine for each company's own. */
function engineOf(hostname: string): AngularNodeAppEngine {
  const engine = engines.get(hostname) ?? new AngularNodeAppEngine({ allowedHosts: [hostname] });
  engines.set(hostname, engine);
  return engine;
}

async function renderPage(address: URL, context?: ServerContext): Promise<Page | null> {
  const rendered = await engineOf(address.hostname).handle(new Request(address), context);
  if (!rendered) return null;
  const headers = new Headers(rendered.headers);
  headers.delete('content-length');
  headers.delete('etag');
  const html = withOembedLink(scriptsLast(inlineStyles(await rendered.text(), BROWSER)));
  return { status: rendered.status, headers, html };
}
