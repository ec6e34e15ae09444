import { defineConfig } from '@playwright/test';
import everyday from './playwright.config';

/** `npm run proof:lighthouse`: measures the public pages and writes docs/lighthouse.md. */
export default defineConfig({
  ...everyday,
  testMatch: '**/*.proof.ts',
  timeout: 900_000,
  reporter: [['list']],
});
