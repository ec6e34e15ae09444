// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createTree } from '@nx/devkit/testing';
import { demandIcon, demandNewToApi, demandNewToOffice } from './existing.mjs';
import { namesOf } from './names.mjs';

/** Real files of the house, in a tree that is never written. */
const FILES = [
  'docs/domain-model.md',
  'libs/api/schema/src/migrations/0010-settings.ts',
  'libs/api/mail/src/office-messages.controller.ts',
  'libs/contracts/src/views/settings.view.ts',
  'libs/web/admin/src/frame/rooms.ts',
  'libs/web/ui/src/icons/office-icons.ts',
];
const tree = createTree();
for (const path of FILES) tree.write(path, readFileSync(new URL(`../../${path}`, import.meta.url)));
tree.write('libs/api/kiosks/src/index.ts', '');
tree.write('libs/contracts/src/views/office-prop.view.ts', 'export interface OfficePropView extends OfficeRow {}');

/** @type {[string, RegExp][]} */
const KNOWN_TO_API = [
  ['kiosk', /libs\/api\/kiosks is its lib/],
  ['venue', /docs\/domain-model\.md says/],
  ['letter-text', /a table letter_texts in .*0010-settings/],
  ['message', /calls at \/api\/…\/messages\/ in .*office-messages\.controller/],
  ['look-colour', /something called so in .*settings\.view/],
];

for (const [noun, sentence] of KNOWN_TO_API) {
  test(`“${noun}” is not made again`, () => {
    assert.throws(() => demandNewToApi(tree, namesOf(noun)), { message: sentence });
  });
}

test('a new word may be made', () => {
  demandNewToApi(tree, namesOf('puppet'));
  demandNewToOffice(tree, namesOf('prop'));
});

test('pages are made once, and of what the API knows', () => {
  assert.throws(() => demandNewToOffice(tree, namesOf('venue')), { message: /\/admin\/venues is a room/ });
  assert.throws(() => demandNewToOffice(tree, namesOf('kiosk')), { message: /The API knows no “kiosk”/ });
  tree.write('libs/web/admin/src/props/props-page.ts', '');
  assert.throws(() => demandNewToOffice(tree, namesOf('prop')), {
    message: /libs\/web\/admin\/src\/props has its pages/,
  });
});

test('an icon is one of those that the office has', () => {
  demandIcon(tree, 'star');
  assert.throws(() => demandIcon(tree, 'unicorn'), { message: /no icon “unicorn”.*\badd, .*\bwarning\./ });
});
