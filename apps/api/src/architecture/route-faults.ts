import type { Route } from '@azionelab/api/kernel';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { getMetadataStorage } from 'class-validator';

const CHECKED = { [RouteParamtypes.BODY]: 'body', [RouteParamtypes.QUERY]: 'query' } as Record<number, string>;

/** What a route leaves unsaid: who may call it, or what its body and query must look like. */
export function routeFaults({ controller, handler, rule }: Route): string[] {
  const name = `${controller.name}.${handler}`;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler) ?? []) as unknown[];
  const parameters = Object.keys((Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as object);
  const unchecked = parameters.flatMap((parameter) => {
    const [kind, position] = parameter.split(':').map(Number);
    const what = CHECKED[kind ?? -1];
    return what && !isRequestClass(types[position ?? -1]) ? [`${name} does not check its ${what}`] : [];
  });
  return rule === undefined ? [`${name} does not say who may call it`, ...unchecked] : unchecked;
}

/** An interface, and a class imported as a type, leave `Object` behind: validation is then silently off. */
function isRequestClass(type: unknown): boolean {
  if (typeof type !== 'function' || type === Object) return false;
  return getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length > 0;
}
