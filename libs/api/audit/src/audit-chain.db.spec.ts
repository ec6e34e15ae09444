import { randomUUID } from 'node:crypto';
import { AuditTrail, context, type Company, type User } from '@azionelab/api/kernel';
import { openHouse, type House, together } from '@azionelab/api/testing';
import { AuditChain } from './audit-chain';
import { AuditEntry } from './audit-entry.entity';
import { verifyChain } from './verify-chain';

describe('the chain of the audit log', () => {
  let house: House;
  let company: Company;
  let chain: AuditChain;
  beforeEach(async () => {
    house = await openHouse([AuditEntry]);
    company = await house.fixtures.company();
    chain = new AuditChain(house.work, house.company, house.clock);
  });
  afterEach(() => house.close());

  const verify = (of = company) => house.in(of, () => chain.verify());
  const ids = async () => {
    const sql = `SELECT id::int FROM audit_log WHERE company_id = $1 ORDER BY number`;
    return (await house.database.admin<{ id: number }>(sql, [company.id])).map(({ id }) => id);
  };

  /** A few entries, of two companies by turns. @returns the ids of the first company's */
  async function written(): Promise<number[]> {
    const other = await house.fixtures.company();
    for (let n = 0; n < 5; n++) {
      await house.fixtures.venue(company);
      await house.fixtures.venue(other);
    }
    return ids();
  }

  /** What only somebody with the whole server in hand can do. */
  const tamper = (sql: string) =>
    house.database.admin(`DO $$ BEGIN SET LOCAL session_replication_role = replica; ${sql}; END $$`);

  it('is whole as the house wrote it, and says by which hash to know it again', async () => {
    const entries = (await written()).length;
    const first = await verify();
    expect(first).toMatchObject({
      whole: true,
      broken_at: null,
      entries,
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await verify()).toEqual(first);
    await house.fixtures.venue(company);
    expect(await verify()).toMatchObject({ whole: true, entries: entries + 1 });
    expect((await verify()).head).not.toBe(first.head);
  });

  it('is whole, and empty, where nothing happened', async () => {
    await tamper(`DELETE FROM audit_log; DELETE FROM audit_heads`);
    expect(await verify()).toMatchObject({ whole: true, entries: 0, head: null });
  });

  it.each([
    ['an actor', `actor_id = 1`],
    ['a time', `at = at + interval '1 second'`],
    ['a value', `after = after || '{"name": "Sala"}'`],
    ['a request', `request_id = 'another'`],
    ['a key', `api_key_id = 1`],
    ['an object', `object_id = object_id + 1`],
    ['a hash', `hash = sha256(hash)`],
  ])('shows the entry in which somebody changed %s', async (_, change) => {
    const third = (await written())[2] as number;
    await tamper(`UPDATE audit_log SET ${change} WHERE id = ${third}`);
    expect(await verify()).toMatchObject({ whole: false, broken_at: third });
  });

  it('shows the entry after one that somebody changed and sealed again', async () => {
    const [, second, third, fourth] = await written();
    await tamper(`UPDATE audit_log it SET after = '{}' WHERE id = ${third};
      UPDATE audit_log it SET hash = audit_hash((SELECT hash FROM audit_log WHERE id = ${second}), it) WHERE id = ${third}`);
    expect(await verify()).toMatchObject({ whole: false, broken_at: fourth });
  });

  it('shows what follows an entry that is gone', async () => {
    const [, , third, fourth] = await written();
    await tamper(`DELETE FROM audit_log WHERE id = ${third}`);
    expect(await verify()).toMatchObject({ whole: false, broken_at: fourth });
  });

  it('shows what follows the first entries, when they are gone', async () => {
    const [first, second, third] = await written();
    await tamper(`DELETE FROM audit_log WHERE id IN (${first}, ${second})`);
    expect(await verify()).toMatchObject({ whole: false, broken_at: third });
  });

  it('shows that the newest entries are gone', async () => {
    const [fourth, last] = (await written()).slice(-2);
    await tamper(`DELETE FROM audit_log WHERE id IN (${fourth}, ${last})`);
    expect(await verify()).toMatchObject({ whole: false, broken_at: last });
  });

  it('shows that all of it is gone', async () => {
    const last = (await written()).at(-1);
    await tamper(`DELETE FROM audit_log`);
    expect(await verify()).toMatchObject({ whole: false, broken_at: last });
  });

  it('shows an entry that somebody put in, at the end and in between', async () => {
    const [first, second] = await written();
    const copy = (number: string) => `INSERT INTO audit_log (company_id, number, at, action, object_type, hash)
      SELECT company_id, ${number}, at, action, object_type, hash FROM audit_log WHERE id = ${first}`;
    await tamper(copy(`(SELECT entries + 1 FROM audit_heads WHERE company_id = ${company.id})`));
    const forged = Math.max(...(await ids()));
    expect(await verify()).toMatchObject({ whole: false, broken_at: forged });
    await tamper(`DELETE FROM audit_log WHERE id IN (${forged}, ${second}); ${copy('2')}`);
    expect(await verify()).toMatchObject({ whole: false, broken_at: (await ids())[1] });
  });

  it('is read in pages of any size with the same outcome', async () => {
    const broken = async (size: number) => {
      const ask = <Row>(sql: string, parameters?: unknown[]) => house.work.query<Row>(sql, parameters);
      return (await house.in(company, () => house.work.run(() => verifyChain(ask, size)))).brokenAt;
    };
    const all = await written();
    for (const size of [1, 2, 3, 100]) expect(await broken(size)).toBeNull();
    for (const [gone, shown] of [
      [3, 4],
      [2, 4],
      [0, 1],
    ] as const) {
      await tamper(`DELETE FROM audit_log WHERE id = ${all[gone]}`);
      for (const size of [1, 2, 3, 100]) expect(await broken(size)).toBe(all[shown]);
    }
  });

  it("says nothing of another company's", async () => {
    const third = (await written())[2] as number;
    const other = await house.fixtures.company();
    await tamper(`DELETE FROM audit_log WHERE id = ${third}`);
    expect(await verify(other)).toMatchObject({ whole: true });
  });

  describe('when transactions at once write what they share and what is their own, in either order', () => {
    /** @returns how often one of `n` began: more than `n` times when some had to be given up */
    async function rush(n: number, { first, share = true }: { first?: string; share?: boolean } = {}): Promise<number> {
      const trail = new AuditTrail(house.work);
      const user = { id: await house.fixtures.member(company, 'admin') } as User;
      const venue = await house.fixtures.venue(company);
      let begun = 0;
      const shared = () => house.work.query(`UPDATE venues SET notes = notes || 'x' WHERE id = $1`, [venue]);
      const own = () => house.work.query(`INSERT INTO shows (title, slug) VALUES ('Faro', $1)`, [`a-${randomUUID()}`]);
      const steps = async (index: number) => {
        begun++;
        if (first) await house.work.query(first);
        await trail.record('export', { objectType: 'reservation', after: { index } });
        if (!share) await own();
        else for (const step of index % 2 ? [own, shared] : [shared, own]) await step();
      };
      await together(n, (index) =>
        house.in(company, () =>
          context.run({ ...context.getStore(), user, requestId: randomUUID() }, () =>
            house.work.run(() => steps(index)),
          ),
        ),
      );
      return begun;
    }

    it('is one, unbroken, and nobody waits for each other in a circle', async () => {
      const before = (await ids()).length;
      expect(await rush(50)).toBe(50);
      const made = ['a member', 'a venue'];
      expect(await verify()).toMatchObject({ whole: true, entries: before + made.length + 50 * 3 });
    });

    it('would make them wait in a circle, were entries written at once instead of at the end (control)', async () => {
      expect(await rush(10, { first: `SET CONSTRAINTS ALL IMMEDIATE` })).toBeGreaterThan(10);
    });

    it('forks without the lock (control)', async () => {
      const [source] = await house.database.admin<{ sql: string }>(
        `SELECT replace(pg_get_functiondef('audit_write'::regproc), 'FOR NO KEY UPDATE', '') AS sql`,
      );
      await house.database.admin(`ALTER TABLE audit_log DROP CONSTRAINT audit_log_number; ${source?.sql}`);
      await rush(50, { share: false });
      expect(await verify()).toMatchObject({ whole: false });
    });
  });
});
