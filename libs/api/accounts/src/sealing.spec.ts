import { randomBytes } from 'node:crypto';
import { KeyRing } from '@azionelab/api/kernel';
import { seal, unseal } from './sealing';

const key = (id: string) => ({ id, secret: randomBytes(32) });

describe('a sealed secret', () => {
  const secret = randomBytes(20);
  const [old, fresh] = [key('old'), key('new')];
  const keys = new KeyRing([old]);

  it('is opened with the key that sealed it, also when another one seals by now', () => {
    const sealed = seal(secret, '1:2', keys);
    expect(sealed.keyId).toBe('old');
    expect(sealed.sealed.includes(secret)).toBe(false);
    expect(unseal(sealed, '1:2', new KeyRing([fresh, old]))).toEqual(secret);
  });

  it('is sealed another way each time', () => {
    expect(seal(secret, '1:2', keys).sealed).not.toEqual(seal(secret, '1:2', keys).sealed);
  });

  it("does not open in another's row, with another key, or changed", () => {
    const sealed = seal(secret, '1:2', keys);
    expect(() => unseal(sealed, '1:3', keys)).toThrow();
    expect(() => unseal(sealed, '1:2', new KeyRing([{ ...fresh, id: 'old' }]))).toThrow();
    expect(() => unseal(sealed, '1:2', new KeyRing([fresh]))).toThrow('TOKEN_KEYS no longer holds the key old.');
    const changed = Buffer.from(sealed.sealed);
    changed[changed.length - 1] = (changed.at(-1) as number) ^ 1;
    expect(() => unseal({ ...sealed, sealed: changed }, '1:2', keys)).toThrow();
  });
});
