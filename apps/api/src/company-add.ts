import 'reflect-metadata';
import { addCompany, CompanyNotAdded, invitationLink, readNewCompany } from '@azionelab/api/companies';
import { Client } from 'pg';

/** Adds a company from the command line and prints, once, the link by which its first admin sets a password. */
async function run(args: string[], { DATABASE_OWNER_URL, PUBLIC_URL }: NodeJS.ProcessEnv): Promise<void> {
  if (!DATABASE_OWNER_URL) throw new CompanyNotAdded('DATABASE_OWNER_URL is missing.');
  if (!PUBLIC_URL || !URL.canParse(PUBLIC_URL)) throw new CompanyNotAdded('PUBLIC_URL is missing or not an address.');
  const company = readNewCompany(args);
  const owner = new Client({ connectionString: DATABASE_OWNER_URL });
  await owner.connect();
  try {
    const token = await addCompany(owner, company);
    process.stdout.write(`${invitationLink(PUBLIC_URL, company, token)}\n`);
  } finally {
    await owner.end();
  }
}

run(process.argv.slice(2), process.env).catch((error: unknown) => {
  process.stderr.write(`${error instanceof CompanyNotAdded ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
