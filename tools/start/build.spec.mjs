// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failures } from './build.mjs';

const OUTPUT = `
 NX   Running target build for 2 projects:

- api
- web

> nx run api:build

could not resolve x
> nx run web:build:production

chunk-1.js | 12 kB

 NX   Running target build for 2 projects failed

Failed tasks:

- api:build

  Run duration: 39.1s
`;

test('of a failed build only the failed tasks are told', () => {
  assert.equal(failures(OUTPUT), '> nx run api:build\n\ncould not resolve x');
});

test('what is not understood is told whole', () => {
  assert.equal(failures('\nnx: no such project\n'), 'nx: no such project');
});
