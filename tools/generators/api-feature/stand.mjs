// @ts-check
import { after, before, change } from '../places.mjs';

/**
 * Gives it its place in the tests that know every route and every table.
 * @param {import('@nx/devkit').Tree} tree
 * @param {import('../names.mjs').Names} names
 * @param {import('../room.mjs').Room} room
 */
export function stand(tree, { nouns, one, many, table }, { see, edit, seenBy, editedBy }) {
  const at = `/admin/${nouns}`;
  const reading = `GET ${at}; GET ${at}/:id`;
  const writing = `POST ${at}; PATCH ${at}/:id; DELETE ${at}/:id`;
  const groups =
    seenBy === editedBy
      ? `  [${seenBy}, \`${reading}; ${writing}\`],\n`
      : `  [${seenBy}, \`${reading}\`],\n  [${editedBy}, \`${writing}\`],\n`;
  change(tree, 'apps/api/src/roles.spec.ts', before(/^\];\n\nconst TABLE/m, groups));
  change(
    tree,
    'apps/api/src/key-scopes.spec.ts',
    after(new RegExp(`^ {2}${see}: \``, 'm'), `${reading};\n    `),
    after(new RegExp(`^ {2}${edit}: \``, 'm'), `${writing};\n    `),
  );
  const body = `{ name: 'Prova', notes: 'a\\nb' }`;
  change(
    tree,
    'apps/api/src/testing/example-calls.ts',
    before(
      /^ {2}\};\n\}\n/m,
      `    'GET ${at}': list({ search: 'pro', ordering: '-name' }),
    'POST ${at}': { params: {}, body: ${body} },
    'GET ${at}/:id': id(1),
    'PATCH ${at}/:id': { params: { id: 1 }, body: ${body} },
    'DELETE ${at}/:id': id(1),\n`,
    ),
  );
  const [name, room] = [`office.${many}`, `admin.office.${many}`];
  change(
    tree,
    'apps/api/src/testing/client-calls.ts',
    before(
      /^ {2}\};\n\}\n/m,
      `    '${name}.list': () => ${room}.list({ search: 'pro' }).page(),
    '${name}.create': () => keep('${one}', ${room}.create({ name: 'Prova' })),
    '${name}.read': () => ${room}.read(of('${one}')),
    '${name}.change': () => ${room}.change(of('${one}'), { notes: 'Una nota' }),
    '${name}.remove': () => ${room}.remove(of('${one}')),\n`,
    ),
  );
  change(
    tree,
    'apps/api/src/tenancy.spec.ts',
    after(/^ {2}page: number;\n/m, `  ${one}: number;\n`),
    before(
      /^ {6}entry: await/m,
      `      ${one}: await fixtures.insert('${table}', { company_id: company.id, name: slug }),\n`,
    ),
    before(
      /^ {4}throw new Error\(`This test does not know/m,
      `    if (path.startsWith('${at}')) return theirs.${one};\n`,
    ),
  );
  change(
    tree,
    'libs/api/testing/src/schema/rows-of-every-table.ts',
    before(
      /^ {4}audit_log: await/m,
      `    ${table}: await fixtures.insert('${table}', { company_id, name: 'Prova' }),\n`,
    ),
  );
}
