import { inject, Injectable } from '@angular/core';
import type { DoorVerdict } from '@azionelab/contracts';
import type { Told } from '../decide/marks';
import { Keeper } from './keeper';
import { Outbox } from './outbox';
import { ServerClock } from './server-clock';

/** Writes down what this device said by itself, for the scan log. */
@Injectable({ providedIn: 'root' })
export class ScanNotes {
  private readonly outbox = inject(Outbox);
  private readonly keeper = inject(Keeper);
  private readonly clock = inject(ServerClock);

  note(performanceId: number, verdict: DoorVerdict, told: Told | null): void {
    const owner = this.keeper.owner();
    if (owner === null) return;
    void this.outbox.addScan({
      nonce: crypto.randomUUID(),
      owner,
      performance_id: performanceId,
      verdict,
      token_hash: told?.token_hash ?? null,
      scanned_at: this.clock.now().toISOString(),
    });
  }
}
