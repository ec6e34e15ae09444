import { DOCUMENT, inject, Injectable } from '@angular/core';
import { NOW } from '@azionelab/web/kernel';
import { storageOf } from './keeper';

const KEPT = 'azionelab.door.clock';
/** The server tells whole seconds, and the way takes time: so much is no difference. */
const SAME_MS = 2_000;

/** What time it is by the server, also on a device whose clock is wrong; the difference survives a restart. */
@Injectable({ providedIn: 'root' })
export class ServerClock {
  private readonly device = inject(NOW);
  private readonly storage = storageOf(inject(DOCUMENT).defaultView);
  private aheadMs = Number(this.storage?.getItem(KEPT) ?? 0) || 0;

  now(): Date {
    return new Date(this.device().getTime() + this.aheadMs);
  }

  /** Sets it by a time that the server has just told. */
  set(told: string): void {
    const aheadMs = Date.parse(told) - this.device().getTime();
    if (Math.abs(aheadMs - this.aheadMs) < SAME_MS) return;
    this.aheadMs = aheadMs;
    this.storage?.setItem(KEPT, String(aheadMs));
  }
}
