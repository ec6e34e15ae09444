import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../company-owned';

/** The sites that a company lets show its programme inside their own pages. */
export class EmbedOrigins1795000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- They stand in headers as they are: nothing but origins may ever be in here.
      ALTER TABLE companies ADD COLUMN embed_origins text[] NOT NULL DEFAULT '{}'
        CONSTRAINT companies_embed_origins CHECK (
          cardinality(embed_origins) <= 20
          AND array_position(embed_origins, NULL) IS NULL
          AND array_to_string(embed_origins, ' ') ~ '^(https?://[a-z0-9.:-]+( https?://[a-z0-9.:-]+)*)?$');
      GRANT UPDATE (embed_origins) ON companies TO ${APP_ROLE};`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE companies DROP COLUMN embed_origins;`);
  }
}
