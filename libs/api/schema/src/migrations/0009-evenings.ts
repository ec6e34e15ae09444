import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, companyOwned, sameCompany } from '../company-owned';

/** Evenings that are called off, letters that say what was before, and who was reminded of which evening. */
export class Evenings1795000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The counter follows the reservations, so nobody is ever confirmed for an evening that is not played: not by any
      -- interleaving, and by no statement.
      ALTER TABLE performances ADD COLUMN cancelled_at timestamptz,
        ADD CONSTRAINT performances_cancelled_closed CHECK (cancelled_at IS NULL OR NOT is_booking_enabled),
        ADD CONSTRAINT performances_cancelled_empty CHECK (cancelled_at IS NULL OR confirmed_seats = 0);
      GRANT UPDATE (cancelled_at) ON performances TO ${APP_ROLE};

      -- What a letter says of how it was before: the row that it is about has gone on by then.
      ALTER TABLE messages ADD COLUMN facts jsonb;

      ${companyOwned('reminders', {
        rights: ['SELECT', 'INSERT'],
        columns: `
          reservation_id bigint NOT NULL,
          starts_at timestamptz NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT reminders_once UNIQUE (company_id, reservation_id, starts_at),
          ${sameCompany('reminders', 'reservation_id', 'reservations')}`,
      })}

      -- Seats that were asked for: few rows of many, wanted for every evening of a list.
      CREATE INDEX reservations_pending ON reservations (company_id, performance_id) INCLUDE (party_size)
        WHERE status = 'pending';
      -- What the first page of the office counts.
      CREATE INDEX reservations_confirmed ON reservations (company_id, confirmed_at) INCLUDE (party_size)
        WHERE confirmed_at IS NOT NULL;
      DROP INDEX reservations_by_performance;
      CREATE INDEX reservations_by_performance ON reservations (company_id, performance_id) INCLUDE (status, party_size);
      CREATE INDEX messages_failed ON messages (company_id, updated_at) WHERE status = 'failed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX messages_failed, reservations_by_performance, reservations_confirmed, reservations_pending;
      CREATE INDEX reservations_by_performance ON reservations (company_id, performance_id);
      DROP TABLE reminders;
      ALTER TABLE messages DROP COLUMN facts;
      ALTER TABLE performances DROP COLUMN cancelled_at;`);
  }
}
