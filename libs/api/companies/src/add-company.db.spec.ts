import { createHash } from 'node:crypto';
import { openDatabase, together, type TestDatabase } from '@azionelab/api/testing';
import { Client } from 'pg';
import { addCompany, invitationLink } from './add-company';
import { CompanyNotAdded, type NewCompany } from './new-company';

describe('adding a company', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openDatabase();
  });
  afterEach(() => database.close());

  const molo: NewCompany = { slug: 'molo', host: 'molo.test', name: 'Teatro del Molo', admin: 'anna@molo.test' };

  async function add(values: Partial<NewCompany> = {}): Promise<string> {
    const owner = new Client({ connectionString: database.urls.owner });
    await owner.connect();
    return addCompany(owner, { ...molo, ...values }).finally(() => owner.end());
  }

  it('makes its first admin, who is invited for a week', async () => {
    const token = await add();
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = await database.admin(
      `SELECT companies.slug, hosts, email, role, password_hash, token_hash, used_at,
              expires_at > now() + interval '6.9 days' AND expires_at <= now() + interval '7 days' AS is_a_week
       FROM companies JOIN memberships ON memberships.company_id = companies.id
       JOIN users ON users.id = user_id JOIN invitations ON invitations.user_id = users.id`,
    );
    expect(rows).toEqual([
      {
        slug: 'molo',
        hosts: ['molo.test'],
        email: 'anna@molo.test',
        role: 'admin',
        password_hash: null,
        token_hash: createHash('sha256').update(token).digest(),
        used_at: null,
        is_a_week: true,
      },
    ]);
  });

  it('gives a user who is known by that address a second membership', async () => {
    await add();
    await add({ slug: 'faro', host: 'faro.test', admin: 'Anna@Molo.test' });
    expect(await database.admin(`SELECT email FROM users`)).toEqual([{ email: 'anna@molo.test' }]);
    expect(await database.admin(`SELECT role FROM memberships`)).toHaveLength(2);
  });

  it('refuses a slug or a host that is taken, and leaves nothing behind', async () => {
    await add();
    await expect(add({ host: 'other.test', admin: 'b@b.it' })).rejects.toThrow(
      new CompanyNotAdded('There is a company with the slug molo already.'),
    );
    await expect(add({ slug: 'other', admin: 'b@b.it' })).rejects.toThrow(
      new CompanyNotAdded('The host molo.test belongs to another company.'),
    );
    expect(await database.admin(`SELECT FROM users`)).toHaveLength(1);
  });

  /** Adds ten companies at once that want the same host. @returns how many got it */
  async function race(): Promise<number> {
    const outcomes = await together(10, (index) => add({ slug: `molo-${index}`, admin: `a${index}@b.it` }));
    return outcomes.filter(({ status }) => status === 'fulfilled').length;
  }

  it('gives a host to one of ten who want it at once', async () => {
    expect(await race()).toBe(1);
    expect(await database.admin(`SELECT FROM companies`)).toHaveLength(1);
    expect(await database.admin(`SELECT FROM users`)).toHaveLength(1);
  });

  it('gives it to all ten without the trigger that looks (control)', async () => {
    await database.admin(`DROP TRIGGER companies_hosts ON companies`);
    expect(await race()).toBe(10);
  });
});

describe('the link of an invitation', () => {
  it("is at the company's host, with the scheme and port of the site", () => {
    const company = { host: 'molo.test' } as NewCompany;
    expect(invitationLink('http://localhost:8080', company, 'abc')).toBe('http://molo.test:8080/set-password#abc');
    expect(invitationLink('https://azione.it', company, 'abc')).toBe('https://molo.test/set-password#abc');
  });
});
