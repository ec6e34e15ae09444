import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = new URL('../../', import.meta.url);
const at = (path: string) => fileURLToPath(new URL(path, root));

/** Two workers, each with a product, a database and a browser of its own: one of them waits while the other paints. */
export default defineConfig({
  // Types of the tools stand in .d.mts files, which nobody can run.
  tsconfig: at('apps/e2e/tsconfig.run.json'),
  testDir: 'src',
  testMatch: '**/*.spec.ts',
  outputDir: at('tmp/e2e'),
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: at('dist/results/e2e.json') }]],
  use: { actionTimeout: 15_000, navigationTimeout: 30_000, trace: 'off' },
});
