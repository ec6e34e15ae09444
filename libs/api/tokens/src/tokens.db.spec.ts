import { randomBytes } from 'node:crypto';
import { type Company, KeyRing, type ServerKey, type Settings } from '@azionelab/api/kernel';
import { type House, openHouse } from '@azionelab/api/testing';
import { Tokens } from './tokens';
import { tokensEntities } from './tokens.module';

const key = (id: string): ServerKey => ({ id, secret: randomBytes(32) });

describe('tokens', () => {
  let house: House;
  let company: Company;
  let order: { reservationId: number; performanceId: number; expiresAt: Date };
  const [old, fresh] = [key('2025'), key('2026')];
  const withKeys = (...keys: [ServerKey, ...ServerKey[]]) =>
    new Tokens(house.work, house.company, house.clock, { tokenKeys: new KeyRing(keys) } as Settings);

  beforeAll(async () => {
    house = await openHouse(tokensEntities);
    company = await house.fixtures.company();
    const performanceId = await house.fixtures.performance(company);
    const guest = { name: 'Maria', email: 'm@posta.example', party_size: 2, locale: 'it', code: '7K4P29QD' };
    const row = { company_id: company.id, performance_id: performanceId, ...guest };
    order = {
      reservationId: await house.fixtures.insert('reservations', row),
      performanceId,
      expiresAt: new Date('2026-11-28'),
    };
  });
  afterAll(() => house.close());

  const inUnit = <T>(task: () => Promise<T>, who = company) => house.in(who, () => house.work.run(task));

  it('are 43 characters that cannot be read, and stand nowhere in their row', async () => {
    const tokens = withKeys(fresh);
    const raw = await inUnit(async () => tokens.rawOf(await tokens.issue({ ...order, purpose: 'manage' })));
    expect(raw).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const rows = JSON.stringify(await house.database.admin(`SELECT * FROM tokens`));
    expect(rows).not.toContain(raw);
    expect(rows).not.toContain(Buffer.from(raw, 'base64url').toString('hex'));
  });

  it('are found by their purpose only, in their company only', async () => {
    const tokens = withKeys(fresh);
    const raw = await inUnit(async () => tokens.rawOf(await tokens.issue({ ...order, purpose: 'confirmation' })));
    await expect(inUnit(() => tokens.find(raw, 'confirmation'))).resolves.toMatchObject({ purpose: 'confirmation' });
    await expect(inUnit(() => tokens.find(raw, 'check_in', 'manage'))).rejects.toMatchObject({
      state: 'unknown_token',
    });
    const other = await house.fixtures.company();
    await expect(inUnit(() => tokens.find(raw, 'confirmation'), other)).rejects.toMatchObject({
      state: 'unknown_token',
    });
  });

  it('are made again after the keys were rotated, and not without their key', async () => {
    const issued = await inUnit(async () => {
      const token = await withKeys(old).issue({ ...order, purpose: 'check_in' });
      return { token, raw: withKeys(old).rawOf(token) };
    });
    await inUnit(async () => expect(withKeys(fresh, old).rawOf(issued.token)).toBe(issued.raw));
    await inUnit(async () => expect(() => withKeys(fresh).rawOf(issued.token)).toThrow('TOKEN_KEYS'));
  });

  it('are spent once', async () => {
    const tokens = withKeys(fresh);
    const token = await inUnit(() => tokens.issue({ ...order, purpose: 'confirmation' }));
    await inUnit(() => tokens.spend(token));
    await expect(inUnit(() => tokens.spend(token))).rejects.toMatchObject({ state: 'token_expired' });
  });

  it('are replaced by one that lives as long, and are worth nothing then to whoever found them before', async () => {
    const tokens = withKeys(fresh);
    const issued = await inUnit(() => tokens.issue({ ...order, purpose: 'confirmation' }));
    const next = await inUnit(() => tokens.replace(issued));
    expect(next).toMatchObject({ purpose: 'confirmation', expiresAt: order.expiresAt, usedAt: null });
    await inUnit(async () => expect((await tokens.lock(issued)).expiresAt).toEqual(house.clock.now()));
    await expect(inUnit(() => tokens.spend(issued))).rejects.toMatchObject({ state: 'token_expired' });
    await inUnit(async () => expect((await tokens.findOf(order.reservationId, 'confirmation'))?.id).toBe(next.id));
    await inUnit(() => tokens.spend(next));
  });
});
