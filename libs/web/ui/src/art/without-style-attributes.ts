/** The same drawing with classes and attributes for its styles: the page's policy lets no style attribute in. */
export function withoutStyleAttributes(svg: string): string {
  return svg
    .replaceAll('style="isolation:isolate"', 'class="isolated"')
    .replace(/style="mix-blend-mode:([a-z-]+)"/g, 'class="$1"')
    .replace(/style="font-stretch:(\d+%)"/g, 'font-stretch="$1"');
}
