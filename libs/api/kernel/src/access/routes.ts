import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from './access';

/** One route as its controller declares it. */
export interface Route {
  controller: new (...args: never[]) => object;
  handler: string;
  method: string;
  /** Without the global prefix. */
  path: string;
  rule: AccessRule | undefined;
}

/** Every route of the process, for those who check them all. */
export function routesOf(discovery: DiscoveryService, scanner: MetadataScanner): Route[] {
  return discovery.getControllers().flatMap(({ metatype }) => {
    const controller = metatype as Route['controller'];
    const base = String(Reflect.getMetadata(PATH_METADATA, controller) ?? '');
    return scanner.getAllMethodNames(controller.prototype as object).flatMap((handler) => {
      const method = (controller.prototype as Record<string, object>)[handler] as object;
      const path = Reflect.getMetadata(PATH_METADATA, method) as string | undefined;
      if (path === undefined) return [];
      const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as number] as string;
      const rule = (Reflect.getMetadata(ACCESS_RULE, method) ??
        Reflect.getMetadata(ACCESS_RULE, controller)) as AccessRule;
      return [{ controller, handler, method: verb, path: `/${base}/${path}`.replace(/\/+/g, '/'), rule }];
    });
  });
}
