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
        await this.tell(evening, { arrivals: arrivals.filter(of(evening)), scans: scans.filter(of(evening)) });
      } catch (error) {
        failure = readFailure(error);
      }
    }
    this.failure.set(failure);
    return failure === null;
  }

  /**
   * In halves what is too much at once, and what the API cannot read: a line of an older app, say, keeps nobody else here. It
   * waits alone. @param later arrivals that are told after these
   */
  private async tell(evening: number, lines: Lines, later = 0): Promise<void> {
    try {
      if (Math.max(lines.arrivals.length, lines.scans.length) <= SYNC_MAX) {
        await this.ask(evening, lines, later);
        return;
      }
    } catch (error) {
      if (!isUnreadable(error) || lines.arrivals.length + lines.scans.length < 2) throw error;
    }
    const [one, other] = halves(lines);
    let unreadable: unknown;
    await this.tell(evening, one, later + other.arrivals.length).catch((error: unknown) => {
      if (!isUnreadable(error)) throw error;
      unreadable = error;
    });
    await this.tell(evening, other, later);
    if (unreadable !== undefined) throw unreadable;
  }

  private async ask(evening: number, { arrivals, scans }: Lines, waiting: number): Promise<void> {
    await this.outbox.try(arrivals.map(({ nonce }) => nonce));
    const body: DoorSyncRequest = {
      arrivals: arrivals.map(({ nonce, token_hash, code, seats, arrived_at, source }) => ({
        nonce,
        token_hash: token_hash ?? undefined,
        code: code ?? undefined,
        admitted: seats,
        arrived_at,
        source,
      })),
      scans: scans.map(({ nonce, verdict, token_hash, scanned_at }) => ({
        nonce,
        verdict,
        token_hash: token_hash ?? undefined,
        scanned_at,
      })),
      waiting,
      battery: await batteryLevel(this.window?.navigator),
    };
    const answer = await firstValueFrom(this.client.sync(evening, body));
    this.clock.set(answer.at);
    await this.take(arrivals, answer);
    await this.outbox.removeScans(scans.map(({ nonce }) => nonce));
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

interface Lines {
  arrivals: KeptArrival[];
  scans: KeptScan[];
}

/** Arrivals and scans apart, or those of one kind in two. */
function halves({ arrivals, scans }: Lines): [one: Lines, other: Lines] {
  const [people, notes] = scans.length && arrivals.length ? [arrivals.length, 0] : [half(arrivals), half(scans)];
  return [
    { arrivals: arrivals.slice(0, people), scans: scans.slice(0, notes) },
    { arrivals: arrivals.slice(people), scans: scans.slice(notes) },
  ];
}
const half = (lines: unknown[]): number => Math.ceil(lines.length / 2);

const isUnreadable = (error: unknown): boolean => readFailure(error).kind === 'invalid';

const of =
  (evening: number) =>
  ({ performance_id }: { performance_id: number }): boolean =>
    performance_id === evening;
