import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { Evidence } from './evidence';
import { Camera } from './pictures/camera';
import { openProduct, type Product, type Settings } from './product/product';
import type { Language } from './words';

/** Opens the browser of one more person, who shares nothing with the others. */
export type Invite = (language: Language, options?: BrowserContextOptions) => Promise<Page>;

interface Tools {
  evidence: Evidence;
  invite: Invite;
}
interface House {
  settings: Settings;
  product: Product;
  camera: Camera;
}

/** Quiet, and alone: it calls nobody but the product. */
const ALONE = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const FAKE_CAMERA = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];

export const PHONE = { width: 390, height: 844 };

export const test = base.extend<Tools, House>({
  settings: [{}, { option: true, scope: 'worker' }],

  product: [
    async ({ settings }, use) => {
      await using closing = new AsyncDisposableStack();
      await use(await openProduct(closing, settings));
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  camera: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'azionelab-camera-'));
      await use(new Camera(join(folder, 'camera.y4m')));
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  browser: [
    async ({ playwright, camera }, use) => {
      const browser = await playwright.chromium.launch({
        executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', ...ALONE, ...FAKE_CAMERA, `--use-file-for-fake-video-capture=${camera.path}`],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  evidence: async ({ product }, use) => use(new Evidence(product.log)),

  invite: async ({ browser, product, evidence }, use) => {
    await using closing = new AsyncDisposableStack();
    await use(async (language, options = {}) => {
      const context = await browser.newContext({
        baseURL: product.url,
        locale: language === 'it' ? 'it-IT' : 'en-GB',
        // Far from the theatre: every time must be told in the company's own zone.
        timezoneId: 'America/New_York',
        viewport: PHONE,
        reducedMotion: 'reduce',
        ...options,
      });
      closing.defer(() => context.close());
      evidence.watch(context);
      return context.newPage();
    });
  },
});

export { expect } from '@playwright/test';
