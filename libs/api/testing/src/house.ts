import { CurrentCompany, dataSourceOptions, UnitOfWork, type Company } from '@azionelab/api/kernel';
import { DataSource, type EntitySchema } from 'typeorm';
import { Fixtures } from './fixtures';
import { TestClock } from './test-clock';
import { openDatabase, type TestDatabase } from './test-database';

/** What a lib's database tests stand on: a database, a clock, units of work, and rows on demand. */
export interface House {
  database: TestDatabase;
  clock: TestClock;
  work: UnitOfWork;
  company: CurrentCompany;
  /** Rows that a test needs and that another lib would make. */
  fixtures: Fixtures;
  /** Does `task` for `company` as a request of its host would. */
  in<T>(company: Company, task: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens a database of its own for the entities of one lib. */
export async function openHouse(entities: (new () => object)[] | EntitySchema[]): Promise<House> {
  const database = await openDatabase();
  const dataSource = new DataSource(dataSourceOptions(database.urls.app, { entities, poolSize: 20 }));
  await dataSource.initialize();
  const company = new CurrentCompany();
  return {
    database,
    clock: new TestClock(),
    work: new UnitOfWork(dataSource, company),
    company,
    fixtures: new Fixtures(database),
    in: (who, task) => company.run(who, task),
    close: async () => {
      await dataSource.destroy();
      await database.close();
    },
  };
}
