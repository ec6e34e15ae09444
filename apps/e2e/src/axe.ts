import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What a theme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What is wrong, on this page alone: no other document is waited for, and no stylesheet is fetched anew. */
const ALONE = { resultTypes: ['violations'], preload: false, iframes: false };

interface Axe {
  run(page: Document, options: object): Promise<{ violations: Violation[] }>;
}
interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Read into the page once, however often it is looked through: that takes as long as looking. */
const AXE = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core').source as string;

/** What axe finds wrong with the page that is shown; `colours` alone where nothing else can have changed. */
export async function violations(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(
    (options) => (globalThis as unknown as { axe: Axe }).axe.run(document, options),
    rules === 'all' ? ALONE : { ...ALONE, runOnly: COLOURS },
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}
