import { type Route, routesOf } from '@azionelab/api/kernel';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { BoxOffice } from './open-box-office';

/** Every route of the running process. */
export function allRoutes({ app }: BoxOffice): Route[] {
  return routesOf(app.get(DiscoveryService), new MetadataScanner());
}

/** `GET /admin/shows/:id`, the name by which tests speak of a route. */
export const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string =>
  `${method} ${path.replace(/(.)\/$/, '$1')}`;
