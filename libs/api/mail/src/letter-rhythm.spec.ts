import { waitFor } from './letter-rhythm';

const now = new Date('2026-11-27T18:00:00+01:00');
const ago = (seconds: number, recipient = 'maria@posta.example') => ({
  recipient,
  owedAt: new Date(now.getTime() - seconds * 1000),
});
const wait = (letters: ReturnType<typeof ago>[], factor = 1) =>
  waitFor('maria@posta.example', letters, { now, factor });

describe('another letter', () => {
  it.each([
    ['at once when there was none', [], 0],
    ['a minute after the last', [ago(61)], 0],
    ['not within that minute', [ago(1000), ago(20)], 40],
    ['at once to another address', [ago(20, 'mria@posta.example')], 0],
    ['not to the same in capitals', [ago(20, 'MARIA@posta.example')], 40],
    ['four times within an hour', [ago(3000), ago(2000), ago(1000), ago(100)], 0],
    ['not after five within an hour', [ago(3000), ago(2000), ago(1000), ago(500), ago(100)], 600],
    ['not after five to whomever', [3000, 2000, 1000, 500, 100].map((seconds) => ago(seconds, 'x@y.example')), 600],
    ['again when the first of five is an hour old', [ago(3600), ago(2000), ago(1000), ago(500), ago(100)], 0],
  ])('may go %s', (_, letters, seconds) => {
    expect(wait(letters)).toBe(seconds);
  });

  it('may go as often as the factor says', () => {
    expect(wait([ago(20), ago(10)], 3)).toBe(0);
    expect(wait([ago(30), ago(20), ago(10)], 3)).toBe(30);
  });
});
