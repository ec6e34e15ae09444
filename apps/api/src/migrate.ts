import 'reflect-metadata';
import { migrate } from '@azionelab/api/schema';
import { fillDemo } from './demo/fill-demo';

/** Brings the database up to date and, when it is asked for, fills or refreshes the demo company. */
async function run({ DATABASE_OWNER_URL, DATABASE_JOBS_URL, DEMO, DEMO_PASSWORD }: NodeJS.ProcessEnv): Promise<void> {
  if (!DATABASE_OWNER_URL || !DATABASE_JOBS_URL)
    throw new Error('DATABASE_OWNER_URL and DATABASE_JOBS_URL are missing.');
  const done = await migrate({ owner: DATABASE_OWNER_URL, jobs: DATABASE_JOBS_URL });
  for (const name of done) process.stdout.write(`${name}\n`);
  if (DEMO === '1') await fillDemo(DATABASE_OWNER_URL, DEMO_PASSWORD);
}

run(process.env).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
