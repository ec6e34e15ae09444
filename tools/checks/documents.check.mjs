// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadLinks, pages } from './documents.mjs';
import { textOf } from './files.mjs';

test('every link in the documents leads somewhere', () => {
  assert.deepEqual(
    pages().flatMap((path) => deadLinks(path, textOf(path))),
    [],
  );
});

test('a link that leads nowhere is found', () => {
  const page = '# A heading\n[a](nowhere.md) [b](README.md) [c](#a-heading) [d](#no-heading) [e](https://example.org)';
  assert.deepEqual(deadLinks('page.md', page), ['page.md: nowhere.md', 'page.md: #no-heading']);
});
