import { EXAMPLE_WORDS } from './example-words';
import { nameIn, type Schema } from './schema';

type Schemas = Record<string, Schema>;

/** Fields that say for themselves what may stand in them. */
const speaks = ({ $ref, enum: words, const: word, examples, type }: Schema): boolean =>
  $ref !== undefined || words !== undefined || word !== undefined || examples !== undefined || type === 'boolean';

const isSaid = (word: unknown): boolean => word !== undefined;

function leaf(schema: Schema, place: string, name: string): Schema {
  if (speaks(schema) || ![schema.type].flat().some((type) => type === 'string' || type === 'integer')) return schema;
  const isText = [schema.type].flat().includes('string');
  const said = [`${place}.${name}`, name, schema.format ?? ''].map((word) => EXAMPLE_WORDS[word]).find(isSaid);
  const fits = said === null ? [schema.type].flat().includes('null') : (isText ? 'string' : 'number') === typeof said;
  return fits || !isText ? { ...schema, examples: [fits ? said : 7] } : schema;
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
