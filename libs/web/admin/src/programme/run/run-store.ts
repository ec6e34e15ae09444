import { computed, inject, Injectable, signal } from '@angular/core';
import type { CreateRunRequest, RunPerformanceView, RunView } from '@azionelab/contracts';
import { failureWords, readFailure } from '@azionelab/web/kernel';
import { ProgrammeClient } from '../api/programme-client';
import { said } from '../words/said';

/** A day of a run that is looked at: all that is played on it stays, or goes. */
export interface RunDay {
  day: string;
  evenings: readonly RunPerformanceView[];
}

/** A run being put together: what its rules would make, without the days that were taken out; then what was made. */
@Injectable()
export class RunStore {
  private readonly client = inject(ProgrammeClient);

  readonly busy = signal(false);
  readonly problem = signal<string | null>(null);
  /** All that the rules name; null until it was asked. */
  private readonly named = signal<readonly RunPerformanceView[] | null>(null);
  readonly made = signal<RunView | null>(null);
  /** Days that are taken out. */
  readonly except = signal<readonly string[]>([]);

  readonly days = computed<readonly RunDay[] | null>(() => {
    const days = new Map<string, RunPerformanceView[]>();
    for (const evening of this.named() ?? []) {
      const day = evening.starts_at.slice(0, 10);
      days.set(day, [...(days.get(day) ?? []), evening]);
    }
    return this.named() && [...days].map(([day, evenings]) => ({ day, evenings }));
  });
  private readonly kept = computed(() =>
    (this.named() ?? []).filter(({ starts_at }) => !this.except().includes(starts_at.slice(0, 10))),
  );
  readonly count = computed(() => this.kept().length);
  readonly clashes = computed(() => this.kept().filter(({ clashes_with }) => clashes_with !== null).length);

  isOut(day: string): boolean {
    return this.except().includes(day);
  }

  toggle(day: string): void {
    this.except.update((days) => (days.includes(day) ? days.filter((each) => each !== day) : [...days, day]));
  }

  /** Takes out every day on which something clashes. */
  takeClashesOut(): void {
    const days = this.kept().flatMap(({ clashes_with, starts_at }) => (clashes_with ? [starts_at.slice(0, 10)] : []));
    this.except.update((out) => [...new Set([...out, ...days])]);
  }

  /** What was written has changed: what was shown of it is no longer true. */
  forget(): void {
    this.named.set(null);
    this.problem.set(null);
  }

  /** Asks for all days, also those that are taken out: they can be put back. */
  async look(body: (except: readonly string[], dryRun: boolean) => CreateRunRequest): Promise<void> {
    const run = await this.asking(() => this.client.run(body([], true)));
    if (!run) return;
    this.named.set(run.performances);
    const days = run.performances.map(({ starts_at }) => starts_at.slice(0, 10));
    this.except.update((out) => out.filter((day) => days.includes(day)));
  }

  async make(body: (except: readonly string[], dryRun: boolean) => CreateRunRequest): Promise<boolean> {
    const run = await this.asking(() => this.client.run(body(this.except(), false)));
    if (run) this.made.set(run);
    return run !== null;
  }

  private async asking(ask: () => Promise<RunView>): Promise<RunView | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.problem.set(null);
    try {
      return await ask();
    } catch (error) {
      const failure = readFailure(error);
      this.problem.set(failure.kind === 'invalid' ? said(failure.fields) : failureWords(failure));
      return null;
    } finally {
      this.busy.set(false);
    }
  }
}
