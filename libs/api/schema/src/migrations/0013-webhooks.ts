import { WEBHOOK_FAULTS, WEBHOOK_SWITCHED_OFF } from '@azionelab/contracts';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited';
import { companyOwned, EDITED_COLUMNS, sameCompany } from '../company-owned';

const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

const OUTCOME = `http_status integer,
  fault text`;

/** Columns of a performance by which it is another one for whoever keeps a copy; its counter is not among them. */
const PLANNED = [
  'show_id',
  'venue_id',
  'starts_at',
  'room_capacity',
  'manually_occupied_seats',
  'additional_seats',
  'is_booking_enabled',
  'max_party_size',
  'cancelled_at',
];
const BOOKED = ['status', 'performance_id', 'party_size', 'name', 'email', 'phone', 'notes', 'locale', 'erased_at'];
const ADMITTED = ['admitted', 'checked_in_at', 'checked_in_by', 'source'];

const differs = (columns: string[]) => {
  const row = (of: string) => columns.map((column) => `${of}.${column}`).join(', ');
  return `(${row('OLD')}) IS DISTINCT FROM (${row('NEW')})`;
};

/** SQL after which a table's changes owe webhooks. */
const owing = (table: string, columns: string[], besides = 'INSERT OR DELETE') => `
  CREATE TRIGGER ${table}_webhooks AFTER ${besides} ON ${table}
    FOR EACH ROW EXECUTE FUNCTION ${table}_owe_webhooks();
  CREATE TRIGGER ${table}_webhooks_changed AFTER UPDATE OF ${columns.join(', ')} ON ${table}
    FOR EACH ROW WHEN (${differs(columns)}) EXECUTE FUNCTION ${table}_owe_webhooks();`;

/** Webhooks: who wants to be told of what, what is owed to them, and every attempt. */
export class Webhooks1795000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyOwned('webhook_endpoints', {
        columns: `
          url text NOT NULL CHECK (length(url) <= 2048),
          description text NOT NULL DEFAULT '' CHECK (length(description) <= 200),
          events text[] NOT NULL CHECK (cardinality(events) > 0),
          with_personal_data boolean NOT NULL DEFAULT false,
          -- The key that asked for what is personal: it is told as long as that key may see it. Null: a person asked.
          api_key_id bigint,
          is_active boolean NOT NULL DEFAULT true,
          failing_since timestamptz,
          switched_off_at timestamptz,
          switched_off_because text
            CONSTRAINT webhook_endpoints_because CHECK (switched_off_because IN (${oneOf(WEBHOOK_SWITCHED_OFF)})),
          -- Nonce, tag and text of AES-256-GCM, with a key that is not in this database.
          sealed_secret bytea NOT NULL,
          key_id text NOT NULL,
          -- What was there before the last change signs as well, for a while.
          previous_sealed_secret bytea,
          previous_key_id text,
          previous_until timestamptz,
          ${EDITED_COLUMNS},
          CONSTRAINT webhook_endpoints_previous
            CHECK (num_nonnulls(previous_sealed_secret, previous_key_id, previous_until) IN (0, 3)),
          ${sameCompany('webhook_endpoints', 'api_key_id', 'api_keys')},
          CONSTRAINT webhook_endpoints_off CHECK (switched_off_at IS NULL OR NOT is_active)`,
      })}
      CREATE INDEX webhook_endpoints_by_key ON webhook_endpoints (company_id, api_key_id);
      CREATE TRIGGER webhook_endpoints_touch
        BEFORE UPDATE OF url, description, events, with_personal_data, is_active, sealed_secret ON webhook_endpoints
        FOR EACH ROW EXECUTE FUNCTION touch();
      ${audited('webhook_endpoints', 'webhook_endpoint', {
        hidden: [
          'failing_since',
          'sealed_secret',
          'key_id',
          'previous_sealed_secret',
          'previous_key_id',
          'previous_until',
        ],
      })}

      -- One fact for one endpoint. What is personal is not in the snapshot: it is read when it is sent.
      ${companyOwned('webhook_deliveries', {
        columns: `
          endpoint_id bigint NOT NULL,
          type text NOT NULL,
          object_type text NOT NULL,
          object_id bigint NOT NULL,
          snapshot jsonb NOT NULL,
          occurred_at timestamptz NOT NULL DEFAULT clock_timestamp(),
          status text NOT NULL DEFAULT 'owed'
            CONSTRAINT webhook_deliveries_status CHECK (status IN ('owed', 'delivered', 'failed')),
          attempts integer NOT NULL DEFAULT 0,
          -- By the clock of the product: since when somebody tries. The database's clock says only: at once.
          tried_since timestamptz,
          next_attempt_at timestamptz NOT NULL DEFAULT 'epoch',
          delivered_at timestamptz,
          ${OUTCOME} CONSTRAINT webhook_deliveries_fault CHECK (fault IN (${oneOf(WEBHOOK_FAULTS)})),
          ${sameCompany('webhook_deliveries', 'endpoint_id', 'webhook_endpoints', 'CASCADE')}`,
      })}
      CREATE INDEX webhook_deliveries_due ON webhook_deliveries (company_id, endpoint_id, next_attempt_at, id)
        WHERE status = 'owed';
      CREATE INDEX webhook_deliveries_in_order ON webhook_deliveries (company_id, endpoint_id, object_type, object_id, id)
        WHERE status = 'owed';
      CREATE INDEX webhook_deliveries_listed ON webhook_deliveries (company_id, endpoint_id, id)
        INCLUDE (status, type, delivered_at);
      CREATE INDEX webhook_deliveries_by_age ON webhook_deliveries (company_id, occurred_at);

      ${companyOwned('webhook_attempts', {
        rights: ['SELECT', 'INSERT', 'DELETE'],
        columns: `
          delivery_id bigint NOT NULL,
          number integer NOT NULL,
          at timestamptz NOT NULL,
          duration integer NOT NULL,
          ${OUTCOME} CONSTRAINT webhook_attempts_fault CHECK (fault IN (${oneOf(WEBHOOK_FAULTS)})),
          CONSTRAINT webhook_attempts_once UNIQUE (company_id, delivery_id, number),
          ${sameCompany('webhook_attempts', 'delivery_id', 'webhook_deliveries', 'CASCADE')}`,
      })}

      CREATE FUNCTION webhooks_wanted(company bigint, of_events text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM webhook_endpoints WHERE company_id = company AND is_active AND events && of_events)
      $$;

      -- In the transaction of the fact: when that is rolled back nothing was owed, and nobody was told. Whoever takes an
      -- endpoint away is waited for, so that a booking never fails for it. Facts about one object are numbered in
      -- their order, because whoever comes here holds the object's row.
      CREATE FUNCTION owe_webhooks(company bigint, of_events text[], kind text, number bigint, what jsonb) RETURNS void
        LANGUAGE plpgsql AS $$
      DECLARE
        endpoint record;
        event text;
      BEGIN
        FOR endpoint IN SELECT id, events FROM webhook_endpoints
            WHERE company_id = company AND is_active AND events && of_events ORDER BY id FOR KEY SHARE LOOP
          FOREACH event IN ARRAY of_events LOOP
            CONTINUE WHEN event <> ALL (endpoint.events);
            INSERT INTO webhook_deliveries (company_id, endpoint_id, type, object_type, object_id, snapshot)
              VALUES (company, endpoint.id, event, kind, number, what);
          END LOOP;
          PERFORM pg_notify('webhooks', company || ':' || endpoint.id);
        END LOOP;
      END $$;

      -- Which evening a row is about, as far as its view names it.
      CREATE FUNCTION webhook_evening(company bigint, performance bigint) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT jsonb_build_object('show_title', title, 'starts_at', starts_at) FROM performances
          JOIN shows ON shows.company_id = performances.company_id AND shows.id = show_id
          WHERE performances.company_id = company AND performances.id = performance
      $$;

      CREATE FUNCTION reservations_owe_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        of_events text[];
      BEGIN
        of_events := CASE
          WHEN TG_OP = 'INSERT' THEN '{reservation.created}'::text[]
            || CASE NEW.status WHEN 'confirmed' THEN '{reservation.confirmed}'::text[] END
          WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL THEN '{reservation.erased}'
          WHEN OLD.status <> NEW.status THEN ARRAY['reservation.' || NEW.status]
          ELSE '{reservation.changed}' END;
        IF NOT webhooks_wanted(NEW.company_id, of_events) THEN RETURN NULL; END IF;
        PERFORM owe_webhooks(NEW.company_id, of_events, 'reservation', NEW.id,
          to_jsonb(NEW) - '{company_id,name,email,phone,notes,email_folded,searched}'::text[]
            || webhook_evening(NEW.company_id, NEW.performance_id)
            || jsonb_build_object('admitted', coalesce(
              (SELECT admitted FROM check_ins WHERE company_id = NEW.company_id AND reservation_id = NEW.id), 0)));
        RETURN NULL;
      END $$;
      ${owing('reservations', BOOKED, 'INSERT')}

      CREATE FUNCTION check_ins_owe_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        it check_ins := coalesce(NEW, OLD);
        party reservations;
        of_events text[] := CASE TG_OP WHEN 'INSERT' THEN '{check_in.created}'
          WHEN 'UPDATE' THEN '{check_in.changed}' ELSE '{check_in.undone}' END;
      BEGIN
        IF NOT webhooks_wanted(it.company_id, of_events) THEN RETURN NULL; END IF;
        -- Who deletes one need not hold the reservation, by whose order it is told.
        SELECT * INTO party FROM reservations WHERE company_id = it.company_id AND id = it.reservation_id
          FOR NO KEY UPDATE;
        PERFORM owe_webhooks(it.company_id, of_events, 'reservation', it.reservation_id,
          to_jsonb(it) - 'company_id' || webhook_evening(it.company_id, it.performance_id)
            || jsonb_build_object('code', party.code, 'party_size', party.party_size));
        RETURN NULL;
      END $$;
      ${owing('check_ins', ADMITTED)}

      CREATE FUNCTION performances_owe_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        it performances := coalesce(NEW, OLD);
        of_events text[] := CASE TG_OP WHEN 'INSERT' THEN '{performance.created}'
          WHEN 'DELETE' THEN '{performance.deleted}'
          ELSE CASE WHEN OLD.cancelled_at IS NULL AND NEW.cancelled_at IS NOT NULL THEN '{performance.cancelled}'
            ELSE '{performance.changed}' END END;
      BEGIN
        IF NOT webhooks_wanted(it.company_id, of_events) THEN RETURN NULL; END IF;
        PERFORM owe_webhooks(it.company_id, of_events, 'performance', it.id, to_jsonb(it) - 'company_id'
          || jsonb_build_object(
            'show_title', (SELECT title FROM shows WHERE company_id = it.company_id AND id = it.show_id),
            'venue_name', (SELECT name FROM venues WHERE company_id = it.company_id AND id = it.venue_id),
            'pending_seats', (SELECT coalesce(sum(party_size), 0) FROM reservations
              WHERE company_id = it.company_id AND performance_id = it.id AND status = 'pending')));
        RETURN NULL;
      END $$;
      ${owing('performances', PLANNED)}

      ALTER TABLE messages
        DROP CONSTRAINT messages_kind,
        ADD CONSTRAINT messages_kind CHECK (kind IN ('confirmation_request', 'ticket', 'cancellation', 'seats_changed',
          'performance_moved', 'performance_cancelled', 'reminder', 'invitation', 'password_reset', 'webhook_off'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE messages
        DROP CONSTRAINT messages_kind,
        ADD CONSTRAINT messages_kind CHECK (kind IN ('confirmation_request', 'ticket', 'cancellation', 'seats_changed',
          'performance_moved', 'performance_cancelled', 'reminder', 'invitation', 'password_reset'));
      DROP FUNCTION reservations_owe_webhooks, check_ins_owe_webhooks, performances_owe_webhooks CASCADE;
      DROP FUNCTION owe_webhooks, webhooks_wanted, webhook_evening;
      DROP TABLE webhook_attempts, webhook_deliveries, webhook_endpoints;`);
  }
}
