import { openHouse, openTestMailbox, together, type House, type TestMailbox } from '@azionelab/api/testing';
import type { Company } from '@azionelab/api/kernel';
import type { LetterContent } from './letter-content';
import { aConfirmationRequest } from './letters.testing';
import { mailEntities, Message } from './message.entity';
import { openPostOffice, type PostOffice } from './post-office.testing';
import { openSmtpServer, refusal } from './smtp.testing';

describe('a message owed', () => {
  let house: House;
  let mailbox: TestMailbox;
  let company: Company;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    house = await openHouse(mailEntities);
  });
  beforeEach(async () => {
    company = await house.fixtures.company();
    mailbox = await openTestMailbox();
    closing.push(() => mailbox.stop());
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
    await house.database.admin(`DELETE FROM graphile_worker._private_jobs`);
  });
  afterAll(() => house.close());

  type Setting = Partial<Parameters<typeof openPostOffice>[1]>;
  async function open(setting: Setting = {}): Promise<PostOffice> {
    const office = await openPostOffice(house, { smtpUrl: mailbox.smtpUrl, companies: [company], ...setting });
    closing.push(() => office.close());
    return office;
  }
  const owed = {
    kind: 'confirmation_request',
    reservationId: null,
    locale: 'it',
    recipient: 'maria.rossi@example.org',
    subject: 'Conferma i tuoi posti: Amleto',
  } as const;
  const owe = (office: PostOffice) =>
    house.in(company, () => house.work.run(async () => (await office.messages.owe(owed)).id));
  const deliver = (office: PostOffice, id: number) => house.in(company, () => office.delivery.deliver(id));
  const sweep = (office: PostOffice) => house.in(company, () => office.delivery.sweep());
  const stored = (id: number) =>
    house.in(company, () => house.work.run(() => house.work.of(Message).findOneByOrFail({ id })));
  const jobs = async () =>
    (await house.database.admin<{ count: number }>(`SELECT count(*)::int FROM graphile_worker.jobs`))[0]?.count;
  async function until(holds: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + 20_000;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error('It does not come true.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const mails = async (count: number) => {
    await until(async () => (await mailbox.mails()).length >= count);
    return mailbox.mails();
  };

  it('is sent by the worker as soon as its transaction commits', async () => {
    const office = await open({ working: true });
    const id = await owe(office);
    const [mail] = await mails(1);
    expect(mail).toMatchObject({
      messageId: `<${id}.${company.id}@azionelab.example>`,
      subject: 'Conferma i tuoi posti: Amleto',
      to: [{ address: 'maria.rossi@example.org' }],
    });
    await until(async () => (await stored(id)).status === 'sent');
    expect(await stored(id)).toMatchObject({ attempts: 1, lastError: null, sentAt: house.clock.now() });
  });

  it('is not owed, and never sent, when its transaction rolls back', async () => {
    const office = await open({ working: true });
    const unit = house.in(company, () =>
      house.work.run(async () => {
        await office.messages.owe(owed);
        throw new Error('no seats after all');
      }),
    );
    await expect(unit).rejects.toThrow('no seats after all');
    await owe(office);
    await mails(1);
    expect(await mailbox.mails()).toHaveLength(1);
    expect(await house.database.admin(`SELECT FROM messages WHERE company_id = $1`, [company.id])).toHaveLength(1);
  });

  it('cannot be owed outside a transaction', async () => {
    const office = await open();
    await expect(house.in(company, () => office.messages.owe(owed))).rejects.toThrow('unit of work');
  });

  it('waits for an SMTP server that is away, and arrives once it is back', async () => {
    const office = await open({ working: true });
    await mailbox.goAway();
    const id = await owe(office);
    await until(async () => (await stored(id)).lastError !== null);
    expect(await stored(id)).toMatchObject({ status: 'owed', attempts: 1, lastError: 'ESOCKET' });
    const [job] = await house.database.admin<{ seconds: number }>(
      `SELECT extract(epoch FROM run_at - now())::float AS seconds FROM graphile_worker.jobs`,
    );
    expect(job?.seconds).toBeGreaterThan(10);
    expect(job?.seconds).toBeLessThanOrEqual(20);

    await mailbox.comeBack();
    house.clock.pass({ seconds: 20 });
    await sweep(office);
    expect(await mails(1)).toHaveLength(1);
    await until(async () => (await stored(id)).status === 'sent');
  });

  it('is sent again, as the same mail, when whoever sent it died before saying so', async () => {
    const revoke = () => house.database.admin(`REVOKE UPDATE ON messages FROM azionelab_app`);
    const grant = () => house.database.admin(`GRANT UPDATE ON messages TO azionelab_app`);
    const dying = await open({ contentOf: async () => (await revoke(), aConfirmationRequest()) });
    const id = await owe(dying);
    await expect(deliver(dying, id)).rejects.toThrow('permission denied');
    await grant();
    expect(await stored(id)).toMatchObject({ status: 'owed', attempts: 1 });

    const office = await open();
    await deliver(office, id);
    expect(await mailbox.mails()).toHaveLength(1);
    house.clock.pass({ seconds: 41 });
    await house.database.admin(`DELETE FROM graphile_worker._private_jobs`);
    await sweep(office);
    expect(await jobs()).toBe(1);
    await deliver(office, id);

    const [first, second] = await mailbox.mails();
    expect(second?.messageId).toBe(first?.messageId);
    expect(await stored(id)).toMatchObject({ status: 'sent', attempts: 2 });
  });

  it('is sent once by two workers with twenty of them', async () => {
    const [office] = [await open({ working: true }), await open({ working: true })];
    await together(20, () => owe(office));
    const sent = await mails(20);
    await until(async () => (await jobs()) === 0);
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(20);
    expect(await mailbox.mails()).toHaveLength(20);
  });

  const slowly = async (): Promise<LetterContent> => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return aConfirmationRequest();
  };

  it('is sent once when ten try it at the same moment', async () => {
    const office = await open({ contentOf: slowly });
    const id = await owe(office);
    await together(10, () => deliver(office, id));
    expect(await mailbox.mails()).toHaveLength(1);
  });

  it('is sent more than once when claims end at once (so the claim is what prevents it)', async () => {
    const office = await open({
      contentOf: async () => {
        await house.database.admin(`UPDATE messages SET next_attempt_at = '2000-01-01' WHERE company_id = $1`, [
          company.id,
        ]);
        return slowly();
      },
    });
    const id = await owe(office);
    await Promise.all(
      [0, 100].map(async (wait) => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        await deliver(office, id);
      }),
    );
    expect(await mailbox.mails()).toHaveLength(2);
  });

  it('is sent outside any transaction', async () => {
    const OPEN_TRANSACTIONS = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'`;
    let found: unknown[] | undefined;
    const office = await open({
      contentOf: async () => {
        found = await house.database.admin(OPEN_TRANSACTIONS);
        return aConfirmationRequest();
      },
    });
    await deliver(office, await owe(office));
    expect(found).toHaveLength(0);
  });

  it.each([
    ['a recipient who does not exist', { onRcptTo: 550 }, 'failed', 'SMTP 550'],
    ['a mailbox that is full for now', { onRcptTo: 452 }, 'owed', 'SMTP 452'],
    ['a sender that is not welcome', { onMailFrom: 550 }, 'owed', 'SMTP 550'],
    ['a refused letter', { onData: 554 }, 'owed', 'SMTP 554'],
  ] as const)('ends as it must with %s', async (_, codes: Record<string, number>, status, lastError) => {
    const refuse = (name: string) => (value: unknown, _session: unknown, answer: (error?: Error) => void) => {
      if (name === 'onData') (value as NodeJS.ReadableStream).resume();
      const code = codes[name];
      answer(code ? refusal(code) : undefined);
    };
    const server = await openSmtpServer({
      onRcptTo: refuse('onRcptTo'),
      onMailFrom: refuse('onMailFrom'),
      onData: refuse('onData'),
    });
    closing.push(() => server.stop());
    const office = await open({ smtpUrl: server.smtpUrl });
    const id = await owe(office);
    await deliver(office, id);
    expect(await stored(id)).toMatchObject({ status, lastError, attempts: 1 });
    await deliver(office, id);
    expect(await stored(id)).toMatchObject({ attempts: 1 });
  });

  it('is given up when it makes no sense any more', async () => {
    const office = await open({ contentOf: () => undefined });
    const id = await owe(office);
    await deliver(office, id);
    expect(await stored(id)).toMatchObject({ status: 'failed', lastError: 'superseded' });
    expect(await mailbox.mails()).toHaveLength(0);
  });

  it('was sent, even if it was taken back while it was on its way', async () => {
    const office = await open({
      contentOf: async () => {
        await house.database.admin(`UPDATE messages SET status = 'failed' WHERE company_id = $1`, [company.id]);
        return aConfirmationRequest();
      },
    });
    const id = await owe(office);
    await deliver(office, id);
    expect(await mailbox.mails()).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ status: 'sent', lastError: null });
  });

  it('is given up after three days of attempts', async () => {
    const office = await open();
    await mailbox.goAway();
    const id = await owe(office);
    await house.database.admin(`UPDATE messages SET attempts = 256 WHERE id = $1`, [id]);
    await deliver(office, id);
    expect(await stored(id)).toMatchObject({ status: 'failed', lastError: 'ESOCKET', attempts: 257 });
    await mailbox.comeBack();
  });

  it('survives a fault in what makes its content', async () => {
    const office = await open({
      contentOf: () => {
        throw new TypeError('of maria.rossi@example.org');
      },
    });
    const id = await owe(office);
    await deliver(office, id);
    expect(await stored(id)).toMatchObject({ status: 'owed', lastError: 'TypeError' });
  });

  it('is let go at once when the process stops in the middle', async () => {
    const silent = await openSmtpServer({ onConnect: () => undefined });
    closing.push(() => silent.stop());
    const office = await openPostOffice(house, { smtpUrl: silent.smtpUrl, companies: [company] });
    const id = await owe(office);
    const delivering = deliver(office, id);
    await until(async () => (await stored(id)).attempts === 1);
    const started = Date.now();
    await office.close();
    await delivering;
    expect(Date.now() - started).toBeLessThan(2000);
    expect(await stored(id)).toMatchObject({ status: 'owed', lastError: 'EABORT' });
  });

  it('is of its own company only', async () => {
    const office = await open();
    const id = await owe(office);
    const other = await house.fixtures.company();
    await house.in(other, () => office.delivery.deliver(id));
    await house.in(other, () => office.delivery.sweep());
    expect(await stored(id)).toMatchObject({ status: 'owed', attempts: 0 });
    expect(await mailbox.mails()).toHaveLength(0);
  });
});
