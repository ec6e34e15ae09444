import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, companyOwned, EDITED_COLUMNS, sameCompany } from '../company-owned';

/** Shows, venues, performances with their seats, and the company's own pages. */
export class Programme1795000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What people read in order is collated as they read it: È beside E, and small letters among the capital ones.
    await runner.query(`
      ${companyOwned('shows', {
        columns: `
          title text COLLATE "unicode" NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
          slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 220),
          summary text NOT NULL DEFAULT '',
          description text NOT NULL DEFAULT '',
          poster_image text,
          poster_alt text NOT NULL DEFAULT '',
          is_published boolean NOT NULL DEFAULT false,
          credit text,
          duration_minutes integer CHECK (duration_minutes > 0),
          language text,
          age_from integer CHECK (age_from >= 0),
          entry_note text,
          credits jsonb,
          warnings text,
          gel text,
          motif text,
          ${EDITED_COLUMNS},
          CONSTRAINT shows_slug UNIQUE (company_id, slug)`,
      })}
      CREATE TRIGGER shows_touch BEFORE UPDATE ON shows FOR EACH ROW EXECUTE FUNCTION touch();

      ${companyOwned('venues', {
        columns: `
          name text COLLATE "unicode" NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
          slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 220),
          address text NOT NULL CHECK (length(address) <= 255),
          city text COLLATE "unicode" NOT NULL CHECK (length(city) <= 120),
          notes text NOT NULL DEFAULT '',
          access_notes text NOT NULL DEFAULT '',
          ${EDITED_COLUMNS},
          CONSTRAINT venues_slug UNIQUE (company_id, slug)`,
      })}
      CREATE TRIGGER venues_touch BEFORE UPDATE ON venues FOR EACH ROW EXECUTE FUNCTION touch();

      ${companyOwned('performances', {
        rights: ['SELECT', 'DELETE'],
        columns: `
          show_id bigint NOT NULL,
          venue_id bigint NOT NULL,
          starts_at timestamptz NOT NULL,
          room_capacity integer NOT NULL CONSTRAINT performances_room_capacity CHECK (room_capacity >= 0),
          manually_occupied_seats integer NOT NULL DEFAULT 0
            CONSTRAINT performances_manually_occupied_seats CHECK (manually_occupied_seats >= 0),
          additional_seats integer NOT NULL DEFAULT 0
            CONSTRAINT performances_additional_seats CHECK (additional_seats >= 0),
          is_booking_enabled boolean NOT NULL DEFAULT true,
          max_party_size integer NOT NULL DEFAULT 10 CHECK (max_party_size >= 1),
          confirmed_seats integer NOT NULL DEFAULT 0
            CONSTRAINT performances_confirmed_seats CHECK (confirmed_seats >= 0),
          ${EDITED_COLUMNS},
          ${sameCompany('performances', 'show_id', 'shows')},
          ${sameCompany('performances', 'venue_id', 'venues')},
          CONSTRAINT performances_occupied_within_room
            CHECK (manually_occupied_seats <= room_capacity + additional_seats),
          CONSTRAINT performances_confirmed_within_capacity
            CHECK (confirmed_seats <= room_capacity + additional_seats - manually_occupied_seats)`,
      })}
      CREATE INDEX performances_by_show ON performances (company_id, show_id, starts_at);
      CREATE INDEX performances_by_venue ON performances (company_id, venue_id);
      CREATE INDEX performances_by_start ON performances (company_id, starts_at);
      CREATE TRIGGER performances_touch
        BEFORE UPDATE OF show_id, venue_id, starts_at, room_capacity, manually_occupied_seats, additional_seats,
          is_booking_enabled, max_party_size ON performances
        FOR EACH ROW EXECUTE FUNCTION touch();
      -- The counter of confirmed seats is the trigger's alone: no statement of the API can write it.
      GRANT INSERT (id, show_id, venue_id, starts_at, room_capacity, manually_occupied_seats, additional_seats,
          is_booking_enabled, max_party_size, created_at, updated_at, version) ON performances TO ${APP_ROLE};
      GRANT UPDATE (show_id, venue_id, starts_at, room_capacity, manually_occupied_seats, additional_seats,
          is_booking_enabled, max_party_size, updated_at, version) ON performances TO ${APP_ROLE};

      ${companyOwned('pages', {
        columns: `
          slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 220),
          title text COLLATE "unicode" NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
          body text NOT NULL DEFAULT '',
          position integer NOT NULL DEFAULT 0,
          is_published boolean NOT NULL DEFAULT false,
          ${EDITED_COLUMNS},
          CONSTRAINT pages_slug UNIQUE (company_id, slug)`,
      })}
      CREATE TRIGGER pages_touch BEFORE UPDATE ON pages FOR EACH ROW EXECUTE FUNCTION touch();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE pages, performances, venues, shows;`);
  }
}
