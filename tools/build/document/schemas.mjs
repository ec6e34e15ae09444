// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from '../../root.mjs';
import { ANSWERS } from './root-file.mjs';

/** @typedef {{ $ref?: string, type?: string | string[], properties?: Record<string, Schema>, [keyword: string]: unknown }} Schema */

/**
 * JSON Schema of everything that a TypeScript text exports, as OpenAPI 3.1 has it.
 * @param {string} text
 * @returns {Record<string, Schema>} by name
 */
export function schemasOf(text) {
  const tmp = join(root, 'tmp');
  mkdirSync(tmp, { recursive: true });
  const dir = mkdtempSync(join(tmp, 'document-'));
  const [path, tsconfig] = [join(dir, 'root.ts'), join(dir, 'tsconfig.json')];
  try {
    writeFileSync(path, text);
    writeFileSync(tsconfig, JSON.stringify({ extends: join(root, 'tsconfig.base.json'), files: ['root.ts'] }));
    const made = createGenerator({
      path,
      tsconfig,
      expose: 'export',
      topRef: true,
      jsDoc: 'extended',
      encodeRefs: false,
      sortProps: false,
      additionalProperties: true,
      skipTypeCheck: true,
    }).createSchema(ANSWERS);
    const schemas = /** @type {Record<string, Schema>} */ (JSON.parse(JSON.stringify(made.definitions), tidied));
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [named(name), schema]));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** `ListView<ShowView>` as `ListOfShowView`. @param {string} name */
const named = (name) => name.replace(/^(\w+)View<(.+)>$/, '$1Of$2');

/** Every time of the contract is called so, and nothing else is. */
const TIME = /(^|_)at$|^confirm_before$|^timestamp$/;

/**
 * Every number of the contract is a whole one, and every time has its offset.
 * @param {string} key
 * @param {unknown} value
 */
function tidied(key, value) {
  if (key === '$ref') return `#/components/schemas/${named(String(value).replace('#/definitions/', ''))}`;
  if (typeof value !== 'object' || value === null || !('type' in value)) return value;
  const types = [value.type].flat().map((type) => (type === 'number' ? 'integer' : type));
  const type = types.length === 1 ? types[0] : types;
  return { ...value, type, ...(TIME.test(key) && types.includes('string') ? { format: 'date-time' } : {}) };
}
