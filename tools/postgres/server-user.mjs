// @ts-check
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NOBODY = 65534;

/** Whom the server runs as: PostgreSQL refuses root, so root's server runs as nobody, whose number is the same everywhere. */
export const serverUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;

/**
 * Whether the server's user may walk down to a folder: root's checkout often lies in /root, which is closed to others.
 * @param {string} folder
 * @returns {boolean}
 */
export function serverCanReach(folder) {
  if (!serverUser) return true;
  if (!(statSync(folder).mode & 0o001)) return false;
  return dirname(folder) === folder || serverCanReach(dirname(folder));
}

/**
 * Gives a folder with all that is in it to the server's user.
 * @param {string} folder
 */
export function giveToServer(folder) {
  if (!serverUser || statSync(folder).uid === serverUser.uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, entry), serverUser.uid, serverUser.gid);
  }
  chownSync(folder, serverUser.uid, serverUser.gid);
}
