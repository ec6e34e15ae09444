import { routesOf } from '@azionelab/api/kernel';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** A route that does not say who may call it does not boot. @throws Error */
export function demandAccessRules(app: NestFastifyApplication): void {
  const silent = routesOf(app.get(DiscoveryService), new MetadataScanner()).filter((route) => route.rule === undefined);
  if (silent.length === 0) return;
  const names = silent.map(({ controller, handler }) => `${controller.name}.${handler}`);
  throw new Error(`These routes do not say who may call them: ${names.join(', ')}.`);
}
