import { PERMISSIONS } from '@azionelab/contracts';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited';
import { APP_ROLE, companyOwned } from '../company-owned';

const staff = (column: string) => `CONSTRAINT api_keys_${column}
  FOREIGN KEY (company_id, ${column}) REFERENCES memberships (company_id, user_id)`;

/** What an entry says, in a form that no session's settings change, behind the hash of the one before. */
const auditHash = (key = '') => `
  CREATE OR REPLACE FUNCTION audit_hash(previous bytea, entry audit_log) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(previous || convert_to((jsonb_build_array(entry.company_id, entry.number, entry.id,
      (extract(epoch FROM entry.at) * 1000000)::bigint, entry.actor_id, entry.action, entry.object_type,
      entry.object_id, entry.before, entry.after, entry.request_id)${key})::text, 'UTF8'))
  $$;`;

/** Whoever runs it, and for whichever company: the policies bind it as well, so it sets the company for itself. */
const auditWrite = (key = '') => `
  CREATE OR REPLACE FUNCTION audit_write(entry audit_log) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    head audit_heads;
    caller text := coalesce(current_setting('app.company_id', true), '');
  BEGIN
    PERFORM set_config('app.company_id', entry.company_id::text, true);
    LOOP
      SELECT * INTO head FROM audit_heads WHERE company_id = entry.company_id FOR NO KEY UPDATE;
      EXIT WHEN FOUND;
      INSERT INTO audit_heads (company_id) VALUES (entry.company_id) ON CONFLICT (company_id) DO NOTHING;
    END LOOP;
    entry.id := nextval('audit_log_id_seq');
    entry.number := head.entries + 1;
    entry.at := clock_timestamp();
    entry.request_id := nullif(current_setting('app.request_id', true), '');
    entry.actor_id := coalesce(entry.actor_id, nullif(current_setting('app.user_id', true), '')::bigint);${key}
    entry.hash := audit_hash(head.hash, entry);
    INSERT INTO audit_log OVERRIDING SYSTEM VALUE SELECT entry.*;
    UPDATE audit_heads SET entries = entry.number, entry_id = entry.id, hash = entry.hash WHERE id = head.id;
    PERFORM set_config('app.company_id', caller, true);
  END $$;`;

/** Keys with which programs call the API on behalf of the company; and the audit log tells which of them did what. */
export class ApiKeys1795000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyOwned('api_keys', {
        rights: ['SELECT', 'INSERT'],
        columns: `
          name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
          key_hash bytea NOT NULL CONSTRAINT api_keys_hash UNIQUE CHECK (length(key_hash) = 32),
          hint text NOT NULL CONSTRAINT api_keys_hint CHECK (hint ~ '^azk_[A-Za-z0-9_-]{4}$'),
          scopes text[] NOT NULL CONSTRAINT api_keys_scopes
            CHECK (cardinality(scopes) >= 1 AND scopes <@ '{${PERMISSIONS.join()}}'),
          made_by bigint NOT NULL,
          created_at timestamptz NOT NULL,
          expires_at timestamptz CONSTRAINT api_keys_expires CHECK (expires_at > created_at),
          last_used_at timestamptz,
          revoked_at timestamptz,
          revoked_by bigint,
          CONSTRAINT api_keys_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
          ${staff('made_by')},
          ${staff('revoked_by')}`,
      })}
      -- What a key may do is fixed when it is made; only its use is noted, and it can be ended, once.
      GRANT UPDATE (last_used_at, revoked_at, revoked_by) ON api_keys TO ${APP_ROLE};
      CREATE INDEX api_keys_by_maker ON api_keys (company_id, made_by);
      CREATE INDEX api_keys_by_revoker ON api_keys (company_id, revoked_by);
      CREATE FUNCTION api_keys_stay_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE check_violation USING CONSTRAINT = 'api_keys_stay_revoked', MESSAGE = 'a revoked key opens nothing again';
      END $$;
      CREATE TRIGGER api_keys_stay_revoked BEFORE UPDATE OF revoked_at, revoked_by ON api_keys FOR EACH ROW
        WHEN (OLD.revoked_at IS NOT NULL) EXECUTE FUNCTION api_keys_stay_revoked();
      -- Whatever is open on its behalf asks anew who calls.
      CREATE TRIGGER api_keys_tell AFTER UPDATE OF revoked_at ON api_keys
        FOR EACH ROW EXECUTE FUNCTION tell_of_ended_sessions();
      ${audited('api_keys', 'api_key', { hidden: ['key_hash', 'last_used_at'] })}

      -- Which key did it is told beside who made that key, and sealed like all the rest; an entry without one is hashed
      -- as it was before, so the chains of old stay whole.
      ALTER TABLE audit_log ADD COLUMN api_key_id bigint;
      CREATE INDEX audit_log_by_key ON audit_log (company_id, api_key_id, id) WHERE api_key_id IS NOT NULL;
      ${auditHash(` || CASE WHEN entry.api_key_id IS NULL THEN '[]' ELSE jsonb_build_array(entry.api_key_id) END`)}
      ${auditWrite(`
    entry.api_key_id := nullif(current_setting('app.api_key_id', true), '')::bigint;`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${auditWrite()}
      ${auditHash()}
      ALTER TABLE audit_log DROP COLUMN api_key_id;
      DROP TABLE api_keys;
      DROP FUNCTION api_keys_stay_revoked;`);
  }
}
