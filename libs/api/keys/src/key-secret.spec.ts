import { drawKey, hintOf, keyIn } from './key-secret';

describe('a key', () => {
  it('is 256 random bits behind a word by which it is known', () => {
    const drawn = Array.from({ length: 1000 }, drawKey);
    expect(new Set(drawn).size).toBe(1000);
    for (const key of drawn) expect(key).toMatch(/^azk_[A-Za-z0-9_-]{43}$/);
    expect(hintOf('azk_abcdefgh')).toBe('azk_abcd');
  });

  it.each([
    ['Bearer azk_abc', 'azk_abc'],
    ['bearer   azk_abc ', 'azk_abc'],
    ['Bearer azk_', 'azk_'],
    ['Bearer abc', undefined],
    ['Basic azk_abc', undefined],
    ['azk_abc', undefined],
    ['Bearer x azk_abc', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is found in %j: %j', (authorization, key) => {
    expect(keyIn(authorization)).toBe(key);
  });
});
