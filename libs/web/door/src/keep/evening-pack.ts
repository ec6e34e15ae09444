import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { DoorPackView } from '@azionelab/contracts';
import { readFailure, refusalState } from '@azionelab/web/kernel';
import { firstValueFrom } from 'rxjs';
import { CheckInsClient } from '../api/check-ins-client';
import { decide, type Verdict } from '../decide/decide';
import { markOf, type Told } from '../decide/marks';
import { Keeper } from './keeper';
import { Outbox } from './outbox';
import { Packs } from './packs';
import { ServerClock } from './server-clock';

const FRESH_MS = 60_000;
const LOOK_EVERY_MS = 5_000;
const AGAIN_MS = 15_000;

/** The pack of the evening at whose door we are: fetched, renewed about every minute, and asked when nobody else answers. */
@Injectable()
export class EveningPack {
  private readonly client = inject(CheckInsClient);
  private readonly packs = inject(Packs);
  private readonly outbox = inject(Outbox);
  private readonly keeper = inject(Keeper);
  private readonly clock = inject(ServerClock);
  private readonly kept = signal<DoorPackView | null>(null);

  /** Null while there is none, or none any more. */
  readonly pack = this.kept.asReadonly();

  private performance = 0;
  private dueAt = 0;
  private asking = false;

  constructor() {
    const looking = setInterval(() => this.performance && void this.look(), LOOK_EVERY_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(looking));
  }

  /** Takes what is kept of an evening, and asks for the newest. */
  async watch(performanceId: number): Promise<void> {
    this.performance = performanceId;
    this.dueAt = 0;
    this.kept.set(null);
    const kept = await this.packs.of(performanceId);
    if (this.performance !== performanceId) return;
    this.kept.update((pack) => pack ?? kept);
    await this.renew();
  }

  /** What the pack says of a ticket; null without a pack. */
  async decide(told: Told | null): Promise<{ verdict: Verdict; asOf: string } | null> {
    await this.outbox.ready;
    const [pack, now] = [this.kept(), this.clock.now()];
    if (!pack || now.getTime() > Date.parse(pack.expires_at)) return null;
    const own = this.outbox.arrivals().filter(({ performance_id }) => performance_id === pack.performance.id);
    const entered = await Promise.all(own.map(async (one) => ({ ...one, mark: await markOf(one, pack.salt) })));
    const mark = told && (await markOf(told, pack.salt));
    return { verdict: decide(pack, entered, mark, now), asOf: pack.made_at };
  }

  /**
   * Fetches a new one. What this device did must be either in it or in the outbox, not in both nor in neither: while
   * something is on its way there is no telling, and the pack that is here stays a little longer.
   */
  async renew(): Promise<void> {
    await this.outbox.ready;
    if (this.asking || this.outbox.isUnsure(this.keeper.owner())) return;
    const [performance, before] = [this.performance, this.outbox.changes];
    this.asking = true;
    try {
      const pack = await firstValueFrom(this.client.pack(performance));
      this.clock.set(pack.made_at);
      // Kept before what it contains is forgotten: a browser that is killed between the two counts twice, not never.
      await this.packs.keep(pack);
      if (performance !== this.performance || before !== this.outbox.changes) return;
      this.kept.set(pack);
      await this.outbox.contained(performance);
      this.dueAt = this.clock.now().getTime() + FRESH_MS;
    } catch (error) {
      this.dueAt = this.clock.now().getTime() + AGAIN_MS;
      const refused = refusalState(readFailure(error));
      if (refused === 'outside_check_in_window' || refused === 'permission_denied') await this.discard(performance);
    } finally {
      this.asking = false;
    }
  }

  /** The evening was closed: there is nothing left to decide. */
  async over(): Promise<void> {
    await this.discard(this.performance);
  }

  private async look(): Promise<void> {
    const pack = this.kept();
    const now = this.clock.now().getTime();
    if (pack && now > Date.parse(pack.expires_at)) await this.discard(pack.performance.id);
    if (now >= this.dueAt) await this.renew();
  }

  private async discard(performanceId: number): Promise<void> {
    if (performanceId === this.performance) this.kept.set(null);
    await this.packs.discard(performanceId);
  }
}
