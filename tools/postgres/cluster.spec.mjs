// @ts-check
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findCluster, openCluster, openThrowAwayCluster, urlFor } from './index.mjs';
import { isAlive } from './pid-file.mjs';
import { serverCanReach, serverUser } from './server-user.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
/** @type {string} */
let dataDir;
before(() => (dataDir = mkdtempSync(join(tmpdir(), 'azionelab-spec-'))));
after(() => rmSync(dataDir, { recursive: true, force: true }));

/** @param {string} url @param {string} sql */
async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a row outlives a stop, a kill -9 of the server and an owner who was killed', async () => {
  const first = await openCluster({ dataDir });
  await ask(first.ownerUrl, 'CREATE TABLE evening AS SELECT 1 AS id');
  await first.stop();
  assert.equal(isAlive(first.pid), false);

  const second = await openCluster({ dataDir });
  await ask(second.ownerUrl, 'INSERT INTO evening VALUES (2)');
  process.kill(second.pid, 'SIGKILL');
  await second.exited;
  const third = await openCluster({ dataDir, port: second.port });
  assert.equal(third.port, second.port);
  await third.stop();

  const orphan = await openAndDie();
  assert.equal(isAlive(orphan), true);
  const fourth = await openCluster({ dataDir });
  assert.equal(isAlive(orphan), false);
  assert.deepEqual(await ask(fourth.ownerUrl, 'SELECT id FROM evening ORDER BY id'), [{ id: 1 }, { id: 2 }, { id: 3 }]);
  await fourth.stop();
});

/** Another process opens the cluster, writes a row and is killed. @returns {Promise<number>} the server it leaves */
async function openAndDie() {
  const script = `
    import pg from 'pg';
    import { openCluster } from './index.mjs';
    const cluster = await openCluster({ dataDir: process.argv[1] });
    const client = new pg.Client({ connectionString: cluster.ownerUrl });
    await client.connect();
    await client.query('INSERT INTO evening VALUES (3)');
    process.stdout.write(String(cluster.pid));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dataDir], { cwd: here });
  const [pid] = await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  return Number(pid);
}

test('a folder in use is refused in one sentence, and found by others', async () => {
  const cluster = await openCluster({ dataDir });
  await assert.rejects(openCluster({ dataDir }), /in use by process \d+\.$/);
  assert.equal(findCluster(dataDir)?.ownerUrl, cluster.ownerUrl);
  await cluster.stop();
  assert.equal(findCluster(dataDir), undefined);
});

test('a pid file that names a stranger neither stops the start nor harms the stranger', async (t) => {
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], serverUser ?? {});
  t.after(() => stranger.kill('SIGKILL'));
  writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${stranger.pid}\n/nowhere\n1\n1\n\n127.0.0.1\n\nready\n`);
  const cluster = await openCluster({ dataDir });
  assert.equal(isAlive(stranger.pid ?? 0), true);
  await cluster.stop();
});

test('passwords are for their owner alone, and nowhere else', () => {
  assert.equal(statSync(join(dataDir, 'secrets.json')).mode & 0o777, 0o600);
  const { app_password } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
  assert.equal(readFileSync(join(dataDir, 'postgres.log'), 'utf8').includes(app_password), false);
  assert.equal(existsSync(join(dataDir, 'postgres.password')), false);
});

test('the serving role is weak, the owner is no superuser, and a throw-away cluster leaves nothing', async () => {
  const cluster = await openThrowAwayCluster();
  const roles = await ask(
    cluster.adminUrl,
    `SELECT rolname, rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole AS mighty
       FROM pg_roles WHERE rolname LIKE 'azionelab%' ORDER BY 1`,
  );
  assert.deepEqual(roles, [
    { rolname: 'azionelab_app', mighty: false },
    { rolname: 'azionelab_jobs', mighty: false },
    { rolname: 'azionelab_owner', mighty: false },
  ]);
  await assert.rejects(ask(cluster.appUrl, 'CREATE TABLE public.mine (id int)'), /permission denied/);
  await assert.rejects(ask(cluster.appUrl, 'CREATE SCHEMA mine'), /permission denied/);
  await ask(cluster.jobsUrl, 'CREATE SCHEMA queue');
  await assert.rejects(
    ask(urlFor(cluster.appUrl, { password: 'wrong' }), 'SELECT 1'),
    /password authentication failed/,
  );
  await cluster.stop();
  assert.equal(isAlive(cluster.pid), false);
});

test('a program with nothing else to do opens, stops and ends', () => {
  const script = `
    import { openThrowAwayCluster } from './index.mjs';
    const cluster = await openThrowAwayCluster();
    await cluster.stop();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: here,
    encoding: 'utf8',
  });
  assert.deepEqual([status, stderr], [0, '']);
});

const skip = !serverUser || !serverCanReach(here) ? 'only root can become another user, if that may read this' : false;
test('an ordinary user runs the server as itself', { skip }, async () => {
  const script = `
    import { statSync } from 'node:fs';
    import { openThrowAwayCluster } from './index.mjs';
    const cluster = await openThrowAwayCluster();
    process.stdout.write(process.getuid() + ' ' + statSync('/proc/' + cluster.pid).uid);
    await cluster.stop();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: here, ...serverUser });
  const [said] = await once(child.stdout, 'data');
  const [code] = await once(child, 'exit');
  assert.deepEqual([String(said), code], [`${serverUser?.uid} ${serverUser?.uid}`, 0]);
});
