import { routesOf } from '@azionelab/api/kernel';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeAnswers } from './describe-answers';

const about = new DocumentBuilder()
  .setOpenAPIVersion('3.1.0')
  .setTitle('AzioneLab')
  .setDescription(
    'The open-source box office of a theatre company. Every path answers with and without its trailing slash.',
  )
  .setVersion('0.1.0')
  .setLicense('MIT', 'https://opensource.org/license/mit')
  .addSecurity('session', { type: 'apiKey', in: 'cookie', name: 'az_session' })
  .addSecurity('forgery', { type: 'apiKey', in: 'header', name: 'X-XSRF-TOKEN' })
  .build();

function documentOf(app: NestFastifyApplication): OpenAPIObject {
  const routes = routesOf(app.get(DiscoveryService), new MetadataScanner());
  return describeAnswers(SwaggerModule.createDocument(app, about), routes);
}

/** The OpenAPI document at `/api/openapi.json`, and its readable page at `/api/docs`. */
export function documentApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => documentOf(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'AzioneLab API',
  });
}
