import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NONCE_PLACEHOLDER } from './page-headers';

const LINK = /<link rel="stylesheet" href="(styles-[\w-]+\.css)"[^>]*>/g;
const kept = new Map<string, string>();

/**
 * Puts the site's stylesheet into the page: packed it is smaller than the answer to one more question would take on a
 * slow line, and nothing is painted before it is there.
 * @param folder where the built stylesheet lies
 */
export function inlineStyles(html: string, folder: string): string {
  return html.replace(LINK, (_, name: string) => `<style nonce="${NONCE_PLACEHOLDER}">${styles(folder, name)}</style>`);
}

function styles(folder: string, name: string): string {
  const known = kept.get(name) ?? readFileSync(join(folder, name), 'utf8');
  kept.set(name, known);
  return known;
}
