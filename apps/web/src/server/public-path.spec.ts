import { isPublicPath } from './public-path';

describe('isPublicPath', () => {
  it.each(['/', '/en', '/en/', '/shows', '/en/shows/tosca', '/book/7', '/ticket', '/tickets', '/english'])(
    'keeps %s',
    (path) => {
      expect(isPublicPath(path)).toBe(true);
    },
  );

  it.each(['/door', '/en/door/3/guests', '/sign-in', '/en/admin', '/confirm', '/t', '/en/t', '/set-password'])(
    'never %s',
    (path) => {
      expect(isPublicPath(path)).toBe(false);
    },
  );
});
