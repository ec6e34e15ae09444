import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited';
import { APP_ROLE, companyOwned, EDITED_COLUMNS } from '../company-owned';

/** What a company decides for itself, its own words in letters, and when names and addresses are erased. */
export class Settings1795000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE companies
        ADD COLUMN second_factor_required boolean NOT NULL DEFAULT false,
        ADD COLUMN retention_days integer CONSTRAINT companies_retention_days CHECK (retention_days BETWEEN 1 AND 3650),
        ADD COLUMN default_party_size integer NOT NULL DEFAULT 10
          CONSTRAINT companies_default_party_size CHECK (default_party_size BETWEEN 1 AND 100);
      -- Under which name and at which hosts a company is found is the operator's.
      GRANT UPDATE (name, locale, time_zone, contact_email, colours, logo, second_factor_required, retention_days,
        default_party_size, version) ON companies TO ${APP_ROLE};
      ${audited('companies', 'company')}

      CREATE FUNCTION default_party_size() RETURNS integer LANGUAGE sql STABLE
        AS $$ SELECT coalesce((SELECT default_party_size FROM companies WHERE id = current_company()), 10) $$;
      ALTER TABLE performances ALTER COLUMN max_party_size SET DEFAULT default_party_size();

      -- Who is erased stays as a party of so many at that evening.
      ALTER TABLE reservations ADD COLUMN erased_at timestamptz;
      CREATE INDEX reservations_to_erase ON reservations (company_id, performance_id) WHERE erased_at IS NULL;

      ${companyOwned('letter_texts', {
        columns: `
          kind text NOT NULL CONSTRAINT letter_texts_kind
            CHECK (kind IN ('confirmation_request', 'ticket', 'cancellation', 'reminder')),
          locale text NOT NULL CHECK (locale IN ('it', 'en')),
          greeting text NOT NULL DEFAULT '' CHECK (length(greeting) <= 1000),
          closing text NOT NULL DEFAULT '' CHECK (length(closing) <= 1000),
          ${EDITED_COLUMNS},
          CONSTRAINT letter_texts_once UNIQUE (company_id, kind, locale)`,
      })}
      CREATE TRIGGER letter_texts_touch BEFORE UPDATE ON letter_texts FOR EACH ROW EXECUTE FUNCTION touch();
      ${audited('letter_texts', 'letter_text')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE letter_texts;
      DROP INDEX reservations_to_erase;
      ALTER TABLE reservations DROP COLUMN erased_at;
      ALTER TABLE performances ALTER COLUMN max_party_size SET DEFAULT 10;
      DROP FUNCTION default_party_size;
      DROP TRIGGER companies_audit ON companies;
      REVOKE UPDATE (name, locale, time_zone, contact_email, colours, logo, version) ON companies FROM ${APP_ROLE};
      ALTER TABLE companies DROP COLUMN second_factor_required, DROP COLUMN retention_days, DROP COLUMN default_party_size;`);
  }
}
