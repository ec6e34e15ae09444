import { readSettings } from '@azionelab/api/kernel';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from '../app.module';
import { documentOf } from '../openapi/document-api';

const KEY = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** The API's document without the API: its routes are read, and nothing of it is made or opened. */
export async function documentOfRoutes(): Promise<OpenAPIObject> {
  const settings = readSettings({
    PUBLIC_URL: 'http://localhost',
    DATABASE_URL: 'postgres://nobody@localhost/nothing',
    DATABASE_JOBS_URL: 'postgres://nobody@localhost/nothing',
    SMTP_URL: 'smtp://localhost',
    TOKEN_KEYS: KEY,
    SESSION_KEYS: KEY,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  return documentOf(app);
}
