// @ts-check
import { filesIn, textOf } from './files.mjs';

/** Files whose reading of the environment is the product's. */
const READERS = [
  'libs/api/kernel/src/settings/read-settings.ts',
  'tools/start/settings.mjs',
  'tools/start/parts.mjs',
  'tools/start/start.mjs',
];

/** Handed from one of our programs to another: nobody sets them. */
const INTERNAL = ['MAILBOX_DIR'];

/**
 * Names of the settings that the code reads, in order.
 * @returns {string[]}
 */
export function settings() {
  const names = READERS.flatMap((path) => {
    const read = textOf(path).matchAll(/\benv\['(\w+)'\]|\(env, '([A-Z_]+)'|'([A-Z]+(?:_[A-Z]+)+)'/g);
    return [...read].map(([, a, b, c]) => a ?? b ?? c ?? '');
  });
  return [...new Set(names)].filter((name) => !INTERNAL.includes(name)).sort();
}

/**
 * Every route that a controller declares, as `POST /api/auth/login/`, in order.
 * @returns {string[]}
 */
export function routes() {
  return filesIn('.', /\.controller\.ts$/)
    .flatMap((path) => {
      const text = textOf(path);
      const base = /@Controller\((?:'([^']*)')?\)/.exec(text)?.[1] ?? '';
      const declared = text.matchAll(/@(Get|Post|Put|Patch|Delete)\((?:'([^']*)')?\)/g);
      return [...declared].map(([, verb = '', own = '']) => {
        const parts = ['api', base, own].flatMap((part) => part.split('/')).filter(Boolean);
        const route = `${verb.toUpperCase()} /${parts.join('/').replaceAll(/:(\w+)/g, '{$1}')}`;
        return /\.\w+$/.test(route) ? route : `${route}/`; // a file's address ends with its name
      });
    })
    .filter((route) => !route.includes('*'))
    .sort();
}

/**
 * Tables that the migrations make, in order.
 * @returns {string[]}
 */
export function tables() {
  const made = filesIn('libs/api/schema/src/migrations', /\.ts$/).flatMap((path) => [
    ...textOf(path).matchAll(/companyOwned\('(\w+)'|CREATE TABLE (\w+)/g),
  ]);
  return made.map(([, owned, plain]) => owned ?? plain ?? '').sort();
}

/**
 * Names of the packages that the workspace depends on.
 * @returns {string[]}
 */
export function packages() {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(textOf('package.json'));
  return Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
}
