import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What it takes to send a letter again: to find a party by its address, and to know when it had the last one. */
export class LettersAgain1795000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A column, not an index on lower(email): lower() is not leakproof, so behind a policy no index on it is used.
      ALTER TABLE reservations ADD COLUMN email_folded text NOT NULL GENERATED ALWAYS AS (lower(email)) STORED;
      CREATE INDEX reservations_by_email ON reservations (company_id, email_folded);

      -- By the clock of the product, as every limit is; created_at is by the database's.
      ALTER TABLE messages ADD COLUMN owed_at timestamptz NOT NULL DEFAULT now();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE messages DROP COLUMN owed_at;
      ALTER TABLE reservations DROP COLUMN email_folded;`);
  }
}
