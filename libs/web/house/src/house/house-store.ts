import { computed, inject, Injectable, signal } from '@angular/core';
import type { DoorConflictView, DoorDeviceView, DoorReportView, HouseView, ListView } from '@azionelab/contracts';
import { failureWords, readFailure } from '@azionelab/web/kernel';
import { doorOf, HouseClient } from '../api/house-client';
import { keptAsking } from '../live/kept-asking';

const FIGURES_EVERY_MS = 3_000;
const LISTS_EVERY_MS = 5_000;

/** One evening, as the house manager sees it and changes it. */
@Injectable()
export class HouseStore {
  private readonly client = inject(HouseClient);
  private readonly performance = signal<number | undefined>(undefined);

  private readonly house = keptAsking<HouseView>(() => this.url('house'), FIGURES_EVERY_MS);
  private readonly allDevices = keptAsking<ListView<DoorDeviceView>>(() => this.url('devices'), LISTS_EVERY_MS);
  private readonly allConflicts = keptAsking<ListView<DoorConflictView>>(() => this.url('conflicts'), LISTS_EVERY_MS);
  private readonly closing = keptAsking<DoorReportView>(
    () => (this.figures()?.closed_at ? this.url('report') : undefined),
    LISTS_EVERY_MS,
  );

  readonly figures = this.house.value;
  readonly failure = this.house.failure;
  readonly devices = computed(() => this.allDevices.value()?.results);
  readonly conflicts = computed(() => this.allConflicts.value()?.results ?? []);
  /** The evening's report once it is closed. */
  readonly report = computed(() => (this.figures()?.closed_at ? this.closing.value() : undefined));
  readonly connection = computed(() => (this.failure()?.kind === 'offline' ? 'offline' : 'online'));

  /** True while something that was pressed is on its way. */
  readonly busy = signal(false);
  /** Why what was pressed did not happen; empty when it did. */
  readonly refusal = signal('');

  open(performanceId: number): void {
    this.performance.set(performanceId);
  }

  ask(): void {
    for (const question of [this.house, this.allDevices, this.allConflicts]) question.ask();
  }

  revoke(device: DoorDeviceView): Promise<void> {
    return this.doing(() => this.client.revoke(device.id));
  }

  close(): Promise<void> {
    return this.doing((performance) => this.client.close(performance));
  }

  reopen(): Promise<void> {
    return this.doing((performance) => this.client.reopen(performance));
  }

  private async doing(act: (performanceId: number) => Promise<unknown>): Promise<void> {
    const performance = this.performance();
    if (performance === undefined || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await act(performance);
    } catch (error) {
      this.refusal.set(failureWords(readFailure(error)));
    } finally {
      this.busy.set(false);
      this.ask();
    }
  }

  private url(call: string): string | undefined {
    const performance = this.performance();
    return performance === undefined ? undefined : doorOf(performance, call);
  }
}
