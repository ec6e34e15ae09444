import { expect, type Page } from '@playwright/test';

/** Stirs, as visitors do, and waits until the application has taken over a page of the site and has all its parts. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await takenOver(page);
  // What tells of the line comes after that, when nothing else is to do.
  await page.locator('az-interludes').waitFor({ state: 'attached' });
  const quietFor = () =>
    page.evaluate(() => {
      const came = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return performance.now() - Math.max(...came.map(({ responseEnd }) => responseEnd));
    });
  await expect.poll(quietFor).toBeGreaterThan(500);
}

/** Waits until Angular has taken over what the server drew, which then bears its mark no longer. */
export const takenOver = (page: Page): Promise<void> =>
  page.locator('az-site-header:not([ngh])').waitFor({ state: 'attached' });
