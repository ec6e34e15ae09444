import { Fixtures } from '../fixtures';
import { openDatabase, type TestDatabase } from '../test-database';
import { DENIED, ServingRole } from './serving-role';

describe('the roles', () => {
  let database: TestDatabase;
  let app: ServingRole;
  beforeAll(async () => {
    database = await openDatabase();
    app = await ServingRole.of(database);
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  /** Every object that a role owns, as PostgreSQL names it. */
  const ownedBy = async (role: string) => {
    const rows = await database.admin<{ object: string }>(
      `SELECT pg_identify_object(classid, objid, objsubid)::text AS object FROM pg_shdepend
        WHERE refobjid = $1::regrole AND deptype = 'o' AND dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))`,
      [role],
    );
    return rows.map(({ object }) => object);
  };

  it.each(['azionelab_app', 'azionelab_jobs', 'azionelab_owner'])('%s has no power beyond its rights', async (role) => {
    const [powers] = await database.admin(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
          EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS "inAGroup" FROM pg_roles r WHERE rolname = $1`,
      [role],
    );
    expect(Object.entries(powers ?? { none: true }).filter(([, held]) => held)).toEqual([]);
  });

  it('azionelab_app owns nothing', async () => {
    expect(await ownedBy('azionelab_app')).toEqual([]);
  });

  it('azionelab_jobs owns its schemas and nothing else, and reads no table of ours', async () => {
    const owned = await ownedBy('azionelab_jobs');
    expect(owned).toContainEqual(expect.stringContaining('schema'));
    expect(owned.filter((object) => !/\b(graphile_worker|jobs)\b/.test(object))).toEqual([]);
    const readable = await database.admin(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
        AND has_any_column_privilege('azionelab_jobs', oid, 'SELECT, INSERT, UPDATE, REFERENCES')`,
    );
    expect(readable).toEqual([]);
  });

  it('the owner owns every table of ours, so the tests above look at the right ones', async () => {
    expect((await ownedBy('azionelab_owner')).filter((object) => object.includes('reservations'))).not.toEqual([]);
  });

  it.each([
    ['write the counter', `UPDATE performances SET confirmed_seats = 0`],
    [
      'begin with a counter',
      `INSERT INTO performances (show_id, venue_id, starts_at, room_capacity, confirmed_seats) VALUES (1, 1, now(), 5, DEFAULT)`,
    ],
    ['create a table', `CREATE TABLE mine (id bigint)`],
    ['create a temporary table', `CREATE TEMP TABLE mine (id bigint)`],
    ['create a schema', `CREATE SCHEMA mine`],
    ['switch a policy off', `ALTER TABLE shows DISABLE ROW LEVEL SECURITY`],
    ['switch a trigger off', `ALTER TABLE reservations DISABLE TRIGGER USER`],
    ['switch all triggers off', `SET session_replication_role = replica`],
    ['become the owner', `SET ROLE azionelab_owner`],
    ['empty a table', `TRUNCATE reservations CASCADE`],
    ['delete a reservation', `DELETE FROM reservations`],
    ['rewrite a token', `UPDATE tokens SET token_hash = token_hash`],
    ['look into the job queue', `SELECT FROM graphile_worker._private_jobs`],
  ])('azionelab_app cannot %s', async (_, sql) => {
    const { id } = await new Fixtures(database).company();
    expect(await app.tries(id, sql)).toBe(DENIED);
  });

  it('functions that act as their owner look names up in a fixed place', async () => {
    const loose = await database.admin(
      `SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
        WHERE prosecdef AND nspname IN ('public', 'jobs')
          AND NOT coalesce(array_to_string(proconfig, ','), '') LIKE 'search_path=%pg_temp'`,
    );
    expect(loose).toEqual([]);
  });
});
