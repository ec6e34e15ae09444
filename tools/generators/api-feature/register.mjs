// @ts-check
import { after, before, change, sorted } from '../places.mjs';

/**
 * @typedef {import('@nx/devkit').Tree} Tree
 * @typedef {import('../names.mjs').Names} Names
 * @typedef {{number: string, stamp: string}} Migration its number in the file's name, and the one behind its class
 */

const MIGRATIONS = 'libs/api/schema/src/migrations';
const FIRST_STAMP = 1_795_000_000_000;

/**
 * The number that follows the newest.
 * @param {Tree} tree
 * @returns {Migration}
 */
export function nextMigration(tree) {
  const numbers = tree.children(MIGRATIONS).map((name) => Number(/^(\d{4})-/.exec(name)?.[1] ?? 0));
  const next = Math.max(...numbers) + 1;
  return { number: String(next).padStart(4, '0'), stamp: String(FIRST_STAMP + next) };
}

/**
 * Makes the lib part of the schema, of the contracts and of the process.
 * @param {Tree} tree
 * @param {Names} names
 * @param {Migration} migration
 */
export function register(tree, { noun, nouns, Nouns, many }, { number, stamp }) {
  change(
    tree,
    'libs/api/schema/src/migrate.ts',
    sorted(
      /^import .* from '\.\/(migrations\/.*)';$/,
      `import { ${Nouns}${stamp} } from './migrations/${number}-${nouns}';`,
    ),
    after(/MIGRATIONS = \[\n( {2}\w+,\n)+/, `  ${Nouns}${stamp},\n`),
  );
  const exported = /^export .*from '\.\/(.*)';$/;
  change(tree, 'libs/contracts/src/views/index.ts', sorted(exported, `export type * from './office-${noun}.view';`));
  change(tree, 'libs/contracts/src/requests/index.ts', sorted(exported, `export * from './office-${noun}.request';`));
  change(
    tree,
    'apps/api/src/app.module.ts',
    sorted(
      /^import .* from '@azionelab\/api\/(.*)';$/,
      `import { ${Nouns}Module, ${many}Entities } from '@azionelab/api/${nouns}';`,
    ),
    after(/entities = \[\n( {2}\.\.\.\w+,\n)+/, `  ...${many}Entities,\n`),
    before(/^ {6}\],\n {6}controllers:/m, `        ${Nouns}Module,\n`),
  );
  change(
    tree,
    'eslint.config.mjs',
    before(
      /^ {2}\{\n {4}sourceTag: 'type:testing'/m,
      `  { sourceTag: 'context:${nouns}', onlyDependOnLibsWithTags: ['context:contracts', 'context:kernel', 'type:testing'] },\n`,
    ),
  );
}

/**
 * Makes it a room of the client's office.
 * @param {Tree} tree
 * @param {Names} names
 */
export function offer(tree, { nouns, Noun, Nouns, many }) {
  const office = 'libs/client/src/office';
  change(
    tree,
    `${office}/office.ts`,
    sorted(/^import \* as .* from '\.\/(.*)';$/, `import * as ${many} from './${nouns}';`),
    before(/^\}\n\n\/\*\* Opens/m, `  ${many}: Room<typeof ${many}>;\n`),
    before(/^ {2}\};\n\}\n/m, `    ${many}: room(at, ${many}),\n`),
  );
  const exported = /^export \{.*\} from '\.\/(.*)';$/;
  change(
    tree,
    `${office}/index.ts`,
    sorted(
      exported,
      `export { change as change${Noun}, create as create${Noun}, list as list${Nouns} } from './${nouns}';`,
    ),
    sorted(exported, `export { read as read${Noun}, remove as remove${Noun} } from './${nouns}';`),
  );
}
