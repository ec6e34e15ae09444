import { readScanned } from './scanned';

const token = 'kJ3-_aB0'.padEnd(43, 'x');

describe('what a door device reads', () => {
  it.each([token, ` ${token}\n`, `https://teatro.example/t#${token}`, `http://localhost:8080/en/t#${token}`])(
    'is a token: %j',
    (text) => expect(readScanned(text)).toEqual({ token }),
  );

  it('is a booking code', () => expect(readScanned('k7qd-93mx')).toEqual({ code: 'K7QD93MX' }));

  it.each([
    '',
    'WIFI:S:foyer;;',
    'https://elsewhere.example/',
    `https://teatro.example/ticket#${token}`,
    token.slice(1),
  ])('is nothing of ours: %j', (text) =>
    expect(() => readScanned(text)).toThrow(expect.objectContaining({ state: 'invalid_token' })),
  );
});
