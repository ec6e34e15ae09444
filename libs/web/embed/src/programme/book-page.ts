/**
 * Where an evening is booked, by the attribute `book`: nothing for the company's site, `here` (null) for in place, or an
 * address in which `{performance}` and `{show}` stand for what was chosen.
 */
export function bookPageOf(
  attribute: string | null,
  evening: { id: number; show: { slug: string } },
  site: string,
): string | null {
  if (attribute === 'here') return null;
  if (!attribute) return site;
  const address = attribute
    .replaceAll('{performance}', String(evening.id))
    .replaceAll('{show}', encodeURIComponent(evening.show.slug));
  return /^\s*(?:javascript|data|vbscript):/i.test(address) ? site : address;
}
