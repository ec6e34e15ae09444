import { Reservations } from '@azionelab/api/bookings';
import type { Company } from '@azionelab/api/kernel';
import { together } from '@azionelab/api/testing';
import { passed, tell } from './testing/offline';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { patiently } from './testing/patiently';
import type { StaffSession } from './testing/staff-session';

const DEVICES = 20;

describe('twenty devices that come back at the same moment', () => {
  let office: BoxOffice;
  let company: Company;
  let performance: number;
  let door: StaffSession;

  beforeEach(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    const starts_at = new Date(Date.now() + 3_600_000);
    performance = await office.fixtures.performance(company, { starts_at, room_capacity: 1000 });
    door = await office.staff(company, 'door');
  });
  afterEach(() => office.close());

  async function ticket(size: number) {
    const [party] = await parties(office, company, performance, [size], 'check_in');
    return { id: party?.id, token: party?.token as string };
  }

  const standing = async (reservation: number | undefined) => {
    const [row] = await office.database.admin<{ arrivals: number; seats: number; admitted: number }>(
      `SELECT (SELECT count(*)::int FROM arrivals WHERE reservation_id = $1) AS arrivals,
         (SELECT coalesce(sum(seats), 0)::int FROM arrivals WHERE reservation_id = $1) AS seats,
         (SELECT coalesce(sum(admitted), 0)::int FROM check_ins WHERE reservation_id = $1) AS admitted`,
      [reservation],
    );
    return row;
  };

  /** All tell of one and the same arrival. */
  async function sameArrival() {
    const { id, token } = await ticket(50);
    const told = [passed(token, new Date().toISOString())];
    const answers = await together(DEVICES, () => patiently(() => tell(door, performance, told)));
    const statuses = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.status : 0));
    return { statuses, ...(await standing(id)) };
  }

  /** Each tells of one person of the same party, who came through its own door; one is inside already. */
  async function sameParty() {
    const { id, token } = await ticket(50);
    const person = () => passed(token, new Date().toISOString(), { admitted: 1 });
    await tell(door, performance, [person()]);
    await together(DEVICES, () => {
      const told = [person()];
      return patiently(() => tell(door, performance, told));
    });
    return standing(id);
  }

  const withoutLock = () => {
    const reservations = office.app.get(Reservations, { strict: false });
    jest.spyOn(reservations, 'lock').mockImplementation((id) => reservations.byId(id));
  };

  it('have an arrival counted once that all of them tell', async () => {
    const { statuses, arrivals, admitted } = await sameArrival();
    expect({ arrivals, admitted }).toEqual({ arrivals: 1, admitted: 2 });
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('control: without the unique key of the nonce it counts more than once', async () => {
    await office.database.admin(`ALTER TABLE arrivals DROP CONSTRAINT arrivals_once`);
    expect((await sameArrival()).arrivals).toBeGreaterThan(1);
  });

  it('have every person of a party counted', async () => {
    for (let round = 0; round < 3; round++) {
      const all = DEVICES + 1;
      expect(await sameParty()).toEqual({ arrivals: all, seats: all, admitted: all });
    }
  });

  it('control: without the lock of the reservation, somebody is inside whom the check-in does not count', async () => {
    withoutLock();
    let missing = 0;
    for (let round = 0; round < 5; round++) {
      const { seats = 0, admitted = 0 } = (await sameParty()) ?? {};
      missing += seats - admitted;
    }
    expect(missing).toBeGreaterThan(0);
  });
});
