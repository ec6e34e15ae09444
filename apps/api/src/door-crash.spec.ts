import { setTimeout as pause } from 'node:timers/promises';
import { Passwords } from '@azionelab/api/accounts';
import { drawBookingCode } from '@azionelab/api/bookings';
import { together } from '@azionelab/api/testing';
import { KillableHouse } from './testing/killable-house';
import { passed, tell } from './testing/offline';
import { signIn, type StaffSession } from './testing/staff-session';

const DEVICES = 6;
const ARRIVALS = 120;
const PASSWORD = 'una password di prova';

describe('kill -9 while devices tell what they did without a connection', () => {
  let house: KillableHouse;
  beforeAll(async () => {
    house = await KillableHouse.open(ARRIVALS);
  }, 120_000);
  afterAll(() => house?.close());

  /** Parties of one who confirmed, and somebody at the door. @returns the codes of the parties */
  async function evening(): Promise<string[]> {
    const codes = Array.from({ length: ARRIVALS }, drawBookingCode);
    const hash = await new Passwords().hash(PASSWORD);
    await house.sql(`
      INSERT INTO reservations (company_id, performance_id, status, code, name, email, party_size, locale, confirmed_at)
        SELECT company_id, id, 'confirmed', unnest('{${codes.join()}}'::text[]), 'Ada', 'a@posta.example', 1, 'it', now()
        FROM performances;
      WITH somebody AS (INSERT INTO users (name, email, password_hash) VALUES ('Ada', 'door@staff.test', '${hash}') RETURNING id)
        INSERT INTO memberships (company_id, user_id, role) SELECT companies.id, somebody.id, 'door' FROM companies, somebody`);
    return codes;
  }

  /** Tells a few at a time, each until there is an answer. */
  async function tellAll(device: StaffSession, codes: string[], onAnswer: () => void): Promise<void> {
    const now = new Date().toISOString();
    const told = codes.map((code) => passed('', now, { token_hash: undefined, code, admitted: 1 }));
    for (let next = told.splice(0, 4); next.length > 0;) {
      const answer = await tell(device, house.performance, next).catch(() => undefined);
      if (answer?.status === 200) {
        expect(new Set(answer.outcomes)).toEqual(new Set(['recorded']));
        onAnswer();
        next = told.splice(0, 4);
      } else await pause(100);
    }
  }

  it('loses no arrival and counts none twice', async () => {
    const codes = await evening();
    const device = await signIn(house.api.port, 'door@staff.test', PASSWORD);
    let answers = 0;
    let trouble = Promise.resolve();
    const onAnswer = () => {
      answers++;
      if (answers === 8) trouble = house.api.kill().then(() => house.api.start());
      if (answers === 18) trouble = trouble.then(() => house.killDatabase()).then(() => house.reviveDatabase());
    };
    const told = await together(DEVICES, (n) =>
      tellAll(
        device,
        codes.filter((_, index) => index % DEVICES === n),
        onAnswer,
      ),
    );
    await trouble;
    expect(told.map(({ status }) => status)).toEqual(Array(DEVICES).fill('fulfilled'));
    const [row] = await house.sql(
      `SELECT (SELECT sum(seats)::int FROM arrivals) AS arrived, (SELECT sum(admitted)::int FROM check_ins) AS admitted,
         (SELECT count(*)::int FROM check_ins) AS check_ins`,
    );
    expect(row).toEqual({ arrived: ARRIVALS, admitted: ARRIVALS, check_ins: ARRIVALS });
  }, 300_000);
});
