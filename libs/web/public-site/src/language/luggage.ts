import { inject, Injectable } from '@angular/core';
import { LANGUAGE, NOW } from '@azionelab/web/kernel';
import { browserStorage } from './browser-storage';

const KEY = 'azionelab.luggage';
const JOURNEY_MS = 60_000;

type Things = Record<string, unknown>;

/**
 * What goes along when a page is opened in the other language, which is a site of its own: what was typed, and what one
 * page handed to the next. It waits in this tab for the moment of the journey and is taken out on arrival, because the
 * next person at the same screen must not find it.
 */
@Injectable({ providedIn: 'root' })
export class Luggage {
  private readonly storage = browserStorage('sessionStorage');
  private readonly language = inject(LANGUAGE);
  private readonly now = inject(NOW);
  private readonly things = new Map<string, () => unknown>();
  private readonly arrived = this.unpack();

  /** Something that goes along; `tell` is asked when the journey begins. */
  carry(name: string, tell: () => unknown): void {
    this.things.set(name, tell);
  }

  /** What no longer stands on the page stays. */
  leave(name: string): void {
    this.things.delete(name);
  }

  /** What came along under this name. */
  brought<Thing>(name: string): Thing | undefined {
    return this.arrived[name] as Thing | undefined;
  }

  /** To be called as the visitor leaves for the other language. */
  pack(): void {
    const things = Object.fromEntries([...this.things].map(([name, tell]) => [name, tell()]));
    const packed = { from: this.language, at: this.now().getTime(), things: { ...this.arrived, ...things } };
    this.storage?.setItem(KEY, JSON.stringify(packed));
  }

  private unpack(): Things {
    const text = this.storage?.getItem(KEY);
    if (!text) return {};
    this.storage?.removeItem(KEY);
    const { from, at, things } = JSON.parse(text) as { from: string; at: number; things: Things };
    return from !== this.language && this.now().getTime() - at < JOURNEY_MS ? things : {};
  }
}
