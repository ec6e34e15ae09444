// @ts-check
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.mjs';
import { hardeningFaults, readCompose, schemaFaults, variablesOf } from './compose.mjs';
import { textOf } from './files.mjs';

const text = textOf('infra/docker/compose.yml');
const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;

test('compose.yml keeps the schema of the Compose Specification', () => {
  assert.deepEqual(schemaFaults(readCompose(text)), []);
});

test('the schema finds what is not of it', () => {
  const typo = readCompose(text.replace('networks: [front]', 'netwroks: [front]'));
  assert.match(schemaFaults(typo).join(), /netwroks/);
  const number = readCompose(text.replace('condition: service_healthy', 'condition: healthy'));
  assert.match(schemaFaults(number).join(), /allowed/);
});

test('every service is locked down, and only nginx is reachable', () => {
  assert.deepEqual(hardeningFaults(readCompose(text)), []);
});

test('a service that is not locked down is found', () => {
  const open = readCompose(text);
  Object.assign(open.services['app'] ?? {}, { read_only: false, cap_drop: [], security_opt: [], ports: ['8080:8080'] });
  Object.assign(open.services['postgres'] ?? {}, { user: 'root', healthcheck: undefined, networks: ['front'] });
  assert.equal(hardeningFaults(open).length, 7);
});

test('the serving process does not know the password of the role that owns the tables', () => {
  const { app, migrate } = readCompose(text).services;
  assert.doesNotMatch(JSON.stringify(app?.environment), /OWNER/);
  assert.match(JSON.stringify(migrate?.environment), /OWNER/);
});

test('new-env.sh gives every secret that compose.yml asks for', { skip: !hasOpenssl && 'no openssl here' }, () => {
  const script = join(root, 'infra/docker/new-env.sh');
  const given = execFileSync('sh', [script, 'tickets.example.org', 'smtp://localhost'], { encoding: 'utf8' });
  const names = [...given.matchAll(/^(\w+)=./gm)].map(([, name]) => name ?? '');
  assert.deepEqual(
    variablesOf(text).filter((name) => !names.includes(name)),
    [],
  );
});
