import { MESSAGE_KINDS } from '@azionelab/contracts';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited';
import { APP_ROLE, companyOwned } from '../company-owned';

const KINDS_BEFORE = ['confirmation_request', 'ticket', 'cancellation'];

const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

const member = (table: string, onDelete: string) => `CONSTRAINT ${table}_user_id FOREIGN KEY (company_id, user_id)
  REFERENCES memberships (company_id, user_id) ON DELETE ${onDelete}`;

/** People as the office keeps them: invited, switched off, signed in somewhere, with a second factor. */
export class People1795000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A person may work for several companies, and none of them may learn of the others, or do anything there: what a
      -- company says of its staff stands in the membership. Counted by its version: what the office edits.
      DROP TRIGGER memberships_audit ON memberships;
      ALTER TABLE memberships
        ADD COLUMN name text COLLATE "unicode" CHECK (length(name) <= 200),
        ADD COLUMN is_active boolean NOT NULL DEFAULT true;
      DO $$
      DECLARE
        company record;
      BEGIN
        FOR company IN SELECT id FROM companies LOOP
          PERFORM set_config('app.company_id', company.id::text, true);
          UPDATE memberships SET name = users.name FROM users WHERE users.id = user_id;
        END LOOP;
        PERFORM set_config('app.company_id', '', true);
      END $$;
      ALTER TABLE memberships ALTER COLUMN name SET NOT NULL;

      CREATE FUNCTION memberships_are_named() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        NEW.name := coalesce(NEW.name, (SELECT name FROM users WHERE id = NEW.user_id), '');
        RETURN NEW;
      END $$;
      CREATE TRIGGER memberships_named BEFORE INSERT ON memberships
        FOR EACH ROW EXECUTE FUNCTION memberships_are_named();

      -- Somebody's entries are found under their own number. That a user was made or forgotten is told by the membership
      -- alone: the rest would tell whether they work elsewhere.
      ${audited('memberships', 'user', { masked: ['name'], hidden: ['user_id'], id: 'user_id' })}
      DROP TRIGGER users_audit ON users;
      CREATE CONSTRAINT TRIGGER users_audit AFTER UPDATE ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        EXECUTE FUNCTION audit('user', '{name,email,password_hash}', '{id,created_at,updated_at,version}', 'id');
      CREATE OR REPLACE FUNCTION audit_actors(ids bigint[]) RETURNS TABLE (id bigint, name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT users.id, coalesce(memberships.name, users.name) FROM users
          LEFT JOIN memberships ON user_id = users.id AND company_id = current_company()
          WHERE users.id = ANY (ids)
          AND EXISTS (SELECT FROM audit_log WHERE company_id = current_company() AND actor_id = users.id)
      $$;

      -- The only way to a user who does not work here yet: it makes them work here, and tells nothing but the id.
      CREATE FUNCTION take_on(their_email text, their_name text, their_role text) RETURNS bigint
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        person bigint;
      BEGIN
        INSERT INTO users (email, name) VALUES (their_email, their_name) ON CONFLICT (lower(email)) DO NOTHING;
        SELECT id INTO person FROM users WHERE lower(email) = lower(their_email);
        INSERT INTO memberships (user_id, name, role) VALUES (person, their_name, their_role);
        RETURN person;
      END $$;
      REVOKE ALL ON FUNCTION take_on(text, text, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION take_on(text, text, text) TO ${APP_ROLE};

      -- Who works nowhere any more, and never did anything here, is forgotten. Policies hide other companies' memberships,
      -- but no reference is hidden from the key.
      CREATE FUNCTION forget_idle_users() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM audit_log WHERE company_id = OLD.company_id AND actor_id = OLD.user_id) THEN
          DELETE FROM users WHERE id = OLD.user_id;
        END IF;
        RETURN NULL;
      EXCEPTION WHEN foreign_key_violation OR restrict_violation THEN
        RETURN NULL;
      END $$;
      CREATE TRIGGER memberships_gone_forget AFTER DELETE ON memberships
        FOR EACH ROW EXECUTE FUNCTION forget_idle_users();

      -- A session has a number by which it can be named without the secret that opens it.
      ALTER TABLE sessions
        ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT sessions_id UNIQUE,
        ADD COLUMN device text NOT NULL DEFAULT '' CHECK (length(device) <= 60),
        ADD COLUMN seen_at timestamptz NOT NULL DEFAULT now();

      DROP TRIGGER memberships_end_sessions ON memberships;
      CREATE TRIGGER memberships_end_sessions AFTER UPDATE OF role, is_active ON memberships FOR EACH ROW
        WHEN (OLD.role <> NEW.role OR OLD.is_active AND NOT NEW.is_active) EXECUTE FUNCTION end_sessions();

      -- Whatever is open on behalf of a session that ended asks anew who is signed in.
      CREATE FUNCTION tell_of_ended_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('sessions_ended', '');
        RETURN NULL;
      END $$;
      CREATE TRIGGER sessions_tell AFTER DELETE ON sessions
        FOR EACH ROW EXECUTE FUNCTION tell_of_ended_sessions();
      CREATE TRIGGER door_devices_tell AFTER UPDATE OF revoked_at ON door_devices
        FOR EACH ROW EXECUTE FUNCTION tell_of_ended_sessions();

      -- Links for setting a password are made again from what stands here, as tickets are; one printed on the command
      -- line is random, and cannot be.
      ALTER TABLE invitations ALTER COLUMN id SET GENERATED BY DEFAULT;
      GRANT USAGE ON SEQUENCE invitations_id_seq TO ${APP_ROLE};
      ALTER TABLE invitations
        ADD COLUMN purpose text NOT NULL DEFAULT 'invitation'
          CONSTRAINT invitations_purpose CHECK (purpose IN ('invitation', 'password_reset')),
        ADD COLUMN nonce bytea CHECK (length(nonce) = 32),
        ADD COLUMN key_id text,
        ADD CONSTRAINT invitations_made_again CHECK ((nonce IS NULL) = (key_id IS NULL));
      ${audited('invitations', 'invitation', { hidden: ['token_hash', 'nonce', 'key_id'] })}

      ALTER TABLE messages
        DROP CONSTRAINT messages_kind,
        ADD CONSTRAINT messages_kind CHECK (kind IN (${oneOf(MESSAGE_KINDS)})),
        ADD COLUMN user_id bigint,
        ADD ${member('messages', 'SET NULL (user_id)')};
      CREATE INDEX messages_by_user ON messages (company_id, user_id);

      ${companyOwned('second_factors', {
        columns: `
          user_id bigint NOT NULL,
          -- Nonce, tag and text of AES-256-GCM, with a key that is not in this database.
          sealed_secret bytea NOT NULL,
          key_id text NOT NULL,
          -- The time step of the newest code that was used: none is used twice.
          last_step bigint NOT NULL DEFAULT 0,
          created_at timestamptz NOT NULL DEFAULT now(),
          -- Null while it is only offered.
          confirmed_at timestamptz,
          recovery_codes_made_at timestamptz,
          CONSTRAINT second_factors_once UNIQUE (company_id, user_id),
          ${member('second_factors', 'CASCADE')}`,
      })}
      ${audited('second_factors', 'second_factor', { hidden: ['sealed_secret', 'key_id', 'last_step'] })}

      ${companyOwned('recovery_codes', {
        columns: `
          user_id bigint NOT NULL,
          code_hash bytea NOT NULL CHECK (length(code_hash) = 32),
          key_id text NOT NULL,
          used_at timestamptz,
          CONSTRAINT recovery_codes_once UNIQUE (company_id, user_id, code_hash),
          CONSTRAINT recovery_codes_user_id FOREIGN KEY (company_id, user_id)
            REFERENCES second_factors (company_id, user_id) ON DELETE CASCADE`,
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE recovery_codes, second_factors CASCADE;
      ALTER TABLE messages
        DROP COLUMN user_id,
        DROP CONSTRAINT messages_kind,
        ADD CONSTRAINT messages_kind CHECK (kind IN (${oneOf(KINDS_BEFORE)}));
      ALTER TABLE invitations DROP COLUMN purpose, DROP COLUMN nonce, DROP COLUMN key_id;
      REVOKE USAGE ON SEQUENCE invitations_id_seq FROM ${APP_ROLE};
      ALTER TABLE invitations ALTER COLUMN id SET GENERATED ALWAYS;
      DROP FUNCTION tell_of_ended_sessions, forget_idle_users, memberships_are_named CASCADE;
      DROP FUNCTION take_on(text, text, text);
      DROP TRIGGER memberships_end_sessions ON memberships;
      CREATE TRIGGER memberships_end_sessions AFTER UPDATE OF role ON memberships FOR EACH ROW
        WHEN (OLD.role <> NEW.role) EXECUTE FUNCTION end_sessions();
      ${audited('memberships', 'membership')}
      ${audited('users', 'user', { masked: ['name', 'email', 'password_hash'] })}
      ${audited('invitations', 'invitation', { hidden: ['token_hash'] })}
      CREATE OR REPLACE FUNCTION audit_actors(ids bigint[]) RETURNS TABLE (id bigint, name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT users.id, users.name FROM users WHERE users.id = ANY (ids)
          AND EXISTS (SELECT FROM audit_log WHERE company_id = current_company() AND actor_id = users.id)
      $$;
      ALTER TABLE sessions DROP COLUMN id, DROP COLUMN device, DROP COLUMN seen_at;
      ALTER TABLE memberships DROP COLUMN name, DROP COLUMN is_active;`);
  }
}
