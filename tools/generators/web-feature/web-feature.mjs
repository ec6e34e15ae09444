// @ts-check
import { fileURLToPath } from 'node:url';
import { formatFiles, generateFiles } from '@nx/devkit';
import { Complaint } from '../complaint.mjs';
import { demandIcon, demandNewToOffice } from '../existing.mjs';
import { namesOf } from '../names.mjs';
import { roomOf } from '../room.mjs';
import { furnish } from './furnish.mjs';

/**
 * The pages of one noun, in a folder of the office of its own.
 * @param {import('@nx/devkit').Tree} tree
 * @param {{noun: string, italian: string, italianPlural: string, room?: string, icon?: string, plural?: string}} options
 */
export default async function webFeature(tree, options) {
  const { noun, room: roomName = 'programme', icon = 'star', plural } = options;
  const names = namesOf(noun, plural);
  demandNewToOffice(tree, names);
  demandIcon(tree, icon);
  const room = roomOf(roomName);
  const words = {
    italian: inItalian(options.italian),
    italianPlural: inItalian(options.italianPlural),
    english: asTitle(names.words),
    englishPlural: asTitle(names.manyWords),
  };
  const files = fileURLToPath(new URL('files', import.meta.url));
  generateFiles(tree, files, '.', { ...names, ...room, ...words, roomName });
  furnish(tree, names, room, { ...words, icon, group: roomName });
  await formatFiles(tree);
  return () => {
    console.log(`\nNow: say in libs/web/admin/src/${names.nouns} what else the pages show; \`npm test\`.`);
    console.log('What people should find with Ctrl+K stands in libs/web/admin/src/search.');
  };
}

/** @param {string} word */
function inItalian(word) {
  const told = word.trim().replaceAll("'", '’');
  if (!/^\p{L}[\p{L} ’-]{1,39}$/u.test(told)) throw new Complaint(`“${word}” is no word that a screen could show.`);
  return asTitle(told);
}

/** @param {string} word */
const asTitle = (word) => word.charAt(0).toUpperCase() + word.slice(1);
