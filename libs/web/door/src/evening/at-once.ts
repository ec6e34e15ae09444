import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { storageOf } from '../keep/keeper';

const KEPT = 'azionelab.door.at-once';

/** Whether a valid ticket lets its party in without a tap; this device remembers it. */
@Injectable({ providedIn: 'root' })
export class AtOnce {
  private readonly storage = storageOf(inject(DOCUMENT).defaultView);
  private readonly wanted = signal(this.storage?.getItem(KEPT) === 'yes');

  readonly on = this.wanted.asReadonly();

  set(on: boolean): void {
    this.wanted.set(on);
    this.storage?.setItem(KEPT, on ? 'yes' : 'no');
  }
}
