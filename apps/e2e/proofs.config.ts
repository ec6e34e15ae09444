import { defineConfig } from '@playwright/test';
import everyday from './playwright.config';

/** `npm run proof:lighthouse` and its like: measured by hand, because they need time, quiet or other programs. */
export default defineConfig({
  ...everyday,
  workers: 1,
  testMatch: '**/*.proof.ts',
  timeout: 900_000,
  reporter: [['list']],
});
