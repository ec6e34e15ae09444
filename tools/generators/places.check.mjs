// @ts-check
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createTree } from '@nx/devkit/testing';
import { after, before, change, rowsAfter, sorted } from './places.mjs';

/** @type {ReturnType<typeof createTree>} */
let tree;
beforeEach(() => {
  tree = createTree();
});

/** @param {string} text @param {import('./places.mjs').Change} how */
function changed(text, how) {
  tree.write('file', text);
  change(tree, 'file', how);
  return tree.read('file', 'utf8');
}

test('something is put before and after a place', () => {
  assert.equal(changed('a\nb\n', before(/b/, '$&')), 'a\n$&b\n');
  assert.equal(changed('a\nb\n', after(/a\n/, "$'")), "a\n$'b\n");
});

test('a line is put among its like, in order', () => {
  const kind = /^import '(.*)';$/;
  assert.equal(
    changed("import 'a';\nimport 'c';\n\nrest", sorted(kind, "import 'b';")),
    "import 'a';\nimport 'b';\nimport 'c';\n\nrest",
  );
  assert.equal(changed("import 'a';\n\nrest", sorted(kind, "import 'b';")), "import 'a';\nimport 'b';\n\nrest");
});

test('rows are put at the end of the table below a heading', () => {
  const page = '| x |\n| - |\n\n# Here\n\nwords\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nmore\n';
  assert.match(changed(page, rowsAfter(/^# Here$/m, [['3', '4']])) ?? '', /\| 1 \| 2 \|\n\| 3 \| 4 \|\n\nmore/);
});

test('a file that looks otherwise is told, and so is one that is not there', () => {
  for (const how of [before(/z/, ''), after(/z/, ''), sorted(/^z(.*)/, 'z'), rowsAfter(/z/, [])]) {
    assert.throws(() => changed('a', how), { message: /^file has no place/ });
  }
  assert.throws(() => change(tree, 'nowhere'), { message: /There is no nowhere/ });
});
