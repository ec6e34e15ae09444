// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AlreadyClaimed, claim, holderOf } from './claim.mjs';

const path = join(tmpdir(), `azionelab-claim-${process.pid}`);

test('only one holds a claim, and says who it is', async () => {
  const first = await claim(path, () => 'the first');
  await assert.rejects(claim(path), (error) => error instanceof AlreadyClaimed && error.says === 'the first');
  assert.equal(await holderOf(path), 'the first');
  await first.release();
  assert.equal(await holderOf(path), undefined);
  const second = await claim(path);
  await second.release();
});

test('the claim of a killed process is free', async (t) => {
  const script = `
    import { claim } from './claim.mjs';
    await claim(process.argv[1]);
    process.stdout.write('claimed');
    setInterval(() => undefined, 1000);`;
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script, path], { cwd });
  t.after(() => holder.kill('SIGKILL'));
  await once(holder.stdout, 'data');
  await assert.rejects(claim(path), AlreadyClaimed);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const mine = await claim(path);
  await mine.release();
});
