/** A text as its writer parted it: paragraphs by empty lines, and the lines of each. */
export function paragraphsOf(text = ''): string[][] {
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .filter((lines) => lines.some(Boolean));
}
