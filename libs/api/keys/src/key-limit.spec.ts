import type { Settings } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import { KEY_CALLS_PER_MINUTE } from '@azionelab/contracts';
import { KeyLimit } from './key-limit';

describe('the limit of a key', () => {
  const clock = new TestClock();
  const limitTimes = (rateLimitFactor: number) => new KeyLimit(clock, { rateLimitFactor } as Settings);
  const countTimes = (limit: KeyLimit, times: number, key = 1) => {
    for (let call = 0; call < times; call++) limit.count(key);
  };

  it('is so many calls a minute, times what the operator set', () => {
    const [limit, twice] = [limitTimes(1), limitTimes(2)];
    countTimes(limit, KEY_CALLS_PER_MINUTE);
    countTimes(twice, 2 * KEY_CALLS_PER_MINUTE);
    for (const one of [limit, twice]) expect(() => one.count(1)).toThrow('rate_limited');
  });

  it('is one call at least', () => {
    const limit = limitTimes(0.000001);
    limit.count(1);
    expect(() => limit.count(1)).toThrow(expect.objectContaining({ retryAfter: 60 }));
  });

  it('is each key’s own, and begins anew when its minute has passed', () => {
    const limit = limitTimes(0.005);
    countTimes(limit, 3);
    clock.pass({ seconds: 59 });
    expect(() => limit.count(1)).toThrow(expect.objectContaining({ retryAfter: 1 }));
    countTimes(limit, 3, 2);
    clock.pass({ seconds: 1 });
    countTimes(limit, 3);
  });

  it('forgets keys of the past, and none of the present', () => {
    const limit = limitTimes(0.0000001);
    for (let key = 0; key < 2000; key++) limit.count(key);
    for (let key = 0; key < 2000; key++) expect(() => limit.count(key)).toThrow('rate_limited');
    clock.pass({ minutes: 1 });
    for (let key = 0; key < 2000; key++) limit.count(key);
  });
});
