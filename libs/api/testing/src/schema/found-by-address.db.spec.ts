import { Client } from 'pg';
import { Fixtures } from '../fixtures';
import { openDatabase, type TestDatabase } from '../test-database';

describe('a reservation found by its address', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  /** How the serving role would look for an address, if it may not read the whole table. */
  async function plan(company: number, where: string): Promise<string> {
    const app = new Client({ connectionString: database.urls.app });
    await app.connect();
    await app.query(`SELECT set_config('app.company_id', $1, false), set_config('enable_seqscan', 'off', false)`, [
      String(company),
    ]);
    const { rows } = await app.query<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT id FROM reservations WHERE ${where}`);
    await app.end();
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  it('is found through an index, in spite of the policy; one on lower(email) would not serve', async () => {
    const fixtures = new Fixtures(database);
    const company = await fixtures.company();
    const { id } = company;
    // In an empty table one index is as good as another.
    await database.admin(
      `INSERT INTO reservations (company_id, performance_id, code, name, email, party_size, locale)
       SELECT $1, $2, lpad(n::text, 8, '0'), 'Maria', n || '@posta.test', 1, 'it' FROM generate_series(1, 2000) n`,
      [id, await fixtures.performance(company)],
    );
    await database.admin(`ANALYZE reservations`);
    expect(await plan(id, `email_folded = lower('Maria@Posta.test')`)).toMatch(/Index Cond: .*email_folded = /);
    await database.admin(`CREATE INDEX control ON reservations (company_id, lower(email))`);
    await database.admin(`ANALYZE reservations`);
    expect(await plan(id, `lower(email) = lower('Maria@Posta.test')`)).not.toMatch(/Index Cond: .*lower/);
  });

  it('is found however it is written', async () => {
    const fixtures = new Fixtures(database);
    const company = await fixtures.company();
    const id = await fixtures.reservation(company, { email: 'Maria.ÈÀ@Posta.test' });
    const find = (email: string) =>
      database.admin<{ id: string }>(`SELECT id FROM reservations WHERE email_folded = lower($1)`, [email]);
    expect(await find('MARIA.èà@posta.TEST')).toEqual([{ id: String(id) }]);
    await database.admin(`UPDATE reservations SET email = 'another@posta.test' WHERE id = $1`, [id]);
    expect(await find('maria.èà@posta.test')).toEqual([]);
  });
});
