import { inject, Injectable, signal } from '@angular/core';
import type { CheckedInView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import type { Ticket } from '../code/ticket';
import { onClockOf } from './wall-clock';

/** An arrival that this device recorded: nobody's name. */
export interface Entry {
  performanceId: number;
  /** RFC 3339 in the company's offset. */
  at: string;
  seats: number;
  /** The booking's code when it was typed; null for a scanned ticket. */
  code: string | null;
}

const KEPT = 20;

/** The latest arrivals of this device, newest first; forgotten when the page is. */
@Injectable({ providedIn: 'root' })
export class Entries {
  private readonly now = inject(NOW);
  private readonly kept = signal<readonly Entry[]>([]);

  of(performanceId: number): Entry[] {
    return this.kept().filter((entry) => entry.performanceId === performanceId);
  }

  add({ performance_id, checked_in_at }: CheckedInView, seats: number, { code }: Ticket): void {
    // The check-in bears the time of the first of the party: these came in now.
    const entry = { performanceId: performance_id, at: onClockOf(checked_in_at, this.now()), seats, code };
    this.kept.update((entries) => [entry, ...entries].slice(0, KEPT));
  }
}
