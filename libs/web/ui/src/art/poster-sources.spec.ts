import { posterSources } from './poster-sources';

describe('posterSources', () => {
  it('names every width of an uploaded poster', () => {
    const address = `/api/pictures/${'0f'.repeat(16)}`;
    expect(posterSources(`${address}-1200.webp`)).toBe(
      `${address}-400.webp 400w, ${address}-800.webp 800w, ${address}-1200.webp 1200w`,
    );
  });

  it.each(['/posters/faro.png', 'https://elsewhere.example/api/pictures/0f-1200.webp', '/api/pictures/0f-1200.webp'])(
    'knows nothing of %s',
    (image) => expect(posterSources(image)).toBeNull(),
  );
});
