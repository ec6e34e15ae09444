import { Injectable } from '@nestjs/common';

/** Does what was owed for one row; runs for that row's company, outside any transaction. */
export type Task = (id: number) => Promise<void>;

/** Runs once a minute for each company, outside any transaction. */
export type Sweep = () => Promise<void>;

/** What the job worker can do; libs add to it when their module starts. */
@Injectable()
export class TaskList {
  readonly tasks = new Map<string, Task>();
  readonly sweeps: Sweep[] = [];

  handle(name: string, task: Task): void {
    this.tasks.set(name, task);
  }

  everyMinute(sweep: Sweep): void {
    this.sweeps.push(sweep);
  }
}
