import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../company-owned';

/** Uploaded pictures, each in the widths in which it is shown; known by what is in them. */
export class Pictures1795000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      companyOwned('pictures', {
        rights: ['SELECT', 'INSERT'],
        columns: `
          hash text NOT NULL CONSTRAINT pictures_hash CHECK (hash ~ '^[0-9a-f]{32}$'),
          width integer NOT NULL CONSTRAINT pictures_width CHECK (width > 0),
          bytes bytea NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pictures_once UNIQUE (company_id, hash, width)`,
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE pictures;`);
  }
}
