import { fromTypes } from './from-types';
import type { Schema } from './schema';

/** What the decorators of the request classes know and their types do not. */
const BOUNDS = [
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'format',
];

/** A field as its type has it, with the bounds that its decorators set. */
export function bounded(typed: Schema, decorated: Schema = {}): Schema {
  const bounds = Object.fromEntries(Object.entries(decorated).filter(([keyword]) => BOUNDS.includes(keyword)));
  const example = decorated['example'] === undefined ? {} : { examples: [decorated['example']].flat() };
  // An example of a list's field is one of its lines.
  if (typed.items) return { ...typed, items: { ...bounded(typed.items, decorated.items), ...example }, ...bounds };
  return { ...typed, ...bounds, ...example };
}

/** The body of a request: fields that are not in it are refused. */
export function requestSchema(name: string, decorated: Schema): Schema {
  const typed = fromTypes.schemas[name];
  if (!typed) throw new Error(`There is no ${name} in contracts: run npm run document.`);
  const properties = Object.entries(typed.properties ?? {}).map(([field, schema]) => [
    field,
    bounded(schema, decorated.properties?.[field]),
  ]);
  return { ...typed, properties: Object.fromEntries(properties) as Schema['properties'], additionalProperties: false };
}
