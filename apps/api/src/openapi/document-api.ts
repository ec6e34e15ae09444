import { routesOf } from '@azionelab/api/kernel';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { about } from './about';
import { components } from './components';
import { describeOperation, type Operation } from './describe-operation';
import type { Schema } from './schema';
import { factsOf } from './route-facts';
import { toldWebhooks } from './told-webhooks';

/** The whole document, from the routes that the process has. */
export function documentOf(app: NestFastifyApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, about);
  const routes = routesOf(new DiscoveryService(app.get(ModulesContainer)), new MetadataScanner());
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`.replace(/(.)\/$/, '$1');
    const item = document.paths[path] as unknown as Record<string, Operation>;
    const verb = route.method.toLowerCase();
    item[verb] = describeOperation(item[verb] as Operation, factsOf(route));
  }
  const webhooks = toldWebhooks();
  const decorated = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const ours = components(decorated, [document.paths, webhooks]);
  return { ...document, webhooks, components: { ...document.components, ...ours } } as unknown as OpenAPIObject;
}

/** The OpenAPI document at `/api/openapi.json`, and its readable page at `/api/docs`. */
export function documentApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => documentOf(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'AzioneLab API',
  });
}
