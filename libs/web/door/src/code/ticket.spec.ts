import { handedOverTicket, isWholeToken, tidyCode, typedTicket } from './ticket';

const TOKEN = 'PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE';

describe('a typed code', () => {
  it.each([
    ['k7qd', 'K7QD'],
    ['k7qd9', 'K7QD-9'],
    ['K7QD-93MX', 'K7QD-93MX'],
    [' k7qd 93mx ', 'K7QD-93MX'],
    ['il0o-uabc', '1100-ABC'],
    ['k7qd93mxzz', 'K7QD-93MX'],
  ])('%s is written %s', (typed, code) => {
    expect(tidyCode(typed)).toBe(code);
  });

  it('is a ticket once it is complete', () => {
    expect(typedTicket('k7qd93m')).toBeNull();
    expect(typedTicket('k7qd93mx')).toEqual({ token: 'K7QD-93MX', source: 'manual', code: 'K7QD-93MX' });
  });
});

describe('a whole token', () => {
  it.each([[TOKEN], [`https://teatro.example/t#${TOKEN}`], [`http://localhost:8080/en/t#${TOKEN}`], [` ${TOKEN}\n`]])(
    'is known in %s',
    (text) => {
      expect(isWholeToken(text)).toBe(true);
      expect(typedTicket(text)).toEqual({ token: text.trim(), source: 'manual', code: null });
    },
  );

  it.each([[TOKEN.slice(1)], [`${TOKEN}x`], ['https://teatro.example/shows']])('is not %s', (text) => {
    expect(isWholeToken(text)).toBe(false);
  });
});

describe('what another page hands on', () => {
  it('is a scan when it is a ticket, and typed when it is a guest’s code', () => {
    expect(handedOverTicket(TOKEN)).toEqual({ token: TOKEN, source: 'qr_scan', code: null });
    expect(handedOverTicket('K7QD-93MX')).toEqual({ token: 'K7QD-93MX', source: 'manual', code: 'K7QD-93MX' });
    expect(handedOverTicket('menu')).toMatchObject({ source: 'qr_scan' });
  });
});
