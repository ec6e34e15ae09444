import { DEMANDS_XSRF, PersonGuard } from '@azionelab/api/accounts';
import { REFUSES, type Route, SENDS_KEPT } from '@azionelab/api/kernel';
import type { RefusalState } from '@azionelab/contracts';
import { GUARDS_METADATA } from '@nestjs/common/constants.js';
import { fromTypes, type TypedHandler } from './from-types';

/** Where the libraries that brought the decorators keep what was said. */
const PRODUCES = 'swagger/apiProduces';
const LIMIT = 'THROTTLER:LIMITdefault';

/** What a route says of itself: in its decorators, in its types and in its comment. */
export interface RouteFacts extends Route, TypedHandler {
  /** `Programme_show`. */
  operationId: string;
  /** Refusals that it states. */
  refuses: RefusalState[];
  /** Media types of an answer that is no JSON. */
  produces: string[];
  /** Calls a minute from one address. */
  perMinute: number | undefined;
  sendsKept: boolean;
  demandsXsrf: boolean;
  isForPersons: boolean;
}

export function factsOf(route: Route): RouteFacts {
  const { controller, handler } = route;
  const method = (controller.prototype as Record<string, object>)[handler] as object;
  const stated = (key: string): unknown => Reflect.getMetadata(key, method) ?? Reflect.getMetadata(key, controller);
  const guards = [method, controller].flatMap(
    (where) => (Reflect.getMetadata(GUARDS_METADATA, where) ?? []) as unknown[],
  );
  const typed = fromTypes.handlers[`${controller.name}.${handler}`];
  return {
    ...route,
    ...(typed ?? { comment: '' }),
    operationId: `${controller.name.replace(/Controller$/, '')}_${handler}`,
    refuses: (stated(REFUSES) ?? []) as RefusalState[],
    produces: (stated(PRODUCES) ?? []) as string[],
    perMinute: stated(LIMIT) as number | undefined,
    sendsKept: stated(SENDS_KEPT) === true,
    demandsXsrf: stated(DEMANDS_XSRF) === true,
    isForPersons: guards.includes(PersonGuard),
  };
}
