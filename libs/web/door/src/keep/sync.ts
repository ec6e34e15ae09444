import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { type DoorSyncRequest, type DoorSyncView, SYNC_MAX } from '@azionelab/contracts';
import { type Failure, readFailure } from '@azionelab/web/kernel';
import { firstValueFrom } from 'rxjs';
import { CheckInsClient } from '../api/check-ins-client';
import { batteryLevel } from './battery';
import type { KeptArrival, KeptScan } from './door-db';
import { Keeper } from './keeper';
import { Outbox } from './outbox';
import { ServerClock } from './server-clock';

/** An arrival that the API could not make sense of: those people are inside all the same. */
export type Contradiction = Pick<KeptArrival, 'nonce' | 'seats' | 'arrived_at' | 'outcome'>;

/** Tells the API what this device did by itself, as often as it takes; one telling at a time. */
@Injectable({ providedIn: 'root' })
export class Sync {
  private readonly client = inject(CheckInsClient);
  private readonly outbox = inject(Outbox);
  private readonly keeper = inject(Keeper);
  private readonly clock = inject(ServerClock);
  private readonly window = inject(DOCUMENT).defaultView;
  private running: Promise<boolean> | undefined;

  /** What came back as a conflict, until somebody has read it. */
  readonly contradictions = signal<readonly Contradiction[]>([]);
  /** Why the last telling failed; null when it did not. */
  readonly failure = signal<Failure | null>(null);

  /**
   * Sends what waits, of every evening; of `performanceId` also when nothing does, so that the house manager knows of
   * this device. @returns whether everything was told
   */
  send(performanceId?: number): Promise<boolean> {
    this.running ??= this.sendAll(performanceId).finally(() => (this.running = undefined));
    return this.running;
  }

  private async sendAll(performanceId?: number): Promise<boolean> {
    await this.outbox.ready;
    const owner = this.keeper.owner();
    if (owner === null) return false;
    const [arrivals, scans] = [this.outbox.waiting(owner), this.outbox.scansOf(owner)];
    const evenings = new Set([...arrivals, ...scans].map((line) => line.performance_id));
    if (performanceId !== undefined) evenings.add(performanceId);
    let failure: Failure | null = null;
    for (const evening of evenings) {
      try {
        await this.tell(evening, arrivals.filter(of(evening)), scans.filter(of(evening)));
      } catch (error) {
        failure = readFailure(error);
      }
    }
    this.failure.set(failure);
    return failure === null;
  }

  private async tell(evening: number, arrivals: KeptArrival[], scans: KeptScan[]): Promise<void> {
    do {
      const [some, lines] = [arrivals.splice(0, SYNC_MAX), scans.splice(0, SYNC_MAX)];
      await this.outbox.try(some.map(({ nonce }) => nonce));
      const body: DoorSyncRequest = {
        arrivals: some.map(({ nonce, token_hash, code, seats, arrived_at, source }) => ({
          nonce,
          token_hash: token_hash ?? undefined,
          code: code ?? undefined,
          admitted: seats,
          arrived_at,
          source,
        })),
        scans: lines.map(({ nonce, verdict, token_hash, scanned_at }) => ({
          nonce,
          verdict,
          token_hash: token_hash ?? undefined,
          scanned_at,
        })),
        waiting: arrivals.length,
        battery: await batteryLevel(this.window?.navigator),
      };
      const answer = await firstValueFrom(this.client.sync(evening, body));
      this.clock.set(answer.at);
      await this.take(some, answer);
      await this.outbox.removeScans(lines.map(({ nonce }) => nonce));
    } while (arrivals.length > 0 || scans.length > 0);
  }

  private async take(sent: KeptArrival[], { arrivals }: DoorSyncView): Promise<void> {
    await this.outbox.tell(arrivals);
    const wrong = arrivals.flatMap(({ nonce, outcome }) => {
      const arrival = outcome === 'recorded' ? undefined : sent.find((one) => one.nonce === nonce);
      return arrival ? [{ nonce, outcome, seats: arrival.seats, arrived_at: arrival.arrived_at }] : [];
    });
    if (wrong.length > 0) this.contradictions.update((all) => [...all, ...wrong]);
  }
}

const of =
  (evening: number) =>
  ({ performance_id }: { performance_id: number }): boolean =>
    performance_id === evening;
