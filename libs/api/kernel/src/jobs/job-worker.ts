import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  type Runner,
  type TaskList as WorkerTasks,
  type WorkerEvents,
} from 'graphile-worker';
import { Pool } from 'pg';
import { CompanyDirectory, CurrentCompany } from '../context/current-company';
import { Settings } from '../settings/settings';
import { TaskList } from './task-list';

const SWEEP = 'sweep';

/** Does what is owed, on the same PostgreSQL; starts anew when the database was away. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('JobWorker');
  private runner: Runner | undefined;
  private stopping = false;
  private finished: Promise<void> = Promise.resolve();

  constructor(
    private readonly settings: Settings,
    private readonly list: TaskList,
    private readonly directory: CompanyDirectory,
    private readonly company: CurrentCompany,
  ) {}

  onApplicationBootstrap(): void {
    this.finished = this.keepRunning();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.runner?.stop().catch(() => undefined);
    await this.finished;
  }

  private async keepRunning(): Promise<void> {
    while (!this.stopping) {
      await this.runOnce().catch((error: Error & { code?: string }) => {
        this.logger.error({ fault: error.name, code: error.code });
      });
      if (!this.stopping) await pause(1000);
    }
  }

  /** Works until it is stopped, or has lost the database. */
  private async runOnce(): Promise<void> {
    const pgPool = this.connect();
    const events: WorkerEvents = new EventEmitter();
    // A worker that cannot say what became of its jobs shuts down, but may never finish that: it is left behind.
    const lost = once(events, 'pool:fatalError').then(() => 'lost');
    try {
      this.runner = await this.start(pgPool, events);
      if (this.stopping) this.runner.stop().catch(() => undefined);
      const end = await Promise.race([this.runner.promise, lost]);
      if (end === 'lost') return void pgPool.end();
    } finally {
      if (!pgPool.ending) await pgPool.end();
    }
  }

  /** The pool is ours, so that somebody listens when a connection dies, also while the worker starts or stops. */
  private connect(): Pool {
    const heard = () => undefined; // whoever waits for that connection is told as well
    const pool = new Pool({ connectionString: this.settings.jobsUrl, max: 6 }).on('error', heard);
    return pool.on('connect', (client) => client.on('error', heard));
  }

  private start(pgPool: Pool, events: WorkerEvents): Promise<Runner> {
    return run({
      pgPool,
      events,
      concurrency: 4,
      // Without batches nobody waits for a job to be marked, and a database that is away then would end the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      noHandleSignals: true,
      pollInterval: 2000,
      logger: new WorkerLogger(() => () => undefined),
      taskList: this.taskList(),
      parsedCronItems: parseCronItems([
        { task: SWEEP, match: '* * * * *', options: { backfillPeriod: 0, maxAttempts: 1 } },
      ]),
    });
  }

  private taskList(): WorkerTasks {
    const tasks: WorkerTasks = { [SWEEP]: () => this.sweep() };
    for (const [name, task] of this.list.tasks) {
      tasks[name] = async (payload) => {
        const { company_id, id } = payload as { company_id: number; id: number };
        const company = await this.directory.byId(company_id);
        if (company) await this.company.run(company, () => task(id));
      };
    }
    return tasks;
  }

  private async sweep(): Promise<void> {
    for (const company of await this.directory.all()) {
      for (const sweep of this.list.sweeps) await this.company.run(company, sweep);
    }
  }
}
