import { returnAddress } from './staff-only';

describe('returnAddress', () => {
  it('leads back to our own pages', () => {
    expect(returnAddress('/door/12')).toBe('/door/12');
  });

  it.each([
    [null],
    [''],
    ['https://elsewhere.example'],
    ['//elsewhere.example'],
    ['/\\elsewhere.example'],
    ['/sign-in'],
  ])('leads to the door instead of %s', (wanted) => {
    expect(returnAddress(wanted)).toBe('/door');
  });
});
