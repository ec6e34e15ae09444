// @ts-check
import { before, change, rowsAfter } from '../places.mjs';

/**
 * Writes it into the documents that `npm test` holds against the code.
 * @param {import('@nx/devkit').Tree} tree
 * @param {import('../names.mjs').Names} names
 * @param {import('../room.mjs').Room} room
 * @param {string} meaning
 */
export function describe(tree, { nouns, table, words }, { calls, tables }, meaning) {
  const at = `/api/admin/${nouns}/`;
  change(
    tree,
    'docs/api-contract.md',
    rowsAfter(calls, [
      [`\`GET ${at}\``, '`search` (name)'],
      [`\`POST ${at}\``, '201; 400 under `name` when it is taken'],
      [`\`GET ${at}{id}/\``, ''],
      [`\`PATCH ${at}{id}/\``, 'what is absent stays'],
      [`\`DELETE ${at}{id}/\``, '204; 409 while something hangs on it'],
    ]),
  );
  change(
    tree,
    'docs/domain-model.md',
    rowsAfter(/^## Words$/m, [[`**${words}**`, meaning]]),
    rowsAfter(tables, [[`\`${table}\``, 'S I U D', 'name, notes', `\`${table}_name\``]]),
  );
  change(
    tree,
    'docs/architecture.md',
    before(/^ {2}api\/testing /m, `  ${`api/${nouns}`.padEnd(13)}  ${meaning}\n`),
    before(/ ◄── bookings ◄── check-ins/, `, ${nouns}`),
  );
}
