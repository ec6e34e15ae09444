import { fromPhc, tagOf, toPhc } from './argon2';
import { Passwords } from './passwords';
import { Turns } from './turns';

describe('a stored password', () => {
  const passwords = new Passwords();

  it('matches itself alone, and is never stored the same way twice', async () => {
    const [one, two] = [await passwords.hash('perché'), await passwords.hash('perché')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(two).not.toBe(one);
    expect(await passwords.match('perché', one)).toBe(true);
    expect(await passwords.match('perche', one)).toBe(false);
    expect(passwords.isOutdated(one)).toBe(false);
  });

  it("is read as argon2's own tools write it", async () => {
    // The reference implementation's own test vector: t=2, m=2^16, p=1, 'password', 'somesalt'.
    const hashed = { cost: { memory: 65_536, passes: 2, parallelism: 1 }, salt: Buffer.from('somesalt') };
    const tag = await tagOf('password', { ...hashed, tag: { length: 32 } });
    expect(tag.toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
    const phc = toPhc({ ...hashed, tag });
    expect(fromPhc(phc)).toEqual({ ...hashed, tag });
    expect(await passwords.match('password', phc)).toBe(true);
    expect(passwords.isOutdated(phc)).toBe(true);
  });

  it.each([null, '', 'plain', '$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAA'])(
    'is never matched when there is none: %s',
    async (stored) => {
      expect(await passwords.match('', stored)).toBe(false);
    },
  );

  it('costs as much to look for as to find', async () => {
    const stored = await passwords.hash('right');
    const costOf = async (hash: string | null) => {
      const before = process.cpuUsage();
      for (let round = 0; round < 5; round++) await passwords.match('wrong', hash);
      return process.cpuUsage(before).user;
    };
    const [known, unknown] = [await costOf(stored), await costOf(null)];
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });
});

describe('turns', () => {
  it('are taken by so many at once, in order, whatever becomes of each', async () => {
    const turns = new Turns(2);
    let [running, most] = [0, 0];
    const order: number[] = [];
    const work = (index: number) =>
      turns.take(async () => {
        order.push(index);
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running--;
        if (index % 3 === 0) throw new Error('fails');
      });
    await Promise.allSettled(Array.from({ length: 12 }, (_, index) => work(index)));
    expect(most).toBe(2);
    expect(order).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });
});
