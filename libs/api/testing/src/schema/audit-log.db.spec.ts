import { randomBytes } from 'node:crypto';
import type { Company } from '@azionelab/api/kernel';
import { Fixtures } from '../fixtures';
import { openDatabase, type TestDatabase } from '../test-database';
import { fillEveryTable } from './rows-of-every-table';
import { DENIED, ServingRole } from './serving-role';

interface Entry {
  action: string;
  object_type: string;
  object_id: number;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

describe('the audit log', () => {
  let database: TestDatabase;
  let fixtures: Fixtures;
  let company: Company;
  beforeAll(async () => {
    database = await openDatabase();
    fixtures = new Fixtures(database);
  });
  beforeEach(async () => {
    company = await fixtures.company();
  });
  afterAll(() => database.close());

  const log = (type: string) =>
    database.admin<Entry>(
      `SELECT action, object_type, object_id::int, before, after FROM audit_log
        WHERE company_id = $1 AND object_type = $2 ORDER BY number`,
      [company.id, type],
    );

  it('keeps what was made, what changed, and what was taken away', async () => {
    const id = await fixtures.venue(company, { name: 'Sala', slug: 'sala' });
    await database.admin(`UPDATE venues SET name = 'Sala Grande', version = 2 WHERE id = $1`, [id]);
    await database.admin(`UPDATE venues SET version = 3 WHERE id = $1`, [id]);
    await database.admin(`DELETE FROM venues WHERE id = $1`, [id]);
    const rest = { slug: 'sala', address: 'Via dei Calafati 12', city: 'Livorno', notes: '', access_notes: '' };
    const of = { object_type: 'venue', object_id: id };
    expect(await log('venue')).toEqual([
      { action: 'create', ...of, before: null, after: { name: 'Sala', ...rest } },
      { action: 'change', ...of, before: { name: 'Sala' }, after: { name: 'Sala Grande' } },
      { action: 'delete', ...of, before: { name: 'Sala Grande', ...rest }, after: null },
    ]);
  });

  it('says nothing of a performance when seats are taken', async () => {
    const performance = await fixtures.performance(company);
    const party = await fixtures.reservation(company, { performance_id: performance });
    await database.admin(`UPDATE reservations SET status = 'confirmed', confirmed_at = now() WHERE id = $1`, [party]);
    expect(await log('performance')).toMatchObject([{ action: 'create' }]);
    expect(await log('reservation')).toMatchObject([
      { action: 'create' },
      { action: 'change', before: { status: 'pending', confirmed_at: null }, after: { status: 'confirmed' } },
    ]);
  });

  it('tells that a personal field changed, and never what it holds', async () => {
    const id = await fixtures.reservation(company, { phone: null });
    await database.admin(`UPDATE reservations SET phone = '0586 123456', name = 'Anna' WHERE id = $1`, [id]);
    const user = await fixtures.member(company, 'door', { name: 'Giulia Neri' });
    await database.admin(
      `DO $$ BEGIN
        PERFORM set_config('app.company_id', '${company.id}', true);
        UPDATE users SET password_hash = 'secret', name = 'Rosa' WHERE id = ${user};
      END $$`,
    );
    expect((await log('reservation'))[1]).toMatchObject({
      before: { phone: null, name: '•••' },
      after: { phone: '•••', name: '•••' },
    });
    expect((await log('user')).at(-1)).toMatchObject({
      before: { name: '•••', password_hash: null },
      after: { name: '•••', password_hash: '•••' },
    });
  });

  it('holds nothing personal and no secret of any table', async () => {
    const rows = await fillEveryTable(fixtures, company);
    const party = { email: 'PERSONAL@posta.test', name: 'PERSONAL', phone: 'PERSONAL', notes: 'PERSONAL' };
    await fixtures.reservation(company, { performance_id: rows['performances'], ...party });
    const columns = await database.admin<{ told: string }>(
      `SELECT DISTINCT object_type || '.' || key AS told FROM audit_log, jsonb_object_keys(after) AS key
        WHERE company_id = $1 AND key ~ '(hash|secret|token|nonce|folded|search)$' ORDER BY 1`,
      [company.id],
    );
    expect(columns).toEqual([]);
    const texts = await database.admin<{ text: string }>(
      `SELECT coalesce(before::text, '') || coalesce(after::text, '') AS text FROM audit_log WHERE company_id = $1`,
      [company.id],
    );
    expect(texts.length).toBeGreaterThan(8);
    for (const { text } of texts) expect(text).not.toMatch(/PERSONAL|posta\.test|[Mm]aria|[Gg]iulia/);
  });

  it('would be noticed to hold a name, were it not masked (control)', async () => {
    await fixtures.show(company, { title: 'PERSONAL' });
    expect(JSON.stringify(await log('show'))).toContain('PERSONAL');
  });

  it('names who did it and under which request; what happened in a transaction without either, nobody', async () => {
    const user = await fixtures.member(company, 'editor');
    await database.admin(
      `DO $$ BEGIN
        PERFORM set_config('app.user_id', '${user}', true), set_config('app.request_id', 'a-request', true);
        INSERT INTO pages (company_id, slug, title) VALUES (${company.id}, 'a', 'A');
      END $$`,
    );
    await fixtures.insert('pages', { company_id: company.id, slug: 'b', title: 'B' });
    const rows = await database.admin(
      `SELECT actor_id::int, request_id FROM audit_log WHERE company_id = $1 AND object_type = 'page' ORDER BY number`,
      [company.id],
    );
    expect(rows).toEqual([
      { actor_id: user, request_id: 'a-request' },
      { actor_id: null, request_id: null },
    ]);
  });

  describe('can be changed by nobody:', () => {
    const sentences = [`UPDATE audit_log SET action = 'x'`, `DELETE FROM audit_log`, `TRUNCATE audit_log`];

    it.each(sentences)('not by the superuser who says %s', async (sql) => {
      await fixtures.show(company);
      await expect(database.admin(sql)).rejects.toMatchObject({ constraint: 'audit_log_kept' });
    });

    it.each([
      ...sentences,
      `INSERT INTO audit_log (number, at, action, object_type, hash) VALUES (9, now(), 'x', 'x', '')`,
      `UPDATE audit_heads SET entries = 0`,
      `DELETE FROM audit_heads`,
      `SELECT audit_write(NULL)`,
      `SELECT setval('audit_log_id_seq', 1)`,
    ])('not by the serving role that says %s', async (sql) => {
      const app = await ServingRole.of(database);
      expect(await app.tries(company.id, sql).finally(() => app.close())).toBe(DENIED);
    });
  });

  it('takes deeds from the serving role, of its own company, that no row tells', async () => {
    const app = await ServingRole.of(database);
    const record = (action: string) =>
      app.tries(company.id, `SELECT audit_record($1, 'reservation', NULL, '{"rows":3}', NULL)`, [action]);
    expect(await record('export')).toBe(1);
    expect(await record('change')).toBe('P0001');
    await app.close();
  });

  it('is not written by what was rolled back', async () => {
    const entries = async () => (await log('show')).length;
    await expect(fixtures.show(company, { slug: randomBytes(200).toString('hex') })).rejects.toThrow();
    expect(await entries()).toBe(0);
  });
});
