import type { Company } from '@azionelab/api/kernel';
import { Fixtures } from '../fixtures';
import { openDatabase, type TestDatabase } from '../test-database';
import { companyOwnedTables } from './catalogue';
import { leaksOf } from './leaks';
import { fillEveryTable } from './rows-of-every-table';
import { ServingRole } from './serving-role';

describe('two companies in one database', () => {
  let database: TestDatabase;
  let app: ServingRole;
  let mine: Company;
  let theirs: Company;
  let myRows: Record<string, number>;
  let theirRows: Record<string, number>;

  beforeAll(async () => {
    database = await openDatabase();
    app = await ServingRole.of(database);
    const fixtures = new Fixtures(database);
    [mine, theirs] = [await fixtures.company(), await fixtures.company()];
    myRows = await fillEveryTable(fixtures, mine);
    theirRows = await fillEveryTable(fixtures, theirs);
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  const leaks = (table: string, my: number, their: number) =>
    leaksOf(database, app, {
      table,
      mine: { company: mine.id, id: my },
      theirs: { company: theirs.id, id: their },
    });

  it('have a row each in every table of the catalogue', async () => {
    expect(Object.keys(myRows).sort()).toEqual(await companyOwnedTables(database.admin));
  });

  it('neither see nor touch each other in any of them', async () => {
    for (const table of await companyOwnedTables(database.admin)) {
      expect(await leaks(table, myRows[table] ?? 0, theirRows[table] ?? 0)).toEqual([]);
    }
  });

  it('and a table without policies is found', async () => {
    await database.admin(`CREATE TABLE leaky (id bigint, company_id bigint, note text);
      GRANT ALL ON leaky TO azionelab_app;`);
    await database.admin(`INSERT INTO leaky VALUES (1, $1, ''), (2, $2, '')`, [mine.id, theirs.id]);
    expect((await leaks('leaky', 1, 2)).map((leak) => leak.replace(/ \(.*/, ''))).toEqual([
      'leaky: rows are visible without a company',
      'leaky: rows of another company are visible',
      'leaky: rows of another company can be changed',
      'leaky: rows of another company can be deleted',
      'leaky: rows can be inserted for another company',
      'leaky: rows can be given to another company',
    ]);
    await database.admin(`DROP TABLE leaky`);
  });

  it('know of each other neither as companies nor as users', async () => {
    expect(await app.tries(undefined, `SELECT FROM companies`)).toBe(0);
    expect(await app.tries(undefined, `SELECT FROM users`)).toBe(0);
    expect(await app.tries(mine.id, `SELECT FROM companies WHERE id <> $1`, [mine.id])).toBe(0);
    expect(await app.tries(mine.id, `SELECT FROM users`)).toBe(1);
    expect(await app.tries(mine.id, `UPDATE users SET name = name`)).toBe(1);
  });

  it('cannot refer to each other, not even by a statement of the superuser', async () => {
    const move = `UPDATE performances SET show_id = $1 WHERE id = $2`;
    await expect(database.admin(move, [theirRows['shows'], myRows['performances']])).rejects.toMatchObject({
      constraint: 'performances_show_id',
    });
  });
});
