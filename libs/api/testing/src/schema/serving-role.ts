import { Client } from 'pg';
import type { TestDatabase } from '../test-database';

/** What PostgreSQL says when a privilege or a policy stands in the way. */
export const DENIED = '42501';

/** The role that serves requests, on one connection, with a company set or without. */
export class ServingRole {
  private constructor(private readonly client: Client) {}

  static async of({ urls }: TestDatabase): Promise<ServingRole> {
    const client = new Client({ connectionString: urls.app });
    await client.connect();
    return new ServingRole(client);
  }

  /**
   * Runs one statement in a transaction of its own, which is rolled back.
   * @returns the number of rows it saw or changed, or the code of PostgreSQL's refusal
   */
  async tries(company: number | undefined, sql: string, parameters: unknown[] = []): Promise<number | string> {
    await this.client.query('BEGIN');
    try {
      if (company !== undefined) {
        await this.client.query(`SELECT set_config('app.company_id', $1, true)`, [String(company)]);
      }
      return (await this.client.query(sql, parameters)).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await this.client.query('ROLLBACK');
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
