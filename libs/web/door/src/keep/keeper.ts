import { computed, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import type { MeView } from '@azionelab/contracts';
import { Session } from '@azionelab/web/kernel';

interface Kept {
  /** Company and account or device. */
  owner: string;
  name: string;
}

const KEPT = 'azionelab.door.keeper';

/**
 * In whose name this device lets people in: who is signed in, or was when the API last answered. What one account or
 * paired device queued is sent by nobody else; it waits until that one is back.
 */
@Injectable({ providedIn: 'root' })
export class Keeper {
  private readonly session = inject(Session);
  private readonly storage = storageOf(inject(DOCUMENT).defaultView);
  private readonly remembered = signal(this.read());

  private readonly kept = computed(() => {
    const me = this.session.me();
    return me ? keptOf(me) : this.remembered();
  });
  /** Null while nobody was ever known here. */
  readonly owner = computed(() => this.kept()?.owner ?? null);

  constructor() {
    effect(() => {
      const me = this.session.me();
      if (!me) return;
      const kept = keptOf(me);
      this.remembered.set(kept);
      this.storage?.setItem(KEPT, JSON.stringify(kept));
    });
  }

  /** Who signed out is not remembered. */
  forget(): void {
    this.remembered.set(null);
    this.storage?.removeItem(KEPT);
  }

  private read(): Kept | null {
    try {
      return JSON.parse(this.storage?.getItem(KEPT) ?? 'null') as Kept | null;
    } catch {
      return null;
    }
  }
}

/** A browser may forbid it: then nothing is remembered. */
export function storageOf(window: Window | null): Storage | undefined {
  try {
    return window?.localStorage;
  } catch {
    return undefined;
  }
}

function keptOf({ company, user, device }: MeView): Kept {
  return device
    ? { owner: `${company.slug}/device/${device.id}`, name: device.name }
    : { owner: `${company.slug}/user/${user.id}`, name: user.name };
}
