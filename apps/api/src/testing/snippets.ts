/** A fenced block of a page: ` ```ts list.ts ` is a file of that name. */
export interface Snippet {
  /** Of the page, as people call it: `docs/developers/README.md`. */
  page: string;
  /** Where it begins in the page. */
  line: number;
  language: string;
  file: string | undefined;
  code: string;
}

const lineOf = (page: string, index: number) => page.slice(0, index).split('\n').length;

/** All that is fenced in a page, in order. @throws Error for a fence that is not closed, or does not say what it holds */
export function snippetsIn(page: string, markdown: string): Snippet[] {
  const found = [...markdown.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)];
  const fences = markdown.match(/^\s*(?:```|~~~)/gm) ?? [];
  if (fences.length !== 2 * found.length) throw new Error(`${page} has a fence that is not understood.`);
  return found.map(({ index, 1: language = '', 2: file, 3: code = '' }) => {
    return { page, line: lineOf(markdown, index), language, file, code };
  });
}

/** What is the same whenever a program runs: codes, times and secrets are others each time, colours are of the terminal. */
export const shapeOf = (output: string): string =>
  output
    .replaceAll(/\x1b\[\d+m|\x07/g, '')
    .replace(/^\uFEFF/, '')
    .replaceAll(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, '<code>')
    .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)/g, '<time>')
    .replaceAll(/\bwhsec_\S+/g, '<secret>')
    .replaceAll(/[ \t]+$/gm, '')
    .trimEnd();
