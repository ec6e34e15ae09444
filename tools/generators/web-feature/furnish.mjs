// @ts-check
import { after, before, change } from '../places.mjs';

const OFFICE = 'libs/web/admin/src';

/**
 * Gives the pages their place in the office: route, rail, locale, log, and the tests that know every screen.
 * @param {import('@nx/devkit').Tree} tree
 * @param {import('../names.mjs').Names} names
 * @param {import('../room.mjs').Room} room
 * @param {{italian: string, italianPlural: string, icon: string, group: string}} words
 */
export function furnish(tree, { nouns, many, row }, room, { italian, italianPlural, icon, group }) {
  change(
    tree,
    `${OFFICE}/admin.routes.ts`,
    after(
      /^.*\.houseRoutes \},\n/m,
      `      { path: '', loadChildren: async () => (await import('./${nouns}/${nouns}.routes')).${many}Routes },\n`,
    ),
  );
  let neighbour = '';
  change(tree, `${OFFICE}/frame/rooms.ts`, (text) => {
    const found = new RegExp(`@@admin\\.frame\\.${group}:[^]*?(?=\\n {4}\\],)`).exec(text);
    neighbour = [...(found?.[0] ?? '').matchAll(/`:@@[^:]*:([^`]*)`/g)].at(-1)?.[1] ?? '';
    if (!found || !neighbour) return undefined;
    const line = `\n      room('/admin/${nouns}', $localize\`:@@admin.${nouns}.title:${italianPlural}\`, '${icon}', '${room.see}'),`;
    const end = found.index + found[0].length;
    return text.slice(0, end) + line + text.slice(end);
  });
  change(tree, `${OFFICE}/frame/admin-frame.spec.ts`, (text) =>
    text.includes(`'${neighbour}'`)
      ? text.replaceAll(`'${neighbour}'`, () => `'${neighbour}', '${italianPlural}'`)
      : undefined,
  );
  const [seen, edited] = [room.screenSeenBy, room.screenEditedBy];
  change(
    tree,
    `${OFFICE}/frame/screens.spec.ts`,
    before(
      /^\};\n\n\/\*\* The addresses/m,
      `  '${nouns}': ${seen},\n  '${nouns}/new': ${edited},\n  '${nouns}/:id': ${seen},\n`,
    ),
  );
  change(
    tree,
    `${OFFICE}/house/audit/audit-words.ts`,
    after(
      /OBJECT_WORDS[^\n]*\n/,
      `  ${row}: { name: $localize\`:@@admin.${nouns}.one:${italian}\`, path: '/admin/${nouns}' },\n`,
    ),
  );
  change(
    tree,
    'apps/web/project.json',
    after(/"libs\/web\/admin\/src\/locale\/en\.[\w-]+\.json"(?!,)/, `, "${OFFICE}/locale/en.${nouns}.json"`),
  );
  change(
    tree,
    'apps/e2e/src/screens/office-scenes.ts',
    after(
      new RegExp(`^export async function ${room.scenes}\\([^]*?(?=^ {2}\\}\\);)`, 'm'),
      `    'office-${nouns}': '/${nouns}',\n    'office-${nouns}-new': '/${nouns}/new',\n`,
    ),
  );
}
