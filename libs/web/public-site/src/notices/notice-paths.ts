import type { MenuPageView } from '@azionelab/contracts';

/** Where the small print stands: the company's own page, or what the product says for it. */
export function privacyPath(menu: readonly MenuPageView[]): string {
  return pathOf(menu, ['privacy'], '/privacy');
}

export function accessibilityPath(menu: readonly MenuPageView[]): string {
  return pathOf(menu, ['accessibilita', 'accessibility'], '/accessibility');
}

function pathOf(menu: readonly MenuPageView[], slugs: string[], builtIn: string): string {
  const own = menu.find(({ slug }) => slugs.includes(slug));
  return own ? `/pages/${own.slug}` : builtIn;
}
