import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_RULE, BY_KEY, type AccessRule, takesKeys } from './access';

/** One route as its controller declares it. */
export interface Route {
  controller: new (...args: never[]) => object;
  handler: string;
  method: string;
  /** Without the global prefix. */
  path: string;
  rule: AccessRule | undefined;
  /** Whether an API key may call it, given the scope that `rule` asks for. */
  takesKeys: boolean;
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
      const stated = <Value>(key: string) =>
        (Reflect.getMetadata(key, method) ?? Reflect.getMetadata(key, controller)) as Value | undefined;
      const rule = stated<AccessRule>(ACCESS_RULE);
      const byKey = takesKeys(rule, stated<boolean>(BY_KEY));
      const whole = `/${base}/${path}`.replace(/\/+/g, '/');
      return [{ controller, handler, method: verb, path: whole, rule, takesKeys: byKey }];
    });
  });
}
