import type { Browser, Page } from '@playwright/test';

/** Lighthouse's phone: a quarter of this machine's speed, a slow mobile network. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const kilobit = 1024 / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1638 * kilobit,
    uploadThroughput: 750 * kilobit,
  });
}

/** Milliseconds from a tap on a page that nobody touched for `quiet` milliseconds to what it changes. */
async function tapAfter(browser: Browser, url: string, quiet: number, names: { button: string; then: string }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'it-IT' });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(quiet);
  const spot = await page.getByRole('button', { name: names.button }).boundingBox();
  if (!spot) throw new Error(`There is no button ${names.button}.`);
  const changed = page.getByRole('button', { name: names.then }).waitFor();
  const began = performance.now();
  await page.touchscreen.tap(spot.x + spot.width / 2, spot.y + spot.height / 2);
  await changed;
  const took = Math.round(performance.now() - began);
  await context.close();
  return took;
}

/** How long a first tap waits on a page whose scripts have not run, and on one where they have. */
export async function firstTap(browser: Browser, url: string, names: { button: string; then: string }) {
  return { asleep: await tapAfter(browser, url, 2000, names), awake: await tapAfter(browser, url, 12_000, names) };
}
