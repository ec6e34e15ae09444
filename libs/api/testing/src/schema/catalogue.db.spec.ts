import { openDatabase, type TestDatabase } from '../test-database';
import { catalogueFaults, companyOwnedTables } from './catalogue';

describe('the catalogue', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  it('guards every company-owned table', async () => {
    expect(await companyOwnedTables(database.admin)).toEqual(expect.arrayContaining(['performances', 'reservations']));
    expect(await catalogueFaults(database.admin)).toEqual([]);
  });

  describe('and a table that is not guarded is found', () => {
    const { admin } = { admin: (sql: string) => database.admin(sql) };
    afterEach(() => admin(`DROP TABLE leaks CASCADE`));

    it('when it does nothing right', async () => {
      await admin(
        `CREATE TABLE leaks (id bigint PRIMARY KEY, company_id bigint, show_id bigint REFERENCES shows (id))`,
      );
      await admin(`CREATE VIEW leaking AS SELECT * FROM leaks`);
      expect(await catalogueFaults(database.admin)).toEqual([
        'leaks: row-level security is not forced',
        'leaks: there is not one policy for using and checking',
        'leaks: company_id is not NOT NULL DEFAULT current_company()',
        'leaks: no UNIQUE (company_id, id)',
        'leaks_show_id_fkey: the reference does not begin with the company',
        'leaks_show_id_fkey: no index serves the reference',
        'leaking: the view is not one of its caller',
      ]);
    });

    const rightly = `CREATE TABLE leaks (id bigint PRIMARY KEY, company_id bigint NOT NULL DEFAULT current_company(),
      UNIQUE (company_id, id));`;
    const policy = `CREATE POLICY leaks_company ON leaks`;
    const own = `USING (company_id = current_company())`;

    it.each([
      [
        'enabled but not forced',
        `ALTER TABLE leaks ENABLE ROW LEVEL SECURITY; ${policy} ${own} WITH CHECK (company_id = current_company());`,
        'forced',
      ],
      [
        'without checking',
        `ALTER TABLE leaks ENABLE ROW LEVEL SECURITY; ALTER TABLE leaks FORCE ROW LEVEL SECURITY; ${policy} ${own};`,
        'one policy',
      ],
      [
        'for reading alone',
        `ALTER TABLE leaks ENABLE ROW LEVEL SECURITY; ALTER TABLE leaks FORCE ROW LEVEL SECURITY; ${policy} FOR SELECT ${own};`,
        'one policy',
      ],
      [
        'with a second policy',
        `ALTER TABLE leaks ENABLE ROW LEVEL SECURITY; ALTER TABLE leaks FORCE ROW LEVEL SECURITY; ${policy} ${own} WITH CHECK (company_id = current_company()); CREATE POLICY all_see ON leaks USING (true);`,
        'one policy',
      ],
    ])('when it is guarded %s', async (_, sql, fault) => {
      await admin(`${rightly} ${sql}`);
      expect(await catalogueFaults(database.admin)).toEqual([expect.stringContaining(fault)]);
    });
  });
});
