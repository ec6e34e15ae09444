import { openDatabase, type TestDatabase } from './test-database';
import { Fixtures } from './fixtures';

describe('a test database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  it('is migrated and takes rows', async () => {
    const fixtures = new Fixtures(database);
    const company = await fixtures.company();
    const performance = await fixtures.performance(company);
    const [row] = await database.admin<{ confirmed_seats: number }>(
      `SELECT confirmed_seats FROM performances WHERE id = $1`,
      [performance],
    );
    expect(row?.confirmed_seats).toBe(0);
  });
});
