import { computed, inject, Injectable, signal } from '@angular/core';
import type { SyncOutcome } from '@azionelab/contracts';
import { ServerClock } from './server-clock';
import { DoorDb, type KeptArrival, type KeptScan } from './door-db';

/** What was told this long ago is of no use to any pack. */
const LONG_AGO_MS = 86_400_000;

/**
 * Whom this device let in and what it said by itself, from before it is sent until a pack contains it. Each change is
 * on the disk before it is believed, so that a killed browser loses nothing.
 */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly db = inject(DoorDb);
  private readonly clock = inject(ServerClock);
  private readonly kept = signal<readonly KeptArrival[]>([]);
  private readonly underWay = signal<ReadonlySet<string>>(new Set());
  private scans: readonly KeptScan[] = [];

  /** All: under way, waiting, and told since the last pack. */
  readonly arrivals = this.kept.asReadonly();
  /** Those that wait to be told, whoever let them in. */
  readonly queued = computed(() =>
    this.kept().filter(({ nonce, outcome }) => outcome === null && !this.underWay().has(nonce)),
  );
  /** Grows with every change: who asked something before it changed knows that the answer may be stale. */
  changes = 0;
  /** Resolves when what an earlier page left is there. */
  readonly ready = this.load();

  /** What one owner has queued, of whatever evening. */
  waiting(owner: string | null): KeptArrival[] {
    return this.queued().filter((arrival) => arrival.owner === owner);
  }

  scansOf(owner: string): KeptScan[] {
    return this.scans.filter((scan) => scan.owner === owner);
  }

  /** True when the API may know, or not know, something that waits here. */
  isUnsure(owner: string | null): boolean {
    return this.kept().some((arrival) => arrival.owner === owner && arrival.tried && arrival.outcome === null);
  }

  async add(arrival: KeptArrival): Promise<void> {
    await this.write([arrival]);
  }

  /** Keeps it while the API is asked: it is not queued before `arrive`. */
  async send(arrival: KeptArrival): Promise<void> {
    this.underWay.update((all) => new Set(all).add(arrival.nonce));
    await this.write([{ ...arrival, tried: true }]);
  }

  /** Asking is over; what was neither told nor removed by then waits. */
  arrive(nonce: string): void {
    this.underWay.update((all) => new Set([...all].filter((one) => one !== nonce)));
  }

  async addScan(scan: KeptScan): Promise<void> {
    this.scans = [...this.scans, scan];
    await this.db.use((db) => db.put('scans', scan));
  }

  /** They are on their way from here on. */
  async try(nonces: readonly string[]): Promise<void> {
    await this.write(this.changed(nonces, { tried: true }));
  }

  /** What the API said to them. */
  async tell(answers: readonly { nonce: string; outcome: SyncOutcome }[]): Promise<void> {
    const outcomes = new Map(answers.map(({ nonce, outcome }) => [nonce, outcome]));
    const told = this.changed([...outcomes.keys()], { tried: true });
    await this.write(told.map((arrival) => ({ ...arrival, outcome: outcomes.get(arrival.nonce) ?? null })));
  }

  async remove(nonces: readonly string[]): Promise<void> {
    this.changes += 1;
    this.kept.update((all) => all.filter(({ nonce }) => !nonces.includes(nonce)));
    await this.db.use((db) => Promise.all(nonces.map((nonce) => db.delete('arrivals', nonce))));
  }

  async removeScans(nonces: readonly string[]): Promise<void> {
    this.scans = this.scans.filter(({ nonce }) => !nonces.includes(nonce));
    await this.db.use((db) => Promise.all(nonces.map((nonce) => db.delete('scans', nonce))));
  }

  /** A new pack contains what was told of its evening. */
  async contained(performanceId: number): Promise<void> {
    const told = this.kept().filter((arrival) => arrival.outcome !== null && arrival.performance_id === performanceId);
    if (told.length > 0) await this.remove(told.map(({ nonce }) => nonce));
  }

  private changed(nonces: readonly string[], change: Partial<KeptArrival>): KeptArrival[] {
    const meant = new Set(nonces);
    return this.kept().flatMap((arrival) => (meant.has(arrival.nonce) ? [{ ...arrival, ...change }] : []));
  }

  private async write(arrivals: readonly KeptArrival[]): Promise<void> {
    this.changes += 1;
    await this.db.use(async (db) => {
      const writing = db.transaction('arrivals', 'readwrite', { durability: 'strict' });
      await Promise.all([...arrivals.map((arrival) => writing.store.put(arrival)), writing.done]);
    });
    const written = new Set(arrivals.map(({ nonce }) => nonce));
    this.kept.update((all) => [...all.filter(({ nonce }) => !written.has(nonce)), ...arrivals]);
  }

  private async load(): Promise<void> {
    const [arrivals = [], scans = []] =
      (await this.db.use((db) => Promise.all([db.getAll('arrivals'), db.getAll('scans')]))) ?? [];
    const since = this.clock.now().getTime() - LONG_AGO_MS;
    const [old, known] = [[] as KeptArrival[], [] as KeptArrival[]];
    for (const arrival of arrivals) {
      (arrival.outcome !== null && Date.parse(arrival.arrived_at) < since ? old : known).push(arrival);
    }
    this.kept.update((all) => [...known, ...all]);
    this.scans = [...scans, ...this.scans];
    if (old.length > 0) await this.remove(old.map(({ nonce }) => nonce));
  }
}
