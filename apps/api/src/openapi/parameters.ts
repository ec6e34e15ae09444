import { fromTypes } from './from-types';
import { refTo, type Schema } from './schema';
import { bounded } from './request-schemas';
import type { RouteFacts } from './route-facts';

/** A parameter as Nest documents it, and as we complete it. */
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
  [key: string]: unknown;
}

const ID: Schema = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER, examples: [7] };

const IN_PATHS: Record<string, Schema> = {
  id: ID,
  sid: ID,
  delivery: ID,
  slug: { type: 'string', pattern: '^[a-z0-9-]{1,220}$', examples: ['ballata-per-un-faro-spento'] },
  name: {
    type: 'string',
    pattern: '^[0-9a-f]{32}-[1-9][0-9]{1,3}\\.webp$',
    examples: ['0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f-400.webp'],
  },
  kind: refTo('schemas', 'CustomLetterKind'),
  locale: refTo('schemas', 'Locale'),
};

/** `admin/shows/:id` as `Id of the show.` */
function placeOf(name: string, path: string): string {
  const before = path.split('/').at(path.split('/').indexOf(`:${name}`) - 1) ?? '';
  const what = before.startsWith(':') ? 'row' : before.replace(/s$/, '');
  if (IN_PATHS[name] === ID) return `Id of the ${what}.`;
  return name === 'kind' ? 'Which letter.' : `${name[0]?.toUpperCase()}${name.slice(1)} of the ${what}.`;
}

/** The parameters of a route, with what types and comments say of them; what is sent as `Authorization` is security. */
export function parametersOf({ path, query = '' }: RouteFacts, documented: Parameter[]): Parameter[] {
  const fields = fromTypes.schemas[query]?.properties;
  return documented
    .filter((one) => one.in !== 'header' || one.name.toLowerCase() !== 'authorization')
    .map((one) => {
      if (one.in === 'path') {
        return { ...one, description: placeOf(one.name, path), schema: IN_PATHS[one.name] ?? one.schema };
      }
      const typed = one.in === 'query' ? fields?.[one.name] : undefined;
      const known: Schema = typed?.type || typed?.$ref ? typed : { ...typed, type: one.schema?.type };
      const { description = one.description, ...schema } = bounded(known, one.schema);
      return { ...one, ...(description ? { description } : {}), schema };
    });
}
