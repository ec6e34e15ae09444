import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every order of the office's long lists is one that an index has already: no list is sorted when it is asked for. */
export class OfficeOrders1795000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX reservations_by_status ON reservations (company_id, status, id);
      CREATE INDEX reservations_by_party_size ON reservations (company_id, party_size, id);
      CREATE INDEX reservations_by_confirmed ON reservations (company_id, confirmed_at NULLS FIRST, id);
      CREATE INDEX reservations_by_created ON reservations (company_id, created_at, id);
      CREATE INDEX reservations_by_updated ON reservations (company_id, updated_at, id);
      CREATE INDEX messages_by_kind ON messages (company_id, kind, id);
      CREATE INDEX messages_by_status ON messages (company_id, status, id);
      CREATE INDEX messages_by_recipient ON messages (company_id, recipient, id);
      CREATE INDEX messages_by_created ON messages (company_id, created_at, id);
      CREATE INDEX messages_by_sent ON messages (company_id, sent_at NULLS FIRST, id);

      -- What is left to them is to be filtered and searched: the less stands in a row, the sooner all of them are read.
      DROP INDEX reservations_listed, messages_listed;
      CREATE INDEX reservations_listed ON reservations (company_id, id) INCLUDE (performance_id, status, origin, searched);
      CREATE INDEX messages_listed ON messages (company_id, id) INCLUDE (kind, status, searched);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX reservations_listed, messages_listed;
      CREATE INDEX reservations_listed ON reservations (company_id, id)
        INCLUDE (performance_id, status, origin, party_size, confirmed_at, cancelled_at, created_at, updated_at, searched);
      CREATE INDEX messages_listed ON messages (company_id, id)
        INCLUDE (reservation_id, kind, status, attempts, next_attempt_at, sent_at, created_at, updated_at, searched);
      DROP INDEX messages_by_sent, messages_by_created, messages_by_recipient, messages_by_status, messages_by_kind,
        reservations_by_updated, reservations_by_created, reservations_by_confirmed, reservations_by_party_size,
        reservations_by_status;`);
  }
}
