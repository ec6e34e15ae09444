import { DataSource } from 'typeorm';
import { migrateJobQueue } from './job-queue';
import { Companies1795000000001 } from './migrations/0001-companies';
import { Programme1795000000002 } from './migrations/0002-programme';
import { Bookings1795000000003 } from './migrations/0003-bookings';
import { LettersAgain1795000000004 } from './migrations/0004-letters-again';
import { Door1795000000005 } from './migrations/0005-door';
import { Audit1795000000006 } from './migrations/0006-audit';
import { People1795000000007 } from './migrations/0007-people';
import { OfficeReservations1795000000008 } from './migrations/0008-office-reservations';
import { Evenings1795000000009 } from './migrations/0009-evenings';
import { Settings1795000000010 } from './migrations/0010-settings';
import { Pictures1795000000011 } from './migrations/0011-pictures';
import { ApiKeys1795000000012 } from './migrations/0012-api-keys';
import { Webhooks1795000000013 } from './migrations/0013-webhooks';
import { EmbedOrigins1795000000014 } from './migrations/0014-embed-origins';
import { OfficeOrders1795000000015 } from './migrations/0015-office-orders';

/** The one history of the schema, oldest first. */
export const MIGRATIONS = [
  Companies1795000000001,
  Programme1795000000002,
  Bookings1795000000003,
  LettersAgain1795000000004,
  Door1795000000005,
  Audit1795000000006,
  People1795000000007,
  OfficeReservations1795000000008,
  Evenings1795000000009,
  Settings1795000000010,
  Pictures1795000000011,
  ApiKeys1795000000012,
  Webhooks1795000000013,
  EmbedOrigins1795000000014,
  OfficeOrders1795000000015,
];

/** Brings the database up to date, one migrator at a time. @returns the names of what was done */
export async function migrate(urls: { owner: string; jobs: string }): Promise<string[]> {
  const owner = new DataSource({
    type: 'postgres',
    url: urls.owner,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
  });
  await owner.initialize();
  const turn = owner.createQueryRunner();
  try {
    await turn.query(`SELECT pg_advisory_lock(hashtext('azionelab.migrate'))`);
    const done = await owner.runMigrations();
    await migrateJobQueue(urls.jobs);
    return done.map(({ name }) => name);
  } finally {
    await turn.release();
    await owner.destroy();
  }
}
