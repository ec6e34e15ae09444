// @ts-check
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { buildEmbed, EMBED_BYTES, weighEmbed } from './embed.mjs';

it('builds the elements within their weight, without a word of any framework', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'azionelab-embed-'));
  await buildEmbed(folder);
  const script = readFileSync(join(folder, 'azionelab.js'), 'utf8');
  rmSync(folder, { recursive: true });
  assert.match(script, /azionelab-programme/);
  assert.doesNotMatch(script, /ɵ|class-validator|reflect-metadata|\$localize/);
});

it('refuses elements that weigh too much', () => {
  weighEmbed([randomBytes(1000), randomBytes(1000)]);
  assert.throws(() => weighEmbed([randomBytes(EMBED_BYTES)]), /weigh \d+ bytes/);
});
