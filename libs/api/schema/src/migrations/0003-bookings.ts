import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, companyOwned, EDITED_COLUMNS, sameCompany } from '../company-owned';

/** Reservations and the counter that makes overbooking impossible; tokens, messages and check-ins that belong to them. */
export class Bookings1795000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyOwned('reservations', {
        rights: ['SELECT', 'INSERT', 'UPDATE'],
        columns: `
          performance_id bigint NOT NULL,
          status text NOT NULL DEFAULT 'pending'
            CONSTRAINT reservations_status CHECK (status IN ('pending', 'confirmed', 'cancelled', 'expired')),
          code text NOT NULL CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
          name text COLLATE "unicode" NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
          email text NOT NULL CHECK (length(email) <= 254),
          phone text CHECK (length(phone) <= 40),
          party_size integer NOT NULL CONSTRAINT reservations_party_size CHECK (party_size >= 1),
          notes text NOT NULL DEFAULT '' CHECK (length(notes) <= 2000),
          locale text NOT NULL CHECK (locale IN ('it', 'en')),
          confirmed_at timestamptz,
          cancelled_at timestamptz,
          qr_code_generated_at timestamptz,
          ${EDITED_COLUMNS},
          ${sameCompany('reservations', 'performance_id', 'performances')},
          CONSTRAINT reservations_code UNIQUE (company_id, code),
          CONSTRAINT reservations_confirmed_at CHECK (status <> 'confirmed' OR confirmed_at IS NOT NULL)`,
      })}
      CREATE INDEX reservations_by_performance ON reservations (company_id, performance_id);
      CREATE TRIGGER reservations_touch BEFORE UPDATE ON reservations FOR EACH ROW EXECUTE FUNCTION touch();

      -- The seats of a performance's confirmed reservations, kept on its row; the CHECK there bounds it. Whoever
      -- changes a reservation waits here for the row lock, so no interleaving and no statement can oversell. The
      -- policies bind the function as well: it sets the row's company for itself, and puts the caller's back.
      CREATE FUNCTION count_confirmed_seats() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        given integer := 0;
        taken integer := 0;
        caller text := coalesce(current_setting('app.company_id', true), '');
      BEGIN
        IF TG_OP <> 'INSERT' AND OLD.status = 'confirmed' THEN given := OLD.party_size; END IF;
        IF TG_OP <> 'DELETE' AND NEW.status = 'confirmed' THEN taken := NEW.party_size; END IF;
        IF TG_OP = 'UPDATE' AND OLD.performance_id = NEW.performance_id THEN
          taken := taken - given;
          given := 0;
        END IF;
        IF given <> 0 THEN
          PERFORM set_config('app.company_id', OLD.company_id::text, true);
          UPDATE performances SET confirmed_seats = confirmed_seats - given
            WHERE company_id = OLD.company_id AND id = OLD.performance_id;
        END IF;
        IF taken <> 0 THEN
          PERFORM set_config('app.company_id', NEW.company_id::text, true);
          UPDATE performances SET confirmed_seats = confirmed_seats + taken
            WHERE company_id = NEW.company_id AND id = NEW.performance_id;
        END IF;
        PERFORM set_config('app.company_id', caller, true);
        RETURN NULL;
      END $$;
      CREATE TRIGGER reservations_count_seats
        AFTER INSERT OR DELETE OR UPDATE OF status, party_size, performance_id ON reservations
        FOR EACH ROW EXECUTE FUNCTION count_confirmed_seats();

      -- Nobody else counts: no statement writes the counter by itself, whoever runs it.
      CREATE FUNCTION confirmed_seats_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE check_violation USING CONSTRAINT = 'performances_counted', MESSAGE = 'confirmed seats are counted';
      END $$;
      CREATE TRIGGER performances_counted BEFORE UPDATE OF confirmed_seats ON performances FOR EACH ROW
        WHEN (pg_trigger_depth() = 0 AND NEW.confirmed_seats <> OLD.confirmed_seats)
        EXECUTE FUNCTION confirmed_seats_are_counted();
      CREATE TRIGGER performances_begin_empty BEFORE INSERT ON performances FOR EACH ROW
        WHEN (NEW.confirmed_seats <> 0) EXECUTE FUNCTION confirmed_seats_are_counted();

      -- Where a reservation may go (SPEC 3.3).
      CREATE FUNCTION reservation_steps() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT (OLD.status = 'pending' OR (OLD.status = 'confirmed' AND NEW.status = 'cancelled')) THEN
          RAISE check_violation USING CONSTRAINT = 'reservations_steps', MESSAGE = 'a reservation cannot take this step';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER reservations_steps BEFORE UPDATE OF status ON reservations
        FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION reservation_steps();

      ${companyOwned('tokens', {
        rights: ['SELECT', 'INSERT'],
        columns: `
          reservation_id bigint NOT NULL,
          performance_id bigint NOT NULL,
          purpose text NOT NULL CONSTRAINT tokens_purpose CHECK (purpose IN ('confirmation', 'manage', 'check_in')),
          token_hash bytea NOT NULL CONSTRAINT tokens_hash UNIQUE CHECK (length(token_hash) = 32),
          nonce bytea NOT NULL CHECK (length(nonce) = 32),
          key_id text NOT NULL,
          expires_at timestamptz NOT NULL,
          used_at timestamptz,
          created_at timestamptz NOT NULL DEFAULT now(),
          ${sameCompany('tokens', 'reservation_id', 'reservations')},
          ${sameCompany('tokens', 'performance_id', 'performances')}`,
      })}
      -- A token's secret is fixed at birth; only its use and its end may change.
      GRANT UPDATE (used_at, expires_at) ON tokens TO ${APP_ROLE};
      CREATE INDEX tokens_by_reservation ON tokens (company_id, reservation_id);
      CREATE INDEX tokens_by_performance ON tokens (company_id, performance_id);
      -- The id is part of what is signed, so it is drawn before the row is written.
      ALTER TABLE tokens ALTER COLUMN id SET GENERATED BY DEFAULT;
      GRANT USAGE ON SEQUENCE tokens_id_seq TO ${APP_ROLE};

      -- A moved performance takes the ends of its tokens along.
      CREATE FUNCTION move_tokens() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        caller text := coalesce(current_setting('app.company_id', true), '');
      BEGIN
        PERFORM set_config('app.company_id', NEW.company_id::text, true);
        UPDATE tokens SET expires_at = expires_at + (NEW.starts_at - OLD.starts_at)
          WHERE company_id = NEW.company_id AND performance_id = NEW.id AND purpose <> 'confirmation';
        UPDATE tokens SET expires_at = least(expires_at, NEW.starts_at)
          WHERE company_id = NEW.company_id AND performance_id = NEW.id AND purpose = 'confirmation';
        PERFORM set_config('app.company_id', caller, true);
        RETURN NULL;
      END $$;
      CREATE TRIGGER performances_move_tokens AFTER UPDATE OF starts_at ON performances FOR EACH ROW
        WHEN (OLD.starts_at <> NEW.starts_at) EXECUTE FUNCTION move_tokens();

      ${companyOwned('messages', {
        rights: ['SELECT', 'INSERT', 'UPDATE'],
        columns: `
          reservation_id bigint,
          kind text NOT NULL CONSTRAINT messages_kind CHECK (kind IN ('confirmation_request', 'ticket', 'cancellation')),
          locale text NOT NULL CHECK (locale IN ('it', 'en')),
          recipient text NOT NULL,
          subject text NOT NULL,
          status text NOT NULL DEFAULT 'owed' CONSTRAINT messages_status CHECK (status IN ('owed', 'sent', 'failed')),
          attempts integer NOT NULL DEFAULT 0,
          next_attempt_at timestamptz NOT NULL DEFAULT now(),
          last_error text,
          sent_at timestamptz,
          ${EDITED_COLUMNS},
          ${sameCompany('messages', 'reservation_id', 'reservations')}`,
      })}
      CREATE INDEX messages_by_reservation ON messages (company_id, reservation_id);
      CREATE INDEX messages_owed ON messages (company_id, next_attempt_at) WHERE status = 'owed';
      CREATE TRIGGER messages_touch BEFORE UPDATE ON messages FOR EACH ROW EXECUTE FUNCTION touch();

      ${companyOwned('check_ins', {
        columns: `
          reservation_id bigint NOT NULL,
          performance_id bigint NOT NULL,
          admitted integer NOT NULL CONSTRAINT check_ins_admitted CHECK (admitted >= 1),
          checked_in_at timestamptz NOT NULL,
          checked_in_by bigint NOT NULL,
          source text NOT NULL CONSTRAINT check_ins_source CHECK (source IN ('qr_scan', 'manual')),
          ${EDITED_COLUMNS},
          CONSTRAINT check_ins_once UNIQUE (company_id, reservation_id),
          ${sameCompany('check_ins', 'reservation_id', 'reservations')},
          ${sameCompany('check_ins', 'performance_id', 'performances')},
          CONSTRAINT check_ins_checked_in_by FOREIGN KEY (company_id, checked_in_by)
            REFERENCES memberships (company_id, user_id)`,
      })}
      CREATE INDEX check_ins_by_performance ON check_ins (company_id, performance_id);
      CREATE INDEX check_ins_by_staff ON check_ins (company_id, checked_in_by);
      CREATE TRIGGER check_ins_touch BEFORE UPDATE ON check_ins FOR EACH ROW EXECUTE FUNCTION touch();

      -- Only a confirmed party comes in, never more of it than booked; and who is in stays: neither cancelled nor moved.
      CREATE FUNCTION check_ins_are_of_confirmed() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        party reservations;
      BEGIN
        SELECT * INTO party FROM reservations
          WHERE company_id = NEW.company_id AND id = NEW.reservation_id FOR NO KEY UPDATE;
        IF party.status IS DISTINCT FROM 'confirmed' THEN
          RAISE check_violation USING CONSTRAINT = 'check_ins_confirmed', MESSAGE = 'the reservation is not confirmed';
        ELSIF NEW.admitted > party.party_size THEN
          RAISE check_violation USING CONSTRAINT = 'check_ins_within_party', MESSAGE = 'more than the party';
        ELSIF NEW.performance_id <> party.performance_id THEN
          RAISE check_violation USING CONSTRAINT = 'check_ins_performance', MESSAGE = 'another performance';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER check_ins_of_confirmed BEFORE INSERT OR UPDATE ON check_ins
        FOR EACH ROW EXECUTE FUNCTION check_ins_are_of_confirmed();

      CREATE FUNCTION reservations_inside_stay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM check_ins WHERE company_id = OLD.company_id AND reservation_id = OLD.id
            AND (NEW.status <> 'confirmed' OR admitted > NEW.party_size OR performance_id <> NEW.performance_id)) THEN
          RAISE check_violation USING CONSTRAINT = 'reservations_inside', MESSAGE = 'the party is inside';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER reservations_inside BEFORE UPDATE OF status, party_size, performance_id ON reservations FOR EACH ROW
        WHEN (OLD.status = 'confirmed')
        EXECUTE FUNCTION reservations_inside_stay();

      ${companyOwned('idempotency_keys', {
        columns: `
          scope text NOT NULL,
          key text NOT NULL,
          fingerprint bytea NOT NULL,
          answer json,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT idempotency_keys_once UNIQUE (company_id, scope, key)`,
      })}
      CREATE INDEX idempotency_keys_by_age ON idempotency_keys (company_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_keys, check_ins, messages, tokens, reservations CASCADE;
      DROP FUNCTION count_confirmed_seats, confirmed_seats_are_counted, reservation_steps, check_ins_are_of_confirmed,
        reservations_inside_stay, move_tokens CASCADE;`);
  }
}
