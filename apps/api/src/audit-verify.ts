import 'reflect-metadata';
import { verifyChain } from '@azionelab/api/audit';
import { Client } from 'pg';

/** Reads every company's audit log from the command line, and says whether anybody changed it. @returns whether all are whole */
async function run({ DATABASE_OWNER_URL }: NodeJS.ProcessEnv): Promise<boolean> {
  if (!DATABASE_OWNER_URL) throw new Error('DATABASE_OWNER_URL is missing.');
  const owner = new Client({ connectionString: DATABASE_OWNER_URL });
  await owner.connect();
  const ask = async <Row>(sql: string, parameters: unknown[] = []) =>
    (await owner.query(sql, parameters)).rows as Row[];
  try {
    const companies = await ask<{ id: string; slug: string }>(`SELECT id, slug FROM companies ORDER BY slug`);
    let whole = true;
    for (const { id, slug } of companies) {
      // Policies bind the owner too.
      await ask(`SELECT set_config('app.company_id', $1, false)`, [id]);
      const { entries, brokenAt, head } = await verifyChain(ask);
      const found = brokenAt === null ? `whole, up to ${head}` : `broken at entry ${brokenAt}`;
      process.stdout.write(`${slug}: ${entries} entries, ${found}\n`);
      whole &&= brokenAt === null;
    }
    return whole;
  } finally {
    await owner.end();
  }
}

run(process.env)
  .then((whole) => process.exit(whole ? 0 : 1))
  .catch((error: unknown) => {
    process.stderr.write(`${String((error as Error).stack)}\n`);
    process.exit(1);
  });
