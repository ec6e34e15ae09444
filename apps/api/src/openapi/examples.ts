import { EXAMPLE_WORDS } from './example-words';
import { nameIn, type Schema } from './schema';

type Schemas = Record<string, Schema>;

/** Fields that say for themselves what may stand in them. */
const speaks = ({ $ref, enum: words, const: word, examples, type }: Schema): boolean =>
  $ref !== undefined || words !== undefined || word !== undefined || examples !== undefined || type === 'boolean';

const TYPES: Record<string, string> = { string: 'string', number: 'integer', object: 'null' };

function leaf(schema: Schema, place: string, name: string): Schema {
  const types = [schema.type].flat();
  const isNumber = types.includes('integer');
  if (speaks(schema) || !(isNumber || types.includes('string'))) return schema;
  const words = [`${place}.${name}`, name, schema.format ?? ''].map((word) => EXAMPLE_WORDS[word]);
  const [said] = [...words, isNumber ? 7 : undefined].filter((word) => types.includes(TYPES[typeof word]));
  return said === undefined ? schema : { ...schema, examples: [said] };
}

function exemplified(schema: Schema, place: string, name: string): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, one]) => [key, exemplified(one, name, key)]);
  return leaf(
    {
      ...schema,
      ...(schema.properties ? { properties: Object.fromEntries(properties) as Schemas } : {}),
      ...(schema.items ? { items: exemplified(schema.items, place, name) } : {}),
      ...(schema.anyOf ? { anyOf: schema.anyOf.map((one) => exemplified(one, place, name)) } : {}),
    },
    place,
    name,
  );
}

/** Schemas whose every field has an example. */
export function withExamples(schemas: Schemas): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, exemplified(schema, '', name)]));
}

/** What something of a schema looks like: the first that it may be, with every field. */
export function exampleOf(schema: Schema, schemas: Schemas): unknown {
  const { $ref, const: word, examples, enum: words, properties, items } = schema;
  if ($ref !== undefined) return exampleOf(schemas[nameIn($ref)] as Schema, schemas);
  const [given] = [...(word === undefined ? [] : [word]), ...(examples ?? []), ...(words ?? [])];
  if (given !== undefined) return given;
  const choice = (schema.anyOf ?? schema.oneOf)?.[0];
  if (choice) return exampleOf(choice, schemas);
  if (items) return [exampleOf(items, schemas)];
  if (properties) {
    return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, exampleOf(one, schemas)]));
  }
  return schema.type === 'boolean' ? true : schema.type === 'object' ? {} : null;
}
