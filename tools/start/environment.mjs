// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { root } from '../root.mjs';

/**
 * The environment, completed by the file `.env` of the checkout where there is one.
 * @returns {NodeJS.ProcessEnv}
 */
export function readEnvironment() {
  const file = join(root, '.env');
  if (existsSync(file)) loadEnvFile(file);
  return process.env;
}
