// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { apiProgram } from './build/document/api-program.mjs';
import { handlersOf } from './build/document/handlers.mjs';
import { ANSWERS, rootFile } from './build/document/root-file.mjs';
import { schemasOf } from './build/document/schemas.mjs';
import { root } from './root.mjs';

/* What the API document has from TypeScript: `npm run document` writes it, with `--check` it is only looked at. */

const FILE = join(root, 'apps/api/src/openapi/from-types.json');

const program = apiProgram();
const handlers = handlersOf(program);
const { [ANSWERS]: answers, ...schemas } = schemasOf(rootFile(program, handlers));
const made = {
  handlers: Object.fromEntries(
    handlers.map(({ name, comment, query }) => [name, { comment, query, answer: answers?.properties?.[name] }]),
  ),
  schemas: Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))),
};
const text = await format(JSON.stringify(made), { ...(await resolveConfig(FILE)), filepath: FILE });

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('What the API document has from TypeScript is old: `npm run document` makes it anew.');
  process.exitCode = 1;
}
