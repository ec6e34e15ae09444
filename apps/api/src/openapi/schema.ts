/** A JSON Schema, as far as the document is built from it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  [keyword: string]: unknown;
}

/** A reference to a component. */
export const refTo = (kind: 'schemas' | 'responses' | 'headers' | 'examples', name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});

/** The name at the end of a reference. */
export const nameIn = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);

/** The schema of a union's member: `no_capacity` as `NoCapacityRefusal`, `check_in.undone` as `CheckInUndonePayload`. */
export const memberName = (word: string, ending: string): string =>
  `${word.replace(/(^|[._])(\w)/g, (_, __, letter: string) => letter.toUpperCase())}${ending}`;

/** A union that one property tells apart. */
export function unionOf(by: string, ending: string, words: readonly string[]): Schema {
  const members = words.map((word) => [word, refTo('schemas', memberName(word, ending))] as const);
  const mapping = Object.fromEntries(members.map(([word, { $ref }]) => [word, $ref]));
  return { oneOf: members.map(([, ref]) => ref), discriminator: { propertyName: by, mapping } };
}
