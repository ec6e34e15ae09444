import { type Company, context, CurrentUser, type User } from '@azionelab/api/kernel';
import { type House, openHouse } from '@azionelab/api/testing';
import type { Permission } from '@azionelab/contracts';
import { ApiKey } from './api-key.entity';
import { ApiKeys } from './api-keys';
import { KeyCallers } from './key-callers';

describe('what a key may do', () => {
  let house: House;
  let company: Company;
  let admin: number;
  let keys: ApiKeys;
  const scopes: Permission[] = ['see_programme', 'see_reservations'];

  beforeAll(async () => {
    house = await openHouse([ApiKey]);
    keys = new ApiKeys(house.work, house.company, new CurrentUser(), house.clock);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.clock.set('2026-11-27T18:00:00+01:00');
    company = await house.fixtures.company();
    admin = await house.fixtures.member(company, 'admin');
  });

  const asAdmin = <T>(task: () => Promise<T>): Promise<T> =>
    house.in(company, () => context.run({ ...context.getStore(), user: { id: admin } as User }, task));
  const make = (expires_at?: string) => asAdmin(() => keys.make({ name: 'Foglio', scopes, expires_at }));
  const scopesOf = (id: number, of = company) => house.in(of, () => keys.scopesOf(id));
  const caller = (key: string, of = company) => house.in(of, () => new KeyCallers(house.work, house.clock).find(key));

  it('is what it was given, whoever asks', async () => {
    const { id, key } = await make();
    expect(await scopesOf(id)).toEqual(scopes);
    expect(await caller(key)).toMatchObject({ id: admin, permissions: scopes, key: { id, name: 'Foglio' } });
  });

  it('is nothing once it was revoked', async () => {
    const { id, key } = await make();
    await asAdmin(() => keys.revoke(id));
    expect([await scopesOf(id), await caller(key)]).toEqual([[], undefined]);
  });

  it('is nothing once its time is up', async () => {
    const { id, key } = await make('2026-11-27T18:01:00+01:00');
    expect(await scopesOf(id)).toEqual(scopes);
    house.clock.pass({ minutes: 1 });
    expect([await scopesOf(id), await caller(key)]).toEqual([[], undefined]);
  });

  it.each([
    ['memberships', 'is_active = false', 'user_id'],
    ['memberships', `role = 'editor'`, 'user_id'],
    ['users', 'is_active = false', 'id'],
  ])('is nothing while of who made it, in %s: %s', async (table, change, column) => {
    const { id, key } = await make();
    await house.database.admin(`UPDATE ${table} SET ${change} WHERE ${column} = $1`, [admin]);
    expect([await scopesOf(id), await caller(key)]).toEqual([[], undefined]);
  });

  it('is unknown to another company', async () => {
    const { id, key } = await make();
    const other = await house.fixtures.company();
    await expect(scopesOf(id, other)).rejects.toMatchObject({ state: 'not_found' });
    expect(await caller(key, other)).toBeUndefined();
  });

  it('is not in what the database keeps of it, which opens nothing', async () => {
    const { id, key } = await make();
    const [row] = await house.database.admin<Record<string, unknown>>(`SELECT * FROM api_keys WHERE id = $1`, [id]);
    const kept = Object.values(row ?? {}).map((value) =>
      Buffer.isBuffer(value) ? value.toString('base64url') : value,
    );
    expect(JSON.stringify(kept)).not.toContain(key.slice('azk_'.length));
    for (const value of kept) expect(await caller(`azk_${String(value)}`)).toBeUndefined();
  });

  it('cannot be written again by the role that serves', async () => {
    const { id } = await make();
    for (const column of ['scopes', 'key_hash', 'made_by', 'expires_at', 'name']) {
      const write = () =>
        house.work.run(() => house.work.query(`UPDATE api_keys SET ${column} = ${column} WHERE id = $1`, [id]));
      await expect(house.in(company, write)).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
  });
});
