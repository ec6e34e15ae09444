import type { Page } from '@playwright/test';

const MOST_STOPS = 60;

/** Presses Tab until the focus stands on what is looked for, as somebody without a mouse does. */
export async function tabTo(
  page: Page,
  role: 'link' | 'button' | 'checkbox' | 'textbox',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name });
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return;
  }
  throw new Error(`No Tab led to the ${role} ${String(name)}.`);
}
