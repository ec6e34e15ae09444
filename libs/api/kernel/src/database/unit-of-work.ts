import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  QueryRunnerAlreadyReleasedError,
  type Repository,
} from 'typeorm';
import { context, type Context } from '../context/context';
import { CurrentCompany } from '../context/current-company';
import { isWorthRetrying } from '../refusals/database-errors';
import { Unavailable } from '../refusals/refusals';

const RETRIES = 3;

/** One transaction for one company. Repositories exist inside it only. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly company: CurrentCompany,
  ) {}

  /**
   * Does `work` in one transaction and joins the one that is open, if any.
   * What PostgreSQL asks to retry is retried as a whole, at most three times: `work` may run more than once.
   * @throws Unavailable when the connection is lost between two statements
   */
  async run<T>(work: () => Promise<T>, options: { readOnly?: boolean } = {}): Promise<T> {
    if (context.getStore()?.manager) return work();
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.once(work, options.readOnly ?? false);
      } catch (error) {
        if (attempt === RETRIES || !isWorthRetrying(error)) throw error;
        await pause(5 + Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  /** The repository of `entity` in the open transaction. @throws Error outside one */
  of<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager().getRepository(entity);
  }

  /** Does `step` right before the open transaction is committed, for what must be locked last. @throws Error outside one */
  atTheEnd(step: () => Promise<unknown>): void {
    this.manager();
    context.getStore()?.lastSteps?.push(step);
  }

  /** A statement in the open transaction. @throws Error outside one */
  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const runner = this.manager().queryRunner as QueryRunner;
    return (await runner.query(sql, parameters, true)).records as Row[];
  }

  /** One statement of nobody's company: policies then hide every company-owned row. */
  queryWithoutCompany<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.dataSource.query(sql, parameters) as Promise<Row[]>;
  }

  private manager(): EntityManager {
    const manager = context.getStore()?.manager;
    if (!manager) throw new Error('This is done inside a unit of work only.');
    return manager;
  }

  private async once<T>(work: () => Promise<T>, readOnly: boolean): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await this.begin(runner, readOnly);
      const lastSteps: Context['lastSteps'] = [];
      const result = await context.run({ ...context.getStore(), manager: runner.manager, lastSteps }, async () => {
        const result = await work();
        for (const step of lastSteps) await step();
        return result;
      });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await rollBack(runner);
      // Nobody here lets go of it before the end: PostgreSQL ended the connection between two statements.
      throw error instanceof QueryRunnerAlreadyReleasedError ? new Unavailable() : error;
    } finally {
      await runner.release();
    }
  }

  private async begin(runner: QueryRunner, readOnly: boolean): Promise<void> {
    const { id } = this.company.get();
    const { user, requestId } = context.getStore() ?? {};
    await runner.startTransaction();
    await runner.query(
      `SELECT set_config('app.company_id', $1, true), set_config('transaction_read_only', $2, true),
         set_config('app.user_id', $3, true), set_config('app.request_id', $4, true),
         set_config('app.api_key_id', $5, true)`,
      [String(id), readOnly ? 'on' : 'off', String(user?.id ?? ''), requestId ?? '', String(user?.key?.id ?? '')],
    );
  }
}

/** TypeORM's own way to give a connection back as broken; its `release()` would give it back as sound. */
interface Releasable {
  releasePostgresConnection(error: Error): Promise<void>;
}

/** A connection whose rollback fails is in an unknown state: it must not go back to the pool. */
async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive || runner.isReleased) return;
  await runner
    .rollbackTransaction()
    .catch((error: Error) => (runner as unknown as Releasable).releasePostgresConnection(error));
}
