import { fileURLToPath } from 'node:url';

/** A path of the checkout. */
export const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Where the built applications are. */
export const BUILT = process.env['E2E_BUILT'] ?? 'dist/apps';
