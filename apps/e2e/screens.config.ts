import { defineConfig } from '@playwright/test';
import everyday from './playwright.config';

/** `npm run screens`: photographs every screen into docs/screens. */
export default defineConfig({
  ...everyday,
  workers: 1,
  testMatch: '**/*.photos.ts',
  timeout: 900_000,
  maxFailures: 1,
  reporter: [['list']],
});
