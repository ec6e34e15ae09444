// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from './settings.mjs';

const databases = {
  DATABASE_URL: 'postgres://app@db/az',
  DATABASE_JOBS_URL: 'postgres://jobs@db/az',
  DATABASE_OWNER_URL: 'postgres://owner@db/az',
};
const keys = { TOKEN_KEYS: 'k', SESSION_KEYS: 'k' };

test('without settings all is embedded, local and a demo', () => {
  assert.deepEqual(readSettings({}, '/srv'), {
    production: false,
    demo: true,
    port: 8080,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:8080',
    dataDir: '/srv/.data',
    ownDatabase: false,
    ownMail: false,
  });
});

test('in production nothing is embedded unless asked for, and there is no demo', () => {
  assert.throws(() => readSettings({ NODE_ENV: 'production' }, '/'), /^Error: DATABASE_URL is missing/);
  assert.throws(() => readSettings({ NODE_ENV: 'production', ...databases, ...keys }, '/'), /SMTP_URL is missing/);
  const asked = readSettings({ NODE_ENV: 'production', EMBEDDED: '1', DEMO: '1' }, '/');
  assert.deepEqual([asked.ownDatabase, asked.demo], [false, false]);
});

for (const [wrong, named] of /** @type {[Record<string, string>, RegExp][]} */ ([
  [{ PORT: '80a' }, /^Error: PORT must be/],
  [{ PORT: '70000' }, /^Error: PORT must be/],
  [{ DATABASE_URL: databases.DATABASE_URL }, /^Error: DATABASE_JOBS_URL is missing/],
  [databases, /^Error: TOKEN_KEYS is missing/],
  [{ ...databases, ...keys, DATABASE_JOBS_URL: 'mysql://x' }, /^Error: DATABASE_JOBS_URL must be/],
  [{ SMTP_URL: 'mail.example.test' }, /^Error: SMTP_URL must be/],
  [{ PUBLIC_URL: 'teatro' }, /^Error: PUBLIC_URL must be/],
])) {
  test(`a wrong setting is named: ${JSON.stringify(wrong)}`, () => {
    assert.throws(() => readSettings(wrong, '/'), named);
  });
}
