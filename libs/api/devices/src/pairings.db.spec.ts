import { randomBytes } from 'node:crypto';
import { CheckInWindow } from '@azionelab/api/check-ins';
import { type Company, context, CurrentUser, KeyRing, Site, type Settings } from '@azionelab/api/kernel';
import { Programme, SeatLedger, showsEntities } from '@azionelab/api/shows';
import { type House, openHouse, together } from '@azionelab/api/testing';
import { devicesEntities } from './devices.module';
import { Pairings } from './pairings';

describe('the code of an evening', () => {
  let house: House;
  let company: Company;
  let performance: number;
  let manager: number;
  const first = { id: 'first', secret: randomBytes(32) };
  const second = { id: 'second', secret: randomBytes(32) };
  const settings = { checkInOpensMinutes: 180, checkInClosesMinutes: 360, publicUrl: 'http://localhost:8080' };

  beforeAll(async () => {
    house = await openHouse([...showsEntities, ...devicesEntities]);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.fixtures.company();
    performance = await house.fixtures.performance(company);
    manager = await house.fixtures.member(company, 'box_office');
  });

  /** With the keys that the server has, the signing one first. */
  function pairings(
    keys: [typeof first, ...(typeof first)[]] = [first],
    ledger = new SeatLedger(house.work),
  ): Pairings {
    const { work, clock } = house;
    const all = { ...settings, tokenKeys: new KeyRing(keys) } as unknown as Settings;
    const programme = new Programme(work, house.company, clock);
    const window = new CheckInWindow(work, all, clock);
    const site = new Site(all, house.company);
    return new Pairings(work, ledger, programme, window, new CurrentUser(), house.company, all, site);
  }

  const asManager = <T>(task: () => Promise<T>): Promise<T> => {
    const user = { id: manager, name: 'Giulia', email: '', role: 'box_office' as const, permissions: [] };
    return house.in(company, () => context.run({ ...context.getStore(), user }, task));
  };
  const show = async (by = pairings(), of = performance, renew = false) =>
    new URL((await asManager(() => by.show(of, { renew }))).pairing_url).hash.slice(1);
  const open = (code: string, by = pairings()) => asManager(() => house.work.run(() => by.open(code)));

  it('opens the evening that it was made for', async () => {
    const other = await house.fixtures.performance(company);
    const codes = [await show(), await show(pairings(), other)];
    expect(codes[0]).not.toBe(codes[1]);
    expect(await open(codes[1] as string)).toMatchObject({ performanceId: other, madeBy: manager });
  });

  /** How many codes ten who show it for the first time at once see; one that fails counts as another. */
  async function codesSeen(ledger = new SeatLedger(house.work)): Promise<number> {
    const of = await house.fixtures.performance(company);
    const seen = await together(10, () => show(pairings([first], ledger), of));
    return new Set(seen.map((one) => (one.status === 'fulfilled' ? one.value : one))).size;
  }

  it('is one, however many show it for the first time at once', async () => {
    for (let round = 0; round < 5; round++) expect(await codesSeen()).toBe(1);
  });

  it("control: without the performance's lock it is not", async () => {
    class Unlocked extends SeatLedger {
      override lock(id: number) {
        return new Programme(house.work, house.company, house.clock).byId(id);
      }
    }
    let most = 0;
    for (let round = 0; round < 20 && most < 2; round++)
      most = Math.max(most, await codesSeen(new Unlocked(house.work)));
    expect(most).toBeGreaterThan(1);
  });

  it('is made again with the key that made it, and anew when that is gone', async () => {
    const code = await show(pairings([first]));
    expect(await show(pairings([second, first]))).toBe(code);
    const anew = await show(pairings([second]));
    expect(anew).not.toBe(code);
    await expect(open(code)).rejects.toMatchObject({ state: 'unknown_token' });
    expect(await open(anew)).toMatchObject({ performanceId: performance });
  });

  it('cannot be made from what the database keeps', async () => {
    const code = await show();
    const [row] = await house.database.admin(`SELECT * FROM door_pairings WHERE performance_id = $1`, [performance]);
    const kept = Object.values(row ?? {}).map((value) =>
      Buffer.isBuffer(value) ? value.toString('base64url') : value,
    );
    expect(kept).not.toContain(code);
    expect(kept).toContain('first');
  });
});
