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
