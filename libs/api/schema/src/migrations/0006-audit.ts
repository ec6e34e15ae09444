import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited';
import { APP_ROLE, companyOwned } from '../company-owned';

/** Who changed what, in a chain per company that shows when somebody changed the log itself. */
export class Audit1795000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyOwned('audit_log', {
        rights: ['SELECT'],
        columns: `
          number bigint NOT NULL CONSTRAINT audit_log_counted CHECK (number >= 1),
          at timestamptz NOT NULL,
          actor_id bigint,
          action text NOT NULL,
          object_type text NOT NULL,
          object_id bigint,
          before jsonb,
          after jsonb,
          request_id text,
          hash bytea NOT NULL CHECK (length(hash) = 32),
          CONSTRAINT audit_log_number UNIQUE (company_id, number)`,
      })}
      CREATE INDEX audit_log_by_time ON audit_log (company_id, at);
      CREATE INDEX audit_log_by_actor ON audit_log (company_id, actor_id, id);
      CREATE INDEX audit_log_by_object ON audit_log (company_id, object_type, object_id, id);
      CREATE FUNCTION audit_log_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE check_violation USING CONSTRAINT = 'audit_log_kept', MESSAGE = 'the audit log is only added to';
      END $$;
      CREATE TRIGGER audit_log_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
        FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_kept();

      -- The newest entry of each company: the next one follows it, and whoever writes that waits here.
      ${companyOwned('audit_heads', {
        rights: ['SELECT'],
        columns: `
          entries bigint NOT NULL DEFAULT 0,
          entry_id bigint,
          hash bytea NOT NULL DEFAULT '',
          CONSTRAINT audit_heads_once UNIQUE (company_id)`,
      })}
      ALTER TABLE audit_heads SET (fillfactor = 20);

      -- What an entry says, in a form that no session's settings change, behind the hash of the one before.
      CREATE FUNCTION audit_hash(previous bytea, entry audit_log) RETURNS bytea LANGUAGE sql STABLE AS $$
        SELECT sha256(previous || convert_to(jsonb_build_array(entry.company_id, entry.number, entry.id,
          (extract(epoch FROM entry.at) * 1000000)::bigint, entry.actor_id, entry.action, entry.object_type,
          entry.object_id, entry.before, entry.after, entry.request_id)::text, 'UTF8'))
      $$;

      -- Whoever runs it, and for whichever company: the policies bind it as well, so it sets the company for itself.
      CREATE FUNCTION audit_write(entry audit_log) RETURNS void LANGUAGE plpgsql AS $$
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
        entry.actor_id := coalesce(entry.actor_id, nullif(current_setting('app.user_id', true), '')::bigint);
        entry.hash := audit_hash(head.hash, entry);
        INSERT INTO audit_log OVERRIDING SYSTEM VALUE SELECT entry.*;
        UPDATE audit_heads SET entries = entry.number, entry_id = entry.id, hash = entry.hash WHERE id = head.id;
        PERFORM set_config('app.company_id', caller, true);
      END $$;
      REVOKE ALL ON FUNCTION audit_write(audit_log) FROM PUBLIC;

      -- The fields in which a row differs from another one, or from nothing.
      CREATE FUNCTION audit_told(row_ jsonb, other jsonb, masked text[], hidden text[]) RETURNS jsonb
        LANGUAGE sql IMMUTABLE AS $$
        SELECT jsonb_object_agg(key, CASE WHEN key = ANY (masked) AND value NOT IN ('null', '""') THEN '"•••"' ELSE value END)
          FROM jsonb_each(row_ - hidden) WHERE value <> coalesce(other -> key, 'null')
      $$;

      CREATE FUNCTION audit() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        was jsonb := to_jsonb(OLD);
        now jsonb := to_jsonb(NEW);
        it jsonb := coalesce(now, was);
        entry audit_log;
      BEGIN
        -- Users have no company of their own: what is done to them stands where it was done.
        entry.company_id := CASE TG_TABLE_NAME WHEN 'companies' THEN it ->> 'id'
          WHEN 'users' THEN current_company()::text ELSE it ->> 'company_id' END;
        entry.before := audit_told(was, now, TG_ARGV[1]::text[], TG_ARGV[2]::text[]);
        entry.after := audit_told(now, was, TG_ARGV[1]::text[], TG_ARGV[2]::text[]);
        IF entry.company_id IS NULL OR TG_OP = 'UPDATE' AND entry.after IS NULL THEN RETURN NULL; END IF;
        entry.action := CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'UPDATE' THEN 'change' ELSE 'delete' END;
        entry.object_type := TG_ARGV[0];
        entry.object_id := it ->> TG_ARGV[3];
        PERFORM audit_write(entry);
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION audit() FROM PUBLIC;

      -- A deed that changes no row. It takes the chain's lock, so it is a transaction's last statement.
      CREATE FUNCTION audit_record(action text, object_type text, object_id bigint, after jsonb, actor bigint)
        RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        entry audit_log;
      BEGIN
        IF action IN ('create', 'change', 'delete') THEN RAISE 'a change is recorded by its own row'; END IF;
        entry.company_id := current_company();
        entry.action := action;
        entry.object_type := object_type;
        entry.object_id := object_id;
        entry.after := after;
        entry.actor_id := actor;
        PERFORM audit_write(entry);
      END $$;
      REVOKE ALL ON FUNCTION audit_record(text, text, bigint, jsonb, bigint) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION audit_record(text, text, bigint, jsonb, bigint) TO ${APP_ROLE};

      -- The first entry after number "start", up to "until", that does not follow from the one before.
      CREATE FUNCTION audit_break(start bigint, until bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
        SELECT id FROM (
          SELECT id, number, hash, coalesce(lag(number) OVER chain, 0) AS previous,
              audit_hash(coalesce(lag(hash) OVER chain, ''), entry) AS wanted
            FROM audit_log entry WHERE number BETWEEN start AND until WINDOW chain AS (ORDER BY number)) walked
          WHERE number > start AND (number <> previous + 1 OR hash <> wanted) ORDER BY number LIMIT 1
      $$;

      -- Who left is not seen any more, except by what they did here.
      CREATE FUNCTION audit_actors(ids bigint[]) RETURNS TABLE (id bigint, name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT users.id, users.name FROM users WHERE users.id = ANY (ids)
          AND EXISTS (SELECT FROM audit_log WHERE company_id = current_company() AND actor_id = users.id)
      $$;
      REVOKE ALL ON FUNCTION audit_actors(bigint[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION audit_actors(bigint[]) TO ${APP_ROLE};

      ${audited('shows', 'show')}
      ${audited('venues', 'venue')}
      ${audited('performances', 'performance', { hidden: ['confirmed_seats'] })}
      ${audited('pages', 'page')}
      ${audited('reservations', 'reservation', {
        masked: ['name', 'email', 'phone', 'notes'],
        hidden: ['email_folded'],
      })}
      ${audited('check_ins', 'check_in')}
      ${audited('users', 'user', { masked: ['name', 'email', 'password_hash'] })}
      ${audited('memberships', 'membership')}
      ${audited('invitations', 'invitation', { hidden: ['token_hash'] })}
      ${audited('door_closings', 'door_closing', { hidden: ['report'] })}
      ${audited('door_devices', 'door_device', {
        hidden: ['session_hash', 'seen_at', 'synced_at', 'battery', 'waiting'],
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION audit CASCADE;
      DROP FUNCTION audit_actors, audit_break, audit_record, audit_told, audit_write, audit_hash;
      DROP TABLE audit_log, audit_heads;
      DROP FUNCTION audit_log_is_kept;`);
  }
}
