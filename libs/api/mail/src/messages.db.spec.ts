import { type Company, Jobs } from '@azionelab/api/kernel';
import { type House, openHouse } from '@azionelab/api/testing';
import { mailEntities } from './message.entity';
import { Messages } from './messages';

describe('the messages about a reservation', () => {
  let house: House;
  let company: Company;
  let messages: Messages;
  let reservationId: number;

  beforeAll(async () => {
    house = await openHouse(mailEntities);
    messages = new Messages(house.work, new Jobs(house.work), house.clock);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.fixtures.company();
    reservationId = await house.fixtures.reservation(company);
  });

  const inUnit = <T>(task: () => Promise<T>, who = company) => house.in(who, () => house.work.run(task));
  const owe = (recipient: string, of = reservationId) => {
    const letter = { kind: 'confirmation_request', locale: 'it', subject: 'Conferma i tuoi posti' } as const;
    return inUnit(() => messages.owe({ ...letter, reservationId: of, recipient }));
  };
  const statuses = async (of = reservationId) => {
    const rows = await house.database.admin(`SELECT status FROM messages WHERE reservation_id = $1 ORDER BY id`, [of]);
    return rows.map(({ status }) => status);
  };

  it('are known by when they were owed, on the clock of the product', async () => {
    house.clock.set('2026-11-27T18:00:00+01:00');
    await owe('a@posta.example');
    await owe('elsewhere@posta.example', await house.fixtures.reservation(company));
    house.clock.pass({ minutes: 1 });
    const moment = house.clock.now();
    await owe('b@posta.example');
    house.clock.pass({ minutes: 1 });
    await owe('c@posta.example');
    const since = (of: Date, who = company) => inUnit(() => messages.owedSince([reservationId], of), who);
    expect((await since(new Date(0))).map(({ recipient }) => recipient[0])).toEqual(['a', 'b', 'c']);
    expect((await since(moment)).map(({ recipient }) => recipient[0])).toEqual(['c']);
    expect(await since(new Date(0), await house.fixtures.company())).toEqual([]);
  });

  it('are taken back only while they are owed, and only of that reservation', async () => {
    const other = await house.fixtures.reservation(company);
    const { id } = await owe('sent@posta.example');
    await house.database.admin(`UPDATE messages SET status = 'sent' WHERE id = $1`, [id]);
    await owe('owed@posta.example');
    await owe('other@posta.example', other);
    await inUnit(() => messages.takeBack(reservationId), await house.fixtures.company());
    expect(await statuses()).toEqual(['sent', 'owed']);
    await inUnit(() => messages.takeBack(reservationId));
    expect([await statuses(), await statuses(other)]).toEqual([['sent', 'failed'], ['owed']]);
  });
});
