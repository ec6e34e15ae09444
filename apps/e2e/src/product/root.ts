import { fileURLToPath } from 'node:url';

/** A path of the checkout. */
export const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
