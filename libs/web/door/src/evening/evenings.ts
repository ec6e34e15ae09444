import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { DoorPackView, DoorPerformanceView, ListView } from '@azionelab/contracts';
import { readFailure } from '@azionelab/web/kernel';
import { Packs } from '../keep/packs';
import { ticking } from './ticking';

const PATIENCE_MS = 10_000;

/** Whether tickets are let in: `locked` before the window of check-in, `over` after it. */
export function doorOf({ opens_at, closes_at }: DoorPerformanceView, now: Date): 'locked' | 'open' | 'over' {
  if (now.getTime() < Date.parse(opens_at)) return 'locked';
  return now.getTime() <= Date.parse(closes_at) ? 'open' : 'over';
}

/** Today's and the next performances, those whose door is open apart from those to come. */
@Injectable()
export class Evenings {
  private readonly answer = httpResource<ListView<DoorPerformanceView>>(() => ({
    url: '/api/check-ins/performances/',
    timeout: PATIENCE_MS,
  }));
  private readonly kept = signal<readonly DoorPerformanceView[]>([]);

  readonly now = ticking(20_000);
  /** All that there are; undefined until the API has said so. */
  readonly told = computed(() => (this.answer.hasValue() ? this.answer.value().results : undefined));
  /** Those whose pack is here, while there is no answer; undefined when nothing is known. */
  readonly all = computed(() => this.told() ?? (this.kept().length > 0 ? [...this.kept()] : undefined));
  readonly open = computed(() => this.whoseDoorIs('open'));
  readonly later = computed(() => this.whoseDoorIs('locked'));
  readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? readFailure(error) : null;
  });

  constructor() {
    const packs = inject(Packs);
    void packs.all().then((all) => this.kept.set(all.map(eveningOf)));
  }

  load(): void {
    this.answer.reload();
  }

  private whoseDoorIs(door: ReturnType<typeof doorOf>): DoorPerformanceView[] {
    return (this.all() ?? []).filter((performance) => doorOf(performance, this.now()) === door);
  }
}

/** What a pack tells of its evening. */
export function eveningOf({ performance, parties }: DoorPackView): DoorPerformanceView {
  const confirmed = parties.filter(({ state }) => state === 'confirmed');
  const sum = (seats: number[]) => seats.reduce((all, one) => all + one, 0);
  return {
    ...performance,
    confirmed_reservations: confirmed.length,
    confirmed_seats: sum(confirmed.map(({ party_size }) => party_size)),
    checked_in_reservations: confirmed.filter(({ admitted }) => admitted > 0).length,
    checked_in_seats: sum(confirmed.map(({ admitted }) => admitted)),
  };
}
