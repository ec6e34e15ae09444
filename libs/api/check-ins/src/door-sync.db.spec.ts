import type { SyncedArrivalRequest } from '@azionelab/contracts/requests';
import fc from 'fast-check';
import { CheckIn } from './check-in.entity';
import { OfflineEvening, type OfflineHouse, openOfflineHouse } from './testing/offline-evening';

const DEVICES = ['Ingresso sinistro', 'Ingresso destro', 'Galleria'];
const TICKETS = 3;

/** What became of a ticket while the devices had no connection. */
interface Fate {
  size: number;
  cancelled: boolean;
  /** How many of the party are left, when it gave seats back. */
  smaller: number;
}

/** People who went past a device that had no connection. */
interface Passing {
  device: string;
  ticket: number;
  seats: number;
  minute: number;
  byCode: boolean;
}

const fate = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  cancelled: fc.boolean(),
  smaller: fc.integer({ min: 1, max: 4 }),
});
const passing = fc.record({
  device: fc.constantFrom(...DEVICES),
  ticket: fc.nat({ max: TICKETS - 1 }),
  seats: fc.integer({ min: 1, max: 4 }),
  // Few minutes, so that some are the same.
  minute: fc.nat({ max: 4 }),
  byCode: fc.boolean(),
});
/** An evening, and two orders in which it may be told; what is told again stands in an order twice. */
const evening = fc
  .record({
    fates: fc.array(fate, { minLength: TICKETS, maxLength: TICKETS }),
    passings: fc.array(passing, { minLength: 1, maxLength: 8 }),
  })
  .chain(({ fates, passings }) => {
    const all = passings.map((_, index) => index);
    const order = fc.subarray(all).chain((again) => {
      const told = [...all, ...again.map((index) => index + all.length)];
      return fc.shuffledSubarray(told, { minLength: told.length }).map((one) => one.map((index) => index % all.length));
    });
    return fc.record({ fates: fc.constant(fates), passings: fc.constant(passings), orders: fc.tuple(order, order) });
  });

const nonceOf = (index: number) => `arrival-${index}`;
const timeOf = ({ minute }: Passing) => `2026-11-27T17:5${minute}:00+01:00`;
const sum = (passings: { seats: number }[]) => passings.reduce((total, { seats }) => total + seats, 0);

/** What must be true in the end, whatever the order: written down without knowing how it is done. */
function truth(fates: Fate[], passings: Passing[]) {
  const numbered = passings.map((one, index) => ({ ...one, nonce: nonceOf(index) }));
  const inOrder = numbered.sort((a, b) => a.minute - b.minute || (a.nonce < b.nonce ? -1 : 1));
  return fates.map(({ size, smaller, cancelled }, ticket) => {
    const came = inOrder.filter((one) => one.ticket === ticket);
    const allowed = Math.min(size, smaller);
    const [first] = came;
    const reason = cancelled ? 'cancelled' : 'too_many';
    return {
      checkIn:
        first && !cancelled
          ? { admitted: Math.min(sum(came), allowed), checked_in_at: new Date(timeOf(first)), by: first.device }
          : null,
      conflict:
        sum(came) > (cancelled ? 0 : allowed)
          ? { reason, entered: sum(came), arrivals: came.map((one) => `${one.device} ${timeOf(one)} ${one.seats}`) }
          : null,
    };
  });
}

describe('telling later what happened without a connection', () => {
  let house: OfflineHouse;
  beforeAll(async () => {
    house = await openOfflineHouse();
  });
  afterAll(() => house.close());

  /** Tells `passings` in the given order, one by one. @returns how each ticket stands then */
  async function outcome(fates: Fate[], passings: Passing[], order: number[]) {
    const night = await OfflineEvening.open(house, DEVICES);
    const parties: Awaited<ReturnType<typeof night.party>>[] = [];
    for (const { size, smaller, cancelled } of fates) {
      const party = await night.party(size);
      parties.push(party);
      const change = cancelled
        ? `status = 'cancelled', cancelled_at = now()`
        : `party_size = ${Math.min(size, smaller)}`;
      await house.database.admin(`UPDATE reservations SET ${change} WHERE id = $1`, [party.id]);
    }
    const told = (index: number): SyncedArrivalRequest => {
      const one = passings[index] as Passing;
      const { code, token_hash } = parties[one.ticket] as (typeof parties)[0];
      const ticket = one.byCode ? { code } : { token_hash };
      return { nonce: nonceOf(index), ...ticket, admitted: one.seats, arrived_at: timeOf(one), source: 'qr_scan' };
    };
    for (const index of order) await night.tell((passings[index] as Passing).device, [told(index)]);
    const { results } = await night.conflicts();
    return Promise.all(
      parties.map(async ({ id }) => {
        const [checkIn = null] = await house.database.admin(
          `SELECT admitted, checked_in_at, name AS by FROM check_ins JOIN door_devices ON door_devices.id = device_id
           WHERE reservation_id = $1`,
          [id],
        );
        const own = results.filter(({ reservation_id }) => reservation_id === id);
        expect(own.length).toBeLessThanOrEqual(1);
        const conflict = own.map(({ reason, entered, arrivals }) => ({
          reason,
          entered,
          arrivals: arrivals.map(({ by, arrived_at, seats }) => `${by} ${arrived_at} ${seats}`),
        }))[0];
        return { checkIn, conflict: conflict ?? null };
      }),
    );
  }

  const inEveryOrder = (numRuns: number) =>
    fc.assert(
      fc.asyncProperty(evening, async ({ fates, passings, orders }) => {
        for (const order of orders) expect(await outcome(fates, passings, order)).toEqual(truth(fates, passings));
      }),
      { numRuns, seed: 1, endOnFailure: true },
    );

  it('ends the same in every order: each arrival counted once, each conflict shown once', async () => {
    await inEveryOrder(Number(process.env['SYNC_RUNS'] ?? 40));
  }, 300_000);

  it('control: it would not, if a check-in kept what was told first', async () => {
    const { arrivals, work } = house;
    const settle = arrivals.settle.bind(arrivals);
    jest.spyOn(arrivals, 'settle').mockImplementation(async (reservation) => {
      return (await work.of(CheckIn).findOneBy({ reservationId: reservation.id })) ?? settle(reservation);
    });
    await expect(inEveryOrder(40)).rejects.toThrow('Property failed');
  });
});
