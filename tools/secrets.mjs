// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A password that needs no escaping in a URL or in SQL. */
export const newPassword = () => randomBytes(18).toString('base64url');

/**
 * All secrets kept in a data folder.
 * @param {string} dataDir
 * @returns {Record<string, string>}
 */
export function readSecrets(dataDir) {
  const file = fileIn(dataDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * The secret of that name; made, and kept for the next time, when there is none.
 * @param {string} dataDir
 * @param {string} name
 * @param {() => string} make
 * @returns {{value: string, generated: boolean}}
 */
export function secret(dataDir, name, make = newPassword) {
  const kept = readSecrets(dataDir);
  const known = kept[name];
  if (known) return { value: known, generated: false };
  const value = make();
  mkdirSync(dataDir, { recursive: true });
  const draft = `${fileIn(dataDir)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ ...kept, [name]: value }, undefined, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, fileIn(dataDir));
  return { value, generated: true };
}

/** @param {string} dataDir */
const fileIn = (dataDir) => join(dataDir, 'secrets.json');
