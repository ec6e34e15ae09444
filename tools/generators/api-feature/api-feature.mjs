// @ts-check
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { formatFiles, generateFiles } from '@nx/devkit';
import { Complaint } from '../complaint.mjs';
import { demandNewToApi } from '../existing.mjs';
import { namesOf } from '../names.mjs';
import { roomOf } from '../room.mjs';
import { describe } from './describe.mjs';
import { nextMigration, offer, register } from './register.mjs';
import { stand } from './stand.mjs';

/**
 * A lib of the API for one noun.
 * @param {import('@nx/devkit').Tree} tree
 * @param {{noun: string, meaning: string, room?: string, plural?: string}} options
 */
export default async function apiFeature(tree, { noun, meaning, room: roomName = 'programme', plural }) {
  const names = namesOf(noun, plural);
  demandNewToApi(tree, names);
  const told = meaning.trim().replace(/\.$/, '');
  if (!/^[^\n`|*]{3,120}$/.test(told))
    throw new Complaint('Say what the word means here: half a sentence of plain text.');
  const room = roomOf(roomName);
  const migration = nextMigration(tree);
  const sentence = told.charAt(0).toUpperCase() + told.slice(1);
  generateFiles(tree, fileURLToPath(new URL('files', import.meta.url)), '.', {
    ...names,
    ...room,
    ...migration,
    sentence,
  });
  register(tree, names, migration);
  offer(tree, names);
  stand(tree, names, room);
  describe(tree, names, room, told);
  await formatFiles(tree);
  return () => {
    // What is made from types and comments: of the API document, and of the pages about the packages.
    for (const program of ['tools/document.mjs', 'tools/reference.mjs']) {
      execFileSync(process.execPath, [program], { cwd: tree.root, stdio: 'inherit' });
    }
    console.log(
      `\nNow: say in libs/api/${names.nouns}/src/${noun}.entity.ts and in its migration what else it has; \`npm test\`.`,
    );
    console.log(`Pages for it: nx g web-feature ${noun} --room=${roomName} --italian=… --italianPlural=…`);
  };
}
