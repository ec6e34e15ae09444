import { isSlug, slugOf } from './slug-of';

describe('slugOf', () => {
  it.each([
    ['Ballata per un faro spento', 'ballata-per-un-faro-spento'],
    ['Perché no?', 'perche-no'],
    ['  L’uomo, la bestia e la virtù — 2 ', 'l-uomo-la-bestia-e-la-virtu-2'],
    ['Straße Łódź', 'strasse-lodz'],
    ['???', ''],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
    expect(isSlug(slug)).toBe(slug !== '');
  });

  it('is never longer than an address may be', () => {
    expect(slugOf('a '.repeat(300)).length).toBeLessThanOrEqual(220);
    expect(isSlug(slugOf('ab '.repeat(300)))).toBe(true);
  });
});
