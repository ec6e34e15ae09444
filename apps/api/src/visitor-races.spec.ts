import { Reservations } from '@azionelab/api/bookings';
import { type Company, UnitOfWork } from '@azionelab/api/kernel';
import { Programme, SeatLedger } from '@azionelab/api/shows';
import { together } from '@azionelab/api/testing';
import { Token, Tokens } from '@azionelab/api/tokens';
import type { BookedView } from '@azionelab/contracts';
import type { Answer } from './testing/caller';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { type Party, parties } from './testing/parties';
import { patiently } from './testing/patiently';
import { bookByMail } from './testing/reservations';
import { holdPerformance } from './testing/row-lock';

describe('at the same moment', () => {
  let office: BoxOffice;
  let company: Company;

  beforeEach(async () => {
    office = await openBoxOffice({ settings: { RATE_LIMIT_FACTOR: '1' } });
    company = await office.fixtures.company();
  });
  afterEach(() => office.close());

  const post = (path: string, body: object) =>
    patiently(() => office.call('POST', `/api/reservations/${path}/`, { body, host: company.hosts[0] }));
  const evening = (room_capacity: number) =>
    office.fixtures.performance(company, { starts_at: new Date(Date.now() + 3_600_000), room_capacity });
  const fulfilled = <T>(answers: PromiseSettledResult<T>[]): T[] =>
    answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));

  describe('an address is corrected and the link in the wrong mailbox is pressed', () => {
    type Call = 'correct' | 'confirm' | 'cancel';

    /** Both wait for the performance's row, in the given order. @returns their statuses */
    async function meet(first: Call, second: Call) {
      const performance = await evening(10);
      const { id, token, letter_key } = await bookByMail(office, company, performance, 1);
      const calls: Record<Call, () => Promise<Answer>> = {
        correct: () => post(`${id}/letter`, { letter_key, email: 'right@posta.example' }),
        confirm: () => post('confirm', { token }),
        cancel: () => post('cancel', { token }),
      };
      const row = await holdPerformance(office, performance);
      const one = calls[first]();
      await row.awaited(1);
      const other = calls[second]();
      await row.awaited(2);
      await row.release();
      return [(await one).status, (await other).status];
    }

    it('whoever comes first has it', async () => {
      expect(await meet('correct', 'confirm')).toEqual([202, 410]);
      expect(await meet('confirm', 'correct')).toEqual([200, 409]);
      expect(await meet('correct', 'cancel')).toEqual([202, 410]);
      expect(await meet('cancel', 'correct')).toEqual([200, 409]);
    });

    it('control: without a second look at the link, both have it', async () => {
      const [tokens, work] = [office.app.get(Tokens, { strict: false }), office.app.get(UnitOfWork)];
      jest.spyOn(tokens, 'spend').mockImplementation(async ({ id }) => {
        await work.of(Token).update({ id }, { usedAt: new Date() });
      });
      jest.spyOn(tokens, 'lock').mockImplementation(async (token) => token);
      expect(await meet('correct', 'confirm')).toEqual([202, 200]);
      expect(await meet('correct', 'cancel')).toEqual([202, 200]);
    });
  });

  describe('one party gives back two of four seats and twenty others want one each', () => {
    const SEATS = 4;

    async function rush() {
      const performance = await evening(SEATS);
      const [big] = await parties(office, company, performance, [SEATS], 'manage');
      const waiting = await parties(office, company, performance, Array<number>(20).fill(1));
      const confirm = ({ token }: Party) => post('confirm', { token });
      const answers = fulfilled(
        await together(21, (index) =>
          index === 10
            ? post('change', { token: big?.token, party_size: SEATS - 2 })
            : confirm(waiting[index - (index > 10 ? 1 : 0)] as Party),
        ),
      );
      // Who came too early tries again: what was freed is there for somebody.
      const late = fulfilled(await together(waiting.length, (index) => confirm(waiting[index] as Party)));
      const [row] = await office.database.admin<{ taken: number; counted: number }>(
        `SELECT sum(party_size) FILTER (WHERE status = 'confirmed')::int AS taken,
           (SELECT confirmed_seats FROM performances WHERE id = $1) AS counted
         FROM reservations WHERE performance_id = $1`,
        [performance],
      );
      return { statuses: new Set([...answers, ...late].map(({ status }) => status)), ...row };
    }

    it('sells each of the two once', async () => {
      for (let round = 0; round < 10; round++) {
        expect(await rush()).toEqual({ statuses: new Set([200, 409]), taken: SEATS, counted: SEATS });
      }
    });

    it('control: without the counter it sells more', async () => {
      await office.database.admin(`DROP TRIGGER reservations_count_seats ON reservations`);
      expect((await rush()).taken).toBeGreaterThan(SEATS);
    });
  });

  describe('twenty presses of Send again', () => {
    async function press() {
      const path = `/api/performances/${await evening(10)}/reservations/`;
      const body = { name: 'Maria', email: 'maria@posta.example', party_size: 1 };
      const { id, letter_key } = (await office.call<BookedView>('POST', path, { body, host: company.hosts[0] })).body;
      await office.database.admin(`UPDATE messages SET owed_at = owed_at - interval '2 minutes'`);
      const answers = fulfilled(await together(20, () => post(`${id}/letter`, { letter_key })));
      return answers.filter(({ status }) => status === 202).length;
    }

    it('send one letter', async () => {
      expect(await press()).toBe(1);
    });

    it('control: without the row locks they send more', async () => {
      const [reservations, ledger] = [
        office.app.get(Reservations, { strict: false }),
        office.app.get(SeatLedger, { strict: false }),
      ];
      jest.spyOn(reservations, 'lock').mockImplementation((id) => reservations.byId(id));
      jest.spyOn(ledger, 'lock').mockImplementation((id) => office.app.get(Programme, { strict: false }).byId(id));
      let most = 0;
      for (let round = 0; round < 10 && most < 2; round++) most = Math.max(most, await press());
      expect(most).toBeGreaterThan(1);
    });
  });
});
