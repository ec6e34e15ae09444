import type { Connection } from '../connection/connection';
import type { RefusalStatus } from './refusal';
import type { Call } from './call';

type Addressed = Pick<Call<unknown, RefusalStatus>, 'route' | 'path' | 'query'>;

/** The address of a call, its names filled in and what is undefined left out. */
export function addressOf({ url }: Connection, { route, path = {}, query = {} }: Addressed): string {
  const filled = route
    .slice(route.indexOf('/'))
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, unknown][]) {
    if (value !== undefined && value !== null) asked.append(name, String(value));
  }
  const question = String(asked);
  return `${url}/api${filled}${question && `?${question}`}`;
}
