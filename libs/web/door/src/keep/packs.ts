import { inject, Injectable } from '@angular/core';
import type { DoorPackView } from '@azionelab/contracts';
import { DoorDb, type KeptPack } from './door-db';
import { Keeper } from './keeper';
import { ServerClock } from './server-clock';

/** The packs of this device: one for each evening, only for who fetched them, and gone when the evening is over. */
@Injectable({ providedIn: 'root' })
export class Packs {
  private readonly db = inject(DoorDb);
  private readonly keeper = inject(Keeper);
  private readonly clock = inject(ServerClock);

  async of(performanceId: number): Promise<DoorPackView | null> {
    const all = await this.all();
    return all.find(({ performance }) => performance.id === performanceId) ?? null;
  }

  /** Those that are good now; throws the others away. */
  async all(): Promise<DoorPackView[]> {
    const kept = (await this.db.use((db) => db.getAll('packs'))) ?? [];
    const good = kept.filter((one) => this.isGood(one));
    for (const { pack } of kept.filter((one) => !good.includes(one))) await this.discard(pack.performance.id);
    return good.map(({ pack }) => pack);
  }

  async keep(pack: DoorPackView): Promise<void> {
    const owner = this.keeper.owner();
    if (owner !== null) await this.db.use((db) => db.put('packs', { owner, pack }));
  }

  async discard(performanceId: number): Promise<void> {
    await this.db.use((db) => db.delete('packs', performanceId));
  }

  async discardAll(): Promise<void> {
    await this.db.use((db) => db.clear('packs'));
  }

  private isGood({ owner, pack }: KeptPack): boolean {
    return owner === this.keeper.owner() && this.clock.now().getTime() <= Date.parse(pack.expires_at);
  }
}
