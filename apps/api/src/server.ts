import { Origins, signInOnFastify } from '@azionelab/api/accounts';
import { PublishedPages } from '@azionelab/api/companies';
import { keysOnFastify } from '@azionelab/api/keys';
import { type Clock, CompanyDirectory, enterContext, readJsonBodies, Settings, Site } from '@azionelab/api/kernel';
import { Season, SocialPictures } from '@azionelab/api/shows';
import helmet from '@fastify/helmet';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { demandAccessRules } from './access-rules';
import { serveMailbox } from './dev/serve-mailbox';
import { serveEmbed } from './embed/serve-embed';
import { documentApi } from './openapi/document-api';
import { serveFiles } from './site/serve-files';
import { serveSite } from './site/serve-site';

const KIB = 1024;

function adapter({ trustedProxies }: Settings): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: trustedProxies.split(',').map((proxy) => proxy.trim()),
    bodyLimit: 256 * KIB,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    forceCloseConnections: true,
    requestTimeout: 30_000,
    logger: false,
  });
}

/** API documents are data; the page that reads them brings its own scripts and styles, and nothing from elsewhere. */
function headers({ publicUrl }: Settings): object {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'self'`],
        styleSrc: [`'self'`, `'unsafe-inline'`],
        imgSrc: [`'self'`, 'data:'],
        objectSrc: [`'none'`],
        baseUri: [`'none'`],
        frameAncestors: [`'none'`],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: publicUrl.startsWith('https:'),
  };
}

/** Puts the whole process together, ready to listen: API, documents, site. */
export async function createServer(
  settings: Settings,
  logger: LoggerService,
  clock?: Clock,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, clock), adapter(settings), {
    bodyParser: false,
    logger,
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  const server = app.getHttpAdapter().getInstance();
  readJsonBodies(server);
  enterContext(server, app.get(CompanyDirectory));
  await app.register(helmet, headers(settings));
  keysOnFastify(app);
  await signInOnFastify(app);
  documentApi(app);
  if (settings.mailboxDir !== undefined) serveMailbox(server, settings.mailboxDir);
  serveFiles(server, {
    site: app.get(Site),
    season: app.get(Season),
    pages: app.get(PublishedPages),
    pictures: app.get(SocialPictures),
  });
  if (settings.webDist !== undefined) {
    const { webDist } = settings;
    await serveEmbed(server, { webDist, origins: app.get(Origins), site: app.get(Site) });
    await serveSite(server, webDist, app.get(Site));
  }
  demandAccessRules(app);
  await app.init();
  await server.ready();
  return app;
}
