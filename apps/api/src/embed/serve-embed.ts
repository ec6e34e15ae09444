import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Origins } from '@azionelab/api/accounts';
import { type Company, sendKept, type Site } from '@azionelab/api/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Embedded, embeddedBy } from './embed-address';
import { framedPage, type FramedPage, framePolicy } from './embed-page';
import { type EmbedScript, packingFor, readScript } from './embed-script';
import { EMBED_WORDS } from './embed-words';

const HOUR = 3600;
const YEAR = 365 * 24 * HOUR;

/** Files that pages of other sites ask for, each in its own name: the scripts, and the typefaces that they bring. */
const SHARED_FILE = /^\/(?:embed\/[\w-]+\.js|fonts\/)/;

/** The elements, and what tells the page around a frame how tall it is. */
const SCRIPTS = ['azionelab.js', 'frame.js'] as const;

interface Embedding {
  webDist: string;
  origins: Origins;
  site: Site;
}

/** Serves what other sites put into their pages: the scripts of the elements, and pages for frames. */
export async function serveEmbed(server: FastifyInstance, { webDist, origins, site }: Embedding): Promise<void> {
  const folder = join(webDist, 'embed');
  if (!existsSync(folder)) return;
  shareFiles(server, origins);
  const scripts = await Promise.all(SCRIPTS.map((name) => readScript(join(folder, name))));
  SCRIPTS.forEach((name, at) =>
    server.get(`/embed/${name}`, (request, reply) => sendScript(request, reply, scripts[at] as EmbedScript)),
  );
  const addresses = SCRIPTS.map((name, at) => `/embed/${name}?v=${scripts[at]?.version}`);
  for (const url of ['/embed/programme', '/embed/book/:id']) {
    server.get(url, (request, reply) => {
      const { company } = request.ambient;
      const address = new URL(request.url, site.origin(company));
      const what = embeddedBy(address);
      if (!company || !what) return reply.callNotFound();
      const theme = /^(?:light|dark)$/.exec(address.searchParams.get('theme') ?? '')?.[0];
      sendPage(reply, origins, { ...pageOf(what, company, site.origin(company), theme), theme, scripts: addresses });
      return reply;
    });
  }
}

/** Lets pages of invited origins, and no others, read the files that the elements are made of. */
function shareFiles(server: FastifyInstance, origins: Origins): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!SHARED_FILE.test(request.url)) return;
    void reply.header('Vary', 'Origin');
    const { origin } = request.headers;
    if (origin !== undefined && origins.isInvited(origin)) void reply.header('Access-Control-Allow-Origin', origin);
  });
}

/** Under its version a script never changes; without one it is asked for again after an hour. */
function sendScript(request: FastifyRequest, reply: FastifyReply, script: EmbedScript): FastifyReply {
  const packing = packingFor(request.headers['accept-encoding']);
  const immutable = (request.query as { v?: unknown }).v === script.version;
  void reply.header('Vary', 'Origin, Accept-Encoding');
  if (packing !== 'plain') void reply.header('Content-Encoding', packing);
  const type = 'text/javascript; charset=utf-8';
  sendKept(request, reply, { content: script[packing], type, maxAge: immutable ? YEAR : HOUR, immutable });
  return reply;
}

function sendPage(reply: FastifyReply, origins: Origins, page: FramedPage): void {
  void reply
    .removeHeader('X-Frame-Options')
    .header('Content-Security-Policy', framePolicy(origins.embedders()))
    .header('Cache-Control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(framedPage(page));
}

function pageOf(
  what: Embedded,
  { name }: Company,
  origin: string,
  theme?: string,
): Pick<FramedPage, 'language' | 'title' | 'element' | 'elsewhere'> {
  const { language } = what;
  const words = EMBED_WORDS[language];
  const home = language === 'it' ? origin : `${origin}/en`;
  // What leads out of the frame opens beside the site around it.
  const attributes = { target: '_blank' };
  if (what.kind === 'booking') {
    return {
      language,
      title: `${words.book} · ${name}`,
      element: { name: 'azionelab-book', attributes: { ...attributes, performance: String(what.performance) } },
      elsewhere: { href: `${home}/book/${what.performance}`, text: words.toBooking },
    };
  }
  const query = new URLSearchParams({ lang: language, ...(theme && { theme }) });
  const book = `/embed/book/{performance}?${query}`;
  const show: Record<string, string> = what.kind === 'show' ? { show: what.slug } : {};
  return {
    language,
    title: `${words.programme} · ${name}`,
    element: { name: 'azionelab-programme', attributes: { ...attributes, ...show, book } },
    elsewhere: { href: `${home}/shows${what.kind === 'show' ? `/${what.slug}` : ''}`, text: words.toProgramme },
  };
}
