import { aPack, aPackedParty } from '@azionelab/web/testing';
import { decide, type Entered } from './decide';

const TOKEN = 'aaaaaaaaaaaaaaaaaaaaaa';
const REPRINT = 'bbbbbbbbbbbbbbbbbbbbbb';
const CODE = 'cccc';
const NOW = new Date('2026-11-27T20:31:00+01:00');
const BEFORE = new Date('2026-11-27T17:44:59+01:00');
const AFTER = new Date('2026-11-28T02:45:01+01:00');

const came = (change: Partial<Entered> = {}): Entered => ({
  mark: TOKEN,
  seats: 2,
  arrived_at: '2026-11-27T19:31:00.000Z',
  ...change,
});
const statusOf = (...given: Parameters<typeof decide>) => decide(...given).status;

describe('deciding from a pack', () => {
  it.each([[TOKEN], [REPRINT], [CODE]])('lets in who is told by %s', (mark) => {
    const pack = aPack([
      aPackedParty({ code_mark: 'dddd', token_marks: [] }),
      aPackedParty({ token_marks: [TOKEN, REPRINT] }),
    ]);
    expect(decide(pack, [], mark, NOW)).toEqual({ status: 'valid', party_size: 2, admitted: 0 });
  });

  it('does not know who is not in it', () => {
    expect(statusOf(aPack(), [], 'zzzzzzzzzzzzzzzzzzzzzz', NOW)).toBe('unknown_token');
    expect(statusOf(aPack(), [], 'zzzz', NOW)).toBe('unknown_token');
    expect(statusOf(aPack([]), [], TOKEN, NOW)).toBe('unknown_token');
  });

  it('does not take the beginning of a token’s mark for a code’s', () => {
    expect(statusOf(aPack([aPackedParty({ code_mark: TOKEN.slice(0, 4), token_marks: [] })]), [], TOKEN, NOW)).toBe(
      'unknown_token',
    );
    expect(statusOf(aPack([aPackedParty({ code_mark: 'dddd' })]), [], TOKEN.slice(0, 4), NOW)).toBe('unknown_token');
  });

  it('says what was no ticket', () => {
    expect(statusOf(aPack(), [], null, NOW)).toBe('invalid_token');
  });

  it.each([
    ['cancelled', 'reservation_cancelled'],
    ['pending', 'reservation_not_confirmed'],
  ] as const)('refuses a %s party, whatever the hour and whoever is inside', (state, status) => {
    const pack = aPack([aPackedParty({ state, admitted: 2, checked_in_at: '2026-11-27T20:00:00+01:00' })]);
    for (const now of [BEFORE, NOW, AFTER]) expect(statusOf(pack, [came()], TOKEN, now)).toBe(status);
  });

  it('refuses before the door opens, and after it closed', () => {
    const window = { opens_at: '2026-11-27T17:45:00+01:00', closes_at: '2026-11-28T02:45:00+01:00' };
    expect(decide(aPack(), [], TOKEN, BEFORE)).toEqual({ status: 'outside_check_in_window', ...window });
    expect(decide(aPack(), [], CODE, AFTER)).toEqual({ status: 'outside_check_in_window', ...window });
    expect(statusOf(aPack(), [], TOKEN, AFTER)).toBe('token_expired');
    expect(statusOf(aPack(), [], TOKEN, new Date(window.opens_at))).toBe('valid');
    expect(statusOf(aPack(), [], TOKEN, new Date(window.closes_at))).toBe('valid');
  });

  it('says the hour before it says that somebody is inside', () => {
    expect(statusOf(aPack(), [came()], TOKEN, AFTER)).toBe('token_expired');
  });

  describe('of those who are inside', () => {
    const partly = aPackedParty({ party_size: 4, admitted: 1, checked_in_at: '2026-11-27T20:10:00+01:00' });

    it('refuses a whole party, with the time of its first', () => {
      const pack = aPack([{ ...partly, admitted: 4 }]);
      const inside = { status: 'already_checked_in', checked_in_at: '2026-11-27T20:10:00+01:00' };
      expect(decide(pack, [], TOKEN, NOW)).toEqual(inside);
      expect(decide(pack, [came()], TOKEN, NOW)).toEqual(inside);
    });

    it('lets in who is missing', () => {
      expect(decide(aPack([partly]), [], TOKEN, NOW)).toEqual({ status: 'valid', party_size: 4, admitted: 1 });
    });

    it('counts whom this device let in since, by the code as well as by the ticket', () => {
      const entered = [came({ seats: 1 }), came({ seats: 1, mark: CODE })];
      expect(decide(aPack([partly]), entered, TOKEN, NOW)).toMatchObject({ status: 'valid', admitted: 3 });
      expect(decide(aPack([partly]), [...entered, came({ seats: 1 })], CODE, NOW)).toMatchObject({
        status: 'already_checked_in',
      });
    });

    it('counts nobody else’s arrivals', () => {
      expect(decide(aPack(), [came({ mark: REPRINT }), came({ mark: 'dddd' })], TOKEN, NOW)).toMatchObject({
        admitted: 0,
      });
    });

    it('tells the earliest arrival, whatever offset it is written in', () => {
      const entered = [
        came({ arrived_at: '2026-11-27T19:20:00.000Z' }),
        came({ arrived_at: '2026-11-27T20:15:00+01:00' }),
      ];
      expect(decide(aPack(), entered, TOKEN, NOW)).toEqual({
        status: 'already_checked_in',
        checked_in_at: '2026-11-27T20:15:00+01:00',
      });
    });
  });

  it('believes who may enter, of two whose codes have the same mark', () => {
    const inside = aPackedParty({ admitted: 2, checked_in_at: '2026-11-27T20:10:00+01:00' });
    const pack = aPack([inside, aPackedParty({ token_marks: [REPRINT], party_size: 3 })]);
    expect(decide(pack, [], CODE, NOW)).toEqual({ status: 'valid', party_size: 3, admitted: 0 });
    expect(statusOf(pack, [], TOKEN, NOW)).toBe('already_checked_in');
  });
});
