import { type Company, UnitOfWork } from '@azionelab/api/kernel';
import { Performance, SeatLedger } from '@azionelab/api/shows';
import { together } from '@azionelab/api/testing';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { patiently } from './testing/patiently';
import type { StaffSession } from './testing/staff-session';

const soon = () => new Date(Date.now() + 3_600_000);

describe('an evening is called off while parties confirm and walk up', () => {
  let office: BoxOffice;
  let company: Company;
  let editor: StaffSession;
  let door: StaffSession;

  beforeEach(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    editor = await office.staff(company, 'editor');
    door = await office.staff(company, 'door');
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await office.close();
  });

  /** @returns the answers, and what became of the evening */
  async function race() {
    const performance = await office.fixtures.performance(company, { starts_at: soon(), room_capacity: 500 });
    const waiting = await parties(
      office,
      company,
      performance,
      Array.from({ length: 12 }, () => 2),
    );
    const host = company.hosts[0];
    const walkUp = `/api/check-ins/performances/${performance}/walk-ups/`;
    const ask = (n: number) => {
      if (n === 8) return editor.call('POST', `/api/admin/performances/${performance}/cancel/`, { body: {} });
      if (n % 2) return door.call('POST', walkUp, { body: { party_size: 1 } });
      const token = waiting[n / 2]?.token ?? waiting[0]?.token;
      return office.call('POST', '/api/reservations/confirm/', { body: { token }, host });
    };
    const answers = await together(25, (n) => patiently(() => ask(n)));
    const [row] = await office.database.admin<{ off: boolean; seats: number; confirmed: number }>(
      `SELECT cancelled_at IS NOT NULL AS off, confirmed_seats AS seats,
         (SELECT count(*)::int FROM reservations WHERE performance_id = $1 AND status = 'confirmed') AS confirmed
       FROM performances WHERE id = $1`,
      [performance],
    );
    const statuses = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.status : 0));
    return { statuses, cancelling: statuses[8], ...(row ?? { off: false, seats: -1, confirmed: -1 }) };
  }

  /** Either people came in first, and it stays; or it is called off, and nobody holds a seat. */
  const isSound = ({ off, seats, confirmed, cancelling }: Awaited<ReturnType<typeof race>>) =>
    off ? cancelling === 200 && seats === 0 && confirmed === 0 : cancelling === 409;

  /** A ledger that reads the row and is overtaken before anything is written. */
  function forgetToLock() {
    const work = office.app.get(UnitOfWork);
    jest.spyOn(office.app.get(SeatLedger, { strict: false }), 'lock').mockImplementation(async (id) => {
      const performance = await work.of(Performance).findOneByOrFail({ id });
      await new Promise((wait) => setTimeout(wait, Math.random() * 30));
      return performance;
    });
  }

  it('and nobody is ever confirmed for it, in five rounds', async () => {
    for (let round = 0; round < 5; round++) {
      const told = await race();
      expect([told, isSound(told)]).toEqual([told, true]);
      expect(told.statuses.filter((status) => status >= 500)).toEqual([]);
    }
  });

  it('nor when the ledger forgets to lock: the database refuses by itself', async () => {
    forgetToLock();
    for (let round = 0; round < 3; round++) {
      const { off, confirmed, seats } = await race();
      if (off) expect({ confirmed, seats }).toEqual({ confirmed: 0, seats: 0 });
    }
  });

  it('control: without lock and CHECK somebody is', async () => {
    await office.database.admin(`ALTER TABLE performances DROP CONSTRAINT performances_cancelled_empty`);
    forgetToLock();
    let lost = 0;
    for (let round = 0; round < 10 && lost === 0; round++) {
      const { off, confirmed } = await race();
      if (off) lost = confirmed;
    }
    expect(lost).toBeGreaterThan(0);
  });
});
