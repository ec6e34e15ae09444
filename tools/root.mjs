// @ts-check
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The program of nx. */
export const nx = createRequire(import.meta.url).resolve('nx/bin/nx.js');
