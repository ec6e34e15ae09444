/** Rewrites styles/_tokens.scss after a change of roles.ts or gels.ts; a test fails until it was run. */
import { writeFileSync } from 'node:fs';
import { GEL_COLOURS } from '../poster/gels.ts';
import { gelRoles } from './gel-roles.ts';
import { HOUSE_ROLES, SYSTEM_ROLES } from './roles.ts';
import { tokensScss } from './tokens-scss.ts';

const gels = Object.fromEntries(Object.entries(GEL_COLOURS).map(([name, gel]) => [name, gelRoles(gel)]));
const scss = tokensScss({ system: SYSTEM_ROLES, house: HOUSE_ROLES, gels });
writeFileSync(new URL('../styles/_tokens.scss', import.meta.url), scss);
