import type { PublishedPages } from '@azionelab/api/companies';
import { NotFound, sendKept, type Site } from '@azionelab/api/kernel';
import type { Season, SocialPictures } from '@azionelab/api/shows';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { listedPages } from './listed-pages';
import { robots } from './robots';
import { sitemap } from './sitemap';

const HOUR = 3600;

/** Who knows what stands in the files. */
export interface FileSources {
  site: Site;
  season: Season;
  pages: PublishedPages;
  pictures: SocialPictures;
}

type PictureRequest = FastifyRequest<{ Params: { file: string } }>;

/** Serves what search engines and the previews of shared links read beside the pages. */
export function serveFiles(server: FastifyInstance, { site, season, pages, pictures }: FileSources): void {
  const get = (path: string, type: string, write: (origin: string) => string | Promise<string>) =>
    server.get(path, async (request, reply) => {
      const { company } = request.ambient;
      if (!company) return reply.callNotFound();
      sendKept(request, reply, { content: await write(site.origin(company)), type, maxAge: HOUR });
      return reply;
    });

  get('/robots.txt', 'text/plain; charset=utf-8', robots);
  get('/sitemap.xml', 'application/xml; charset=utf-8', async (origin) =>
    sitemap(await listedPages(season, pages), origin),
  );

  server.get('/posters/:file', async (request: PictureRequest, reply: FastifyReply) => {
    const slug = /^([a-z0-9-]{1,220})\.png$/.exec(request.params.file)?.[1];
    const picture = slug && request.ambient.company ? await found(pictures.of(slug)) : undefined;
    if (!picture) return reply.callNotFound();
    // It is made to be shown elsewhere.
    void reply.header('Cross-Origin-Resource-Policy', 'cross-origin');
    sendKept(request, reply, { content: picture, type: 'image/png', maxAge: HOUR });
    return reply;
  });
}

async function found<Thing>(thing: Promise<Thing>): Promise<Thing | undefined> {
  return thing.catch((error: unknown) => {
    if (error instanceof NotFound) return undefined;
    throw error;
  });
}
