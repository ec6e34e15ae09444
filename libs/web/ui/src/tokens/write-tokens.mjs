/** Rewrites styles/_tokens.scss after a change of roles.ts or of the gels' colours; a test fails until it was run. */
import { writeFileSync } from 'node:fs';
// eslint-disable-next-line @nx/enforce-module-boundaries -- run by Node itself, which knows no aliases
import { GEL_COLOURS } from '../../../../contracts/src/gel-colours.ts';
import { gelRoles } from './gel-roles.ts';
import { HOUSE_ROLES, SYSTEM_ROLES } from './roles.ts';
import { tokensScss } from './tokens-scss.ts';

const gels = Object.fromEntries(Object.entries(GEL_COLOURS).map(([name, gel]) => [name, gelRoles(gel)]));
const scss = tokensScss({ system: SYSTEM_ROLES, house: HOUSE_ROLES, gels });
writeFileSync(new URL('../styles/_tokens.scss', import.meta.url), scss);
