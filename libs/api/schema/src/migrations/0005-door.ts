import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, companyOwned, sameCompany } from '../company-owned';

const staff = (table: string, column: string) => `CONSTRAINT ${table}_${column}
  FOREIGN KEY (company_id, ${column}) REFERENCES memberships (company_id, user_id)`;

/** The door as several devices see it: who was let in by which of them, what each scan was told, and how the evening ended. */
export class Door1795000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyOwned('door_pairings', {
        columns: `
          performance_id bigint NOT NULL,
          code_hash bytea NOT NULL CONSTRAINT door_pairings_code UNIQUE CHECK (length(code_hash) = 32),
          nonce bytea NOT NULL CHECK (length(nonce) = 32),
          key_id text NOT NULL,
          made_by bigint NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT door_pairings_once UNIQUE (company_id, performance_id),
          ${sameCompany('door_pairings', 'performance_id', 'performances')},
          ${staff('door_pairings', 'made_by')}`,
      })}
      CREATE INDEX door_pairings_by_staff ON door_pairings (company_id, made_by);

      ${companyOwned('door_devices', {
        rights: ['SELECT', 'INSERT'],
        columns: `
          performance_id bigint NOT NULL,
          name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
          session_hash bytea NOT NULL CONSTRAINT door_devices_session UNIQUE CHECK (length(session_hash) = 32),
          paired_by bigint NOT NULL,
          paired_at timestamptz NOT NULL,
          seen_at timestamptz NOT NULL,
          synced_at timestamptz,
          battery integer CONSTRAINT door_devices_battery CHECK (battery BETWEEN 0 AND 100),
          waiting integer NOT NULL DEFAULT 0 CONSTRAINT door_devices_waiting CHECK (waiting >= 0),
          revoked_at timestamptz,
          ${sameCompany('door_devices', 'performance_id', 'performances')},
          ${staff('door_devices', 'paired_by')}`,
      })}
      -- Where a device belongs is fixed when it is paired; only what it tells, and its end, may change.
      GRANT UPDATE (seen_at, synced_at, battery, waiting, revoked_at) ON door_devices TO ${APP_ROLE};
      CREATE INDEX door_devices_by_performance ON door_devices (company_id, performance_id);
      CREATE INDEX door_devices_by_staff ON door_devices (company_id, paired_by);

      -- People who came in together. A check-in is the sum of a party's arrivals, so their order does not matter; one
      -- that contradicts the reservation is kept here all the same, because those people are inside.
      ${companyOwned('arrivals', {
        rights: ['SELECT', 'INSERT'],
        columns: `
          reservation_id bigint NOT NULL,
          performance_id bigint NOT NULL,
          nonce text NOT NULL CHECK (length(nonce) BETWEEN 8 AND 255),
          seats integer NOT NULL CONSTRAINT arrivals_seats CHECK (seats >= 1),
          arrived_at timestamptz NOT NULL,
          recorded_at timestamptz NOT NULL DEFAULT now(),
          recorded_by bigint NOT NULL,
          device_id bigint,
          source text NOT NULL CONSTRAINT arrivals_source CHECK (source IN ('qr_scan', 'manual')),
          offline boolean NOT NULL DEFAULT false,
          undone_at timestamptz,
          undone_by bigint,
          CONSTRAINT arrivals_once UNIQUE (company_id, nonce),
          CONSTRAINT arrivals_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
          ${sameCompany('arrivals', 'reservation_id', 'reservations')},
          ${sameCompany('arrivals', 'performance_id', 'performances')},
          ${sameCompany('arrivals', 'device_id', 'door_devices')},
          ${staff('arrivals', 'recorded_by')},
          ${staff('arrivals', 'undone_by')}`,
      })}
      -- What happened stays; it can be taken back, once.
      GRANT UPDATE (undone_at, undone_by) ON arrivals TO ${APP_ROLE};
      CREATE INDEX arrivals_by_reservation ON arrivals (company_id, reservation_id);
      CREATE INDEX arrivals_by_performance ON arrivals (company_id, performance_id, arrived_at);
      CREATE INDEX arrivals_by_device ON arrivals (company_id, device_id);
      CREATE INDEX arrivals_by_staff ON arrivals (company_id, recorded_by);
      CREATE INDEX arrivals_by_undoer ON arrivals (company_id, undone_by);

      ALTER TABLE check_ins ADD COLUMN device_id bigint,
        ADD ${sameCompany('check_ins', 'device_id', 'door_devices')};
      CREATE INDEX check_ins_by_device ON check_ins (company_id, device_id);

      -- Who is inside came in by one arrival, as far as is known. The policies bind this statement as well.
      DO $$
      DECLARE
        company record;
      BEGIN
        FOR company IN SELECT id FROM companies LOOP
          PERFORM set_config('app.company_id', company.id::text, true);
          INSERT INTO arrivals
              (reservation_id, performance_id, nonce, seats, arrived_at, recorded_by, source)
            SELECT reservation_id, performance_id, gen_random_uuid()::text, admitted, checked_in_at, checked_in_by, source
            FROM check_ins;
        END LOOP;
        PERFORM set_config('app.company_id', '', true);
      END $$;

      -- Every scan and what it was told: nothing here is ever changed, by whatever role.
      ${companyOwned('scans', {
        rights: ['SELECT', 'INSERT'],
        columns: `
          performance_id bigint,
          reservation_id bigint,
          nonce text CHECK (length(nonce) BETWEEN 8 AND 255),
          verdict text NOT NULL,
          scanned_at timestamptz NOT NULL,
          recorded_at timestamptz NOT NULL DEFAULT now(),
          recorded_by bigint NOT NULL,
          device_id bigint,
          offline boolean NOT NULL DEFAULT false,
          CONSTRAINT scans_once UNIQUE (company_id, nonce),
          ${sameCompany('scans', 'performance_id', 'performances')},
          ${sameCompany('scans', 'reservation_id', 'reservations')},
          ${sameCompany('scans', 'device_id', 'door_devices')},
          ${staff('scans', 'recorded_by')}`,
      })}
      CREATE INDEX scans_by_performance ON scans (company_id, performance_id, id);
      CREATE INDEX scans_by_reservation ON scans (company_id, reservation_id);
      CREATE INDEX scans_by_device ON scans (company_id, device_id);
      CREATE INDEX scans_by_staff ON scans (company_id, recorded_by);
      CREATE FUNCTION scans_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE check_violation USING CONSTRAINT = 'scans_kept', MESSAGE = 'the scan log is only added to';
      END $$;
      CREATE TRIGGER scans_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON scans
        FOR EACH STATEMENT EXECUTE FUNCTION scans_are_kept();

      ${companyOwned('door_closings', {
        rights: ['SELECT', 'INSERT', 'DELETE'],
        columns: `
          performance_id bigint NOT NULL,
          closed_at timestamptz NOT NULL,
          closed_by bigint NOT NULL,
          report json NOT NULL,
          CONSTRAINT door_closings_once UNIQUE (company_id, performance_id),
          ${sameCompany('door_closings', 'performance_id', 'performances')},
          ${staff('door_closings', 'closed_by')}`,
      })}
      CREATE INDEX door_closings_by_staff ON door_closings (company_id, closed_by);

      -- People without a reservation become one at the door: nobody asks them for a name or an address.
      ALTER TABLE reservations ADD COLUMN origin text NOT NULL DEFAULT 'site'
        CONSTRAINT reservations_origin CHECK (origin IN ('site', 'walk_up'));

      -- Tells every process that listens which evening is no longer as it was.
      CREATE FUNCTION tell_the_door() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('door', coalesce(NEW.company_id, OLD.company_id) || ':' || coalesce(NEW.performance_id, OLD.performance_id));
        RETURN NULL;
      END $$;
      CREATE TRIGGER arrivals_tell AFTER INSERT OR UPDATE ON arrivals
        FOR EACH ROW EXECUTE FUNCTION tell_the_door();
      CREATE TRIGGER door_closings_tell AFTER INSERT OR DELETE ON door_closings
        FOR EACH ROW EXECUTE FUNCTION tell_the_door();
      CREATE TRIGGER reservations_tell AFTER UPDATE OF status, party_size, performance_id ON reservations FOR EACH ROW
        WHEN (OLD.status = 'confirmed' OR NEW.status = 'confirmed') EXECUTE FUNCTION tell_the_door();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reservations DROP COLUMN origin;
      ALTER TABLE check_ins DROP COLUMN device_id;
      DROP TABLE door_closings, scans, arrivals, door_devices, door_pairings CASCADE;
      DROP FUNCTION scans_are_kept, tell_the_door CASCADE;`);
  }
}
