import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, companyOwned, EDITED_COLUMNS } from '../company-owned';

/** Companies, users and who works where. */
export class Companies1795000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO ${APP_ROLE};

      -- A setting on a reused connection reads '' when it was never set in this transaction.
      CREATE FUNCTION current_company() RETURNS bigint LANGUAGE sql STABLE
        AS $$ SELECT nullif(current_setting('app.company_id', true), '')::bigint $$;

      CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.updated_at := now();
        RETURN NEW;
      END $$;

      CREATE TABLE companies (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT companies_pkey PRIMARY KEY,
        slug text NOT NULL CONSTRAINT companies_slug UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        hosts text[] NOT NULL DEFAULT '{}',
        locale text NOT NULL DEFAULT 'it' CHECK (locale IN ('it', 'en')),
        time_zone text NOT NULL DEFAULT 'Europe/Rome',
        contact_email text,
        colours jsonb NOT NULL DEFAULT '{}',
        logo text,
        ${EDITED_COLUMNS}
      );
      ALTER TABLE companies ENABLE ROW LEVEL SECURITY;
      CREATE POLICY companies_own ON companies USING (id = current_company());
      GRANT SELECT ON companies TO ${APP_ROLE};
      CREATE TRIGGER companies_touch BEFORE UPDATE ON companies FOR EACH ROW EXECUTE FUNCTION touch();

      -- One host leads to one company: arrays cannot be unique by element, so the trigger looks, one at a time.
      CREATE FUNCTION companies_hosts_are_theirs() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('companies.hosts'));
        IF EXISTS (SELECT FROM companies other WHERE other.id <> NEW.id AND other.hosts && NEW.hosts) THEN
          RAISE unique_violation USING CONSTRAINT = 'companies_hosts', MESSAGE = 'a host belongs to another company';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER companies_hosts BEFORE INSERT OR UPDATE OF hosts ON companies
        FOR EACH ROW EXECUTE FUNCTION companies_hosts_are_theirs();

      -- The only door without a tenant. With one company in the database any host is it.
      CREATE FUNCTION company_by_host(host text) RETURNS SETOF companies
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
        AS $$
          SELECT * FROM companies
          WHERE hosts @> ARRAY[lower(host)] OR (SELECT count(*) FROM companies) = 1
          LIMIT 1
        $$;
      CREATE FUNCTION company_by_id(company bigint) RETURNS SETOF companies
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
        AS $$ SELECT * FROM companies WHERE id = company $$;
      CREATE FUNCTION all_companies() RETURNS SETOF companies
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
        AS $$ SELECT * FROM companies ORDER BY id $$;
      REVOKE ALL ON FUNCTION company_by_host(text), company_by_id(bigint), all_companies() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION company_by_host(text), company_by_id(bigint), all_companies() TO ${APP_ROLE};

      CREATE TABLE users (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT users_pkey PRIMARY KEY,
        email text NOT NULL CHECK (length(email) <= 254),
        name text COLLATE "unicode" NOT NULL CHECK (length(name) <= 200),
        password_hash text,
        is_active boolean NOT NULL DEFAULT true,
        ${EDITED_COLUMNS}
      );
      CREATE UNIQUE INDEX users_email ON users (lower(email));
      CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();

      ${companyOwned('memberships', {
        columns: `
          user_id bigint NOT NULL CONSTRAINT memberships_user REFERENCES users (id),
          role text NOT NULL CHECK (role IN ('admin', 'editor', 'box_office', 'door')),
          ${EDITED_COLUMNS},
          CONSTRAINT memberships_user_once UNIQUE (company_id, user_id)`,
      })}
      CREATE TRIGGER memberships_touch BEFORE UPDATE ON memberships FOR EACH ROW EXECUTE FUNCTION touch();

      -- Users have no company of their own: who works here is seen here, and nobody else.
      ALTER TABLE users ENABLE ROW LEVEL SECURITY;
      CREATE POLICY users_here ON users TO ${APP_ROLE}
        USING (EXISTS (SELECT FROM memberships WHERE memberships.user_id = users.id));
      GRANT SELECT, UPDATE ON users TO ${APP_ROLE};

      ${companyOwned('invitations', {
        columns: `
          user_id bigint NOT NULL,
          token_hash bytea NOT NULL CONSTRAINT invitations_token UNIQUE CHECK (length(token_hash) = 32),
          expires_at timestamptz NOT NULL,
          used_at timestamptz,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT invitations_membership FOREIGN KEY (company_id, user_id)
            REFERENCES memberships (company_id, user_id) ON DELETE CASCADE`,
      })}
      CREATE INDEX invitations_by_user ON invitations (company_id, user_id);

      -- A session remembers its company; what it is found by is a hash, so a copy of the table opens nothing.
      CREATE TABLE sessions (
        id_hash bytea CONSTRAINT sessions_pkey PRIMARY KEY CHECK (length(id_hash) = 32),
        company_id bigint NOT NULL CONSTRAINT sessions_company REFERENCES companies (id) ON DELETE CASCADE,
        user_id bigint NOT NULL CONSTRAINT sessions_user REFERENCES users (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_of_user ON sessions (user_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON sessions TO ${APP_ROLE};

      -- Signing out everywhere when the password or the role changes, or the user is switched off.
      CREATE FUNCTION end_sessions() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF TG_TABLE_NAME = 'users' THEN DELETE FROM sessions WHERE user_id = OLD.id;
        ELSE DELETE FROM sessions WHERE user_id = OLD.user_id AND company_id = OLD.company_id;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER users_end_sessions AFTER UPDATE OF password_hash, is_active ON users FOR EACH ROW
        WHEN (OLD.password_hash IS DISTINCT FROM NEW.password_hash OR OLD.is_active AND NOT NEW.is_active)
        EXECUTE FUNCTION end_sessions();
      CREATE TRIGGER memberships_end_sessions AFTER UPDATE OF role ON memberships FOR EACH ROW
        WHEN (OLD.role <> NEW.role) EXECUTE FUNCTION end_sessions();
      CREATE TRIGGER memberships_gone_end_sessions AFTER DELETE ON memberships FOR EACH ROW
        EXECUTE FUNCTION end_sessions();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION company_by_host, company_by_id, all_companies;
      DROP TABLE sessions, invitations, memberships, users, companies CASCADE;
      DROP FUNCTION companies_hosts_are_theirs, end_sessions, touch, current_company;`);
  }
}
