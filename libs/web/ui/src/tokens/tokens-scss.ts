import type { LightAndDark } from './roles';

interface Colours {
  system: Record<string, LightAndDark>;
  house: Record<string, LightAndDark>;
  /** Roles of each gel, as `gelRoles` makes them. */
  gels: Record<string, Record<string, string>>;
}

/** The stylesheet `styles/_tokens.scss`, made from the roles and gels. */
export function tokensScss({ system, house, gels }: Colours): string {
  const roles = (prefix: string, all: Record<string, LightAndDark>) =>
    Object.entries(all).map(([role, [light, dark]]) => {
      const value = light === dark ? light : `light-dark(${light}, ${dark})`;
      return `  --${prefix}-${role}: ${value.toLowerCase()};`;
    });
  const gel = ([name, colours]: [string, Record<string, string>]) => [
    `.gel-${name} {`,
    ...Object.entries(colours).map(([role, colour]) => `  --gel-${role}: ${colour.toLowerCase()};`),
    '}',
  ];
  return [
    '// Written by `node libs/web/ui/src/tokens/write-tokens.mjs` from roles.ts and gels.ts: change those.',
    ':root {',
    '  color-scheme: light dark;',
    ...roles('mat-sys', system),
    ...roles('az', house),
    '}',
    ...Object.entries(gels).flatMap(gel),
    '',
  ].join('\n');
}
