import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited';

/** What the office does with reservations: finds one among a hundred thousand, books for somebody, moves a party to another evening. */
export class OfficeReservations1795000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reservations DROP CONSTRAINT reservations_origin,
        ADD CONSTRAINT reservations_origin CHECK (origin IN ('site', 'walk_up', 'office'));

      -- What a search looks through: small letters without accents, and a telephone number's digits. Behind a policy no
      -- trigram index serves a LIKE, because that is not leakproof; so a search reads one narrow index from end to end.
      ALTER TABLE reservations ADD COLUMN searched text COLLATE "C" NOT NULL GENERATED ALWAYS AS (
        lower(regexp_replace(normalize(name || ' ' || email, NFD), '[\\u0300-\\u036f]', '', 'g')) || ' '
          || regexp_replace(coalesce(phone, ''), '[^0-9+]', '', 'g') || ' ' || lower(code)) STORED;
      ${audited('reservations', 'reservation', {
        masked: ['name', 'email', 'phone', 'notes'],
        hidden: ['email_folded', 'searched'],
      })}

      -- All by which the office filters, sorts and searches: its lists never read the table but for the rows that they show.
      CREATE INDEX reservations_listed ON reservations (company_id, id)
        INCLUDE (performance_id, status, origin, party_size, confirmed_at, cancelled_at, created_at, updated_at, searched);
      CREATE INDEX reservations_by_name ON reservations (company_id, name, id);

      ALTER TABLE messages ADD COLUMN searched text COLLATE "C" NOT NULL GENERATED ALWAYS AS (
        lower(regexp_replace(normalize(recipient || ' ' || subject, NFD), '[\\u0300-\\u036f]', '', 'g'))) STORED;
      CREATE INDEX messages_listed ON messages (company_id, id)
        INCLUDE (reservation_id, kind, status, attempts, next_attempt_at, sent_at, created_at, updated_at, searched);
      CREATE INDEX check_ins_listed ON check_ins (company_id, checked_in_at, id)
        INCLUDE (reservation_id, performance_id, source, admitted);
      -- It reads a setting, which every worker of a query is told: a list of very many is read by more than one.
      ALTER FUNCTION current_company() PARALLEL SAFE;

      -- A party that goes to another evening takes its tokens along: its QR code then opens that one, and no other. The
      -- door that it leaves is told; the one that it comes to is told already.
      CREATE FUNCTION leave_for_another_evening() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        caller text := coalesce(current_setting('app.company_id', true), '');
        before timestamptz;
        since timestamptz;
      BEGIN
        PERFORM set_config('app.company_id', NEW.company_id::text, true);
        SELECT starts_at INTO before FROM performances WHERE company_id = OLD.company_id AND id = OLD.performance_id;
        SELECT starts_at INTO since FROM performances WHERE company_id = NEW.company_id AND id = NEW.performance_id;
        UPDATE tokens SET performance_id = NEW.performance_id,
            expires_at = CASE purpose WHEN 'confirmation' THEN least(expires_at, since) ELSE expires_at + (since - before) END
          WHERE company_id = NEW.company_id AND reservation_id = NEW.id;
        PERFORM set_config('app.company_id', caller, true);
        PERFORM pg_notify('door', OLD.company_id || ':' || OLD.performance_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER reservations_leave AFTER UPDATE OF performance_id ON reservations FOR EACH ROW
        WHEN (OLD.performance_id <> NEW.performance_id) EXECUTE FUNCTION leave_for_another_evening();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER reservations_leave ON reservations;
      DROP FUNCTION leave_for_another_evening;
      DROP INDEX check_ins_listed, reservations_by_name;
      ALTER FUNCTION current_company() PARALLEL UNSAFE;
      ALTER TABLE messages DROP COLUMN searched;
      ${audited('reservations', 'reservation', {
        masked: ['name', 'email', 'phone', 'notes'],
        hidden: ['email_folded'],
      })}
      ALTER TABLE reservations DROP COLUMN searched, DROP CONSTRAINT reservations_origin,
        ADD CONSTRAINT reservations_origin CHECK (origin IN ('site', 'walk_up'));`);
  }
}
