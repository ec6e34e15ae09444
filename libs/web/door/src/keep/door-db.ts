import { Injectable } from '@angular/core';
import type { CheckInSource, DoorPackView, DoorVerdict, SyncOutcome } from '@azionelab/contracts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Told } from '../decide/marks';

/** People whom this device let in. Never a token. */
export interface KeptArrival extends Told {
  /** Its `Idempotency-Key` as well, when the API is asked before it is queued. */
  nonce: string;
  /** Who let them in: nobody else sends it (`Keeper.owner`). */
  owner: string;
  performance_id: number;
  seats: number;
  /** By the server's clock, RFC 3339. */
  arrived_at: string;
  source: CheckInSource;
  /** True once it was on its way: then the API may know it, whatever came back. */
  tried: boolean;
  /** What the API said to it; null while it waits. */
  outcome: SyncOutcome | null;
}

/** A scan that this device answered by itself. */
export interface KeptScan {
  nonce: string;
  owner: string;
  performance_id: number;
  verdict: DoorVerdict;
  token_hash: string | null;
  scanned_at: string;
}

export interface KeptPack {
  /** Who fetched it. */
  owner: string;
  pack: DoorPackView;
}

interface DoorSchema extends DBSchema {
  /** By performance. */
  packs: { key: number; value: KeptPack };
  arrivals: { key: string; value: KeptArrival };
  scans: { key: string; value: KeptScan };
}

export type DoorDatabase = IDBPDatabase<DoorSchema>;

/** What the door keeps on this device; it is still there when the browser was killed. */
@Injectable({ providedIn: 'root' })
export class DoorDb {
  private opening: Promise<DoorDatabase> | undefined;

  /** Does something with what is kept. @returns undefined where the browser keeps nothing: then memory has to do */
  async use<T>(work: (db: DoorDatabase) => Promise<T>): Promise<T | undefined> {
    try {
      this.opening ??= open(() => (this.opening = undefined));
      return await work(await this.opening);
    } catch {
      return undefined;
    }
  }
}

function open(lost: () => void): Promise<DoorDatabase> {
  return openDB<DoorSchema>('azionelab-door', 1, {
    upgrade(db) {
      db.createObjectStore('packs', { keyPath: 'pack.performance.id' });
      db.createObjectStore('arrivals', { keyPath: 'nonce' });
      db.createObjectStore('scans', { keyPath: 'nonce' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: lost,
  });
}
