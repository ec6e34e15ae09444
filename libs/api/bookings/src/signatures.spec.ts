import { randomBytes } from 'node:crypto';
import { type CurrentCompany, KeyRing, type ServerKey, type Settings } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import { LetterKey } from './letter-key';
import { Signatures } from './signatures';

const key = (id: string): ServerKey => ({ id, secret: randomBytes(32) });

describe('a signature', () => {
  const clock = new TestClock();
  let here = 1;
  const company = { get: () => ({ id: here }) } as CurrentCompany;
  const [old, fresh] = [key('2025'), key('2026')];
  const signing = (...keys: [ServerKey, ...ServerKey[]]) =>
    new Signatures({ tokenKeys: new KeyRing(keys) } as Settings, company, clock);
  const at = <T>(id: number, task: () => T): T => {
    here = id;
    return task();
  };
  const signatures = signing(fresh);
  const valid = (...[purpose, id, expires, signature]: Parameters<Signatures['isValid']>) =>
    signatures.isValid(purpose, id, expires, signature);

  beforeEach(() => clock.set('2026-11-27T18:00:00+01:00'));

  it('is good for its purpose, its reservation, its company and its time', () => {
    const { expires, signature } = at(1, () => signatures.sign('letter', 7));
    const until = String(expires);
    expect(at(1, () => valid('letter', 7, until, signature))).toBe(true);
    expect(at(1, () => valid('qr-code', 7, until, signature))).toBe(false);
    expect(at(1, () => valid('letter', 8, until, signature))).toBe(false);
    expect(at(2, () => valid('letter', 7, until, signature))).toBe(false);
    expect(at(1, () => valid('letter', 7, String(expires + 1), signature))).toBe(false);
    clock.pass({ minutes: 60 });
    expect(at(1, () => valid('letter', 7, until, signature))).toBe(false);
  });

  it.each([[undefined], [7], ['1e12'], ['-1'], ['9'.repeat(13)]])('is nothing with the time %j', (expires) => {
    const { signature } = at(1, () => signatures.sign('letter', 7));
    expect(at(1, () => valid('letter', 7, expires, signature))).toBe(false);
  });

  it.each([[undefined], [7], [''], ['x'], ['x'.repeat(43)], ['x'.repeat(44)]])('is not %j', (signature) => {
    const { expires } = at(1, () => signatures.sign('letter', 7));
    expect(at(1, () => valid('letter', 7, String(expires), signature))).toBe(false);
  });

  it('outlives the key that made it while the server still holds that key', () => {
    const { expires, signature } = at(1, () => signing(old).sign('letter', 7));
    const valid = (by: Signatures) => at(1, () => by.isValid('letter', 7, String(expires), signature));
    expect([valid(signing(fresh, old)), valid(signing(fresh))]).toEqual([true, false]);
  });

  it('in a letter key, opens or is denied', () => {
    const letterKey = new LetterKey(signatures);
    const made = at(1, () => letterKey.of(7));
    expect(() => at(1, () => letterKey.demand(7, made))).not.toThrow();
    for (const wrong of ['', '.', made.replace('.', ''), `${made}x`, made.slice(0, -2)]) {
      expect(() => at(1, () => letterKey.demand(7, wrong))).toThrow('permission_denied');
    }
  });
});
