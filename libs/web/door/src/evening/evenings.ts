import { httpResource } from '@angular/common/http';
import { computed, Injectable } from '@angular/core';
import type { DoorPerformanceView, ListView } from '@azionelab/contracts';
import { readFailure } from '@azionelab/web/kernel';
import { ticking } from './ticking';

/** Whether tickets are let in: `locked` before the window of check-in, `over` after it. */
export function doorOf({ opens_at, closes_at }: DoorPerformanceView, now: Date): 'locked' | 'open' | 'over' {
  if (now.getTime() < Date.parse(opens_at)) return 'locked';
  return now.getTime() <= Date.parse(closes_at) ? 'open' : 'over';
}

/** Today's and the next performances, those whose door is open apart from those to come. */
@Injectable()
export class Evenings {
  private readonly answer = httpResource<ListView<DoorPerformanceView>>(() => '/api/check-ins/performances/');

  readonly now = ticking(20_000);
  /** Undefined until they are known. */
  readonly all = computed(() => (this.answer.hasValue() ? this.answer.value().results : undefined));
  readonly open = computed(() => this.whoseDoorIs('open'));
  readonly later = computed(() => this.whoseDoorIs('locked'));
  readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? readFailure(error) : null;
  });

  load(): void {
    this.answer.reload();
  }

  private whoseDoorIs(door: ReturnType<typeof doorOf>): DoorPerformanceView[] {
    return (this.all() ?? []).filter((performance) => doorOf(performance, this.now()) === door);
  }
}
