// @ts-check
import { visitNotIgnoredFiles } from '@nx/devkit';
import { Complaint } from './complaint.mjs';
import { textOf } from './places.mjs';

/**
 * @typedef {import('@nx/devkit').Tree} Tree
 * @typedef {import('./names.mjs').Names} Names
 */

/**
 * @param {Tree} tree
 * @param {Names} names
 * @throws {Complaint} when the API knows the word already, in whatever sense
 */
export function demandNewToApi(tree, { noun, nouns, Noun, Nouns, row, table }) {
  const lib = `libs/api/${nouns}`;
  if (tree.exists(lib)) throw new Complaint(`“${noun}” exists: ${lib} is its lib.`);
  const word = new RegExp(`^\\| \\*\\*[^*]*\\b${noun.replaceAll('-', ' ')}\\b[^*]*\\*\\*`, 'm');
  if (word.test(textOf(tree, 'docs/domain-model.md'))) {
    throw new Complaint(`“${noun}” exists: docs/domain-model.md says what the word means here.`);
  }
  const facts = [
    [new RegExp(`(companyOwned\\('|CREATE TABLE )${table}\\b`), `a table ${table}`],
    [new RegExp(`audited\\([^)]*'${row}'`), `a ${row} in the audit log`],
    [new RegExp(`@Controller\\('(admin/)?${nouns}['/]`), `calls at /api/…/${nouns}/`],
    [
      new RegExp(`export (class|interface) (${Noun}|${Nouns}|Office${Noun}View|Office${Nouns})\\b`),
      `something called so`,
    ],
  ];
  for (const folder of ['libs/api', 'libs/contracts/src']) {
    visitNotIgnoredFiles(tree, folder, (path) => {
      if (!path.endsWith('.ts')) return;
      const text = textOf(tree, path);
      for (const [fact, words] of /** @type {[RegExp, string][]} */ (facts)) {
        if (fact.test(text)) throw new Complaint(`“${noun}” exists: there is ${words} in ${path}.`);
      }
    });
  }
}

/**
 * @param {Tree} tree
 * @param {Names} names
 * @throws {Complaint} when the office has such pages already, or the API nothing to show on them
 */
export function demandNewToOffice(tree, { noun, nouns, Noun }) {
  const folder = `libs/web/admin/src/${nouns}`;
  if (tree.exists(folder)) throw new Complaint(`“${noun}” exists: ${folder} has its pages.`);
  if (textOf(tree, 'libs/web/admin/src/frame/rooms.ts').includes(`'/admin/${nouns}'`)) {
    throw new Complaint(`“${noun}” exists: /admin/${nouns} is a room of the office.`);
  }
  const view = `libs/contracts/src/views/office-${noun}.view.ts`;
  if (!tree.exists(view) || !textOf(tree, view).includes(`interface Office${Noun}View `)) {
    throw new Complaint(
      `The API knows no “${noun}” that a list could show: make it first, with nx g api-feature ${noun}.`,
    );
  }
}

/**
 * @param {Tree} tree
 * @param {string} icon
 * @throws {Complaint} when the office has no such icon
 */
export function demandIcon(tree, icon) {
  const text = textOf(tree, 'libs/web/ui/src/icons/office-icons.ts');
  const icons = [...text.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name ?? '');
  if (!icons.includes(icon)) throw new Complaint(`There is no icon “${icon}”. There are: ${icons.join(', ')}.`);
}
