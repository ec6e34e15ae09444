import { inject, Injectable } from '@angular/core';
import { readFailure, type Failure } from '@azionelab/web/kernel';
import { firstValueFrom } from 'rxjs';
import { CheckInsClient, SHORT_PATIENCE_MS } from '../api/check-ins-client';
import type { Ticket } from '../code/ticket';
import { readTold, type Told } from '../decide/marks';
import type { KeptArrival } from '../keep/door-db';
import { Keeper } from '../keep/keeper';
import { Outbox } from '../keep/outbox';
import { ServerClock } from '../keep/server-clock';
import { Live } from './live';

/** How many enter, with the key that makes every retry of it count once. */
export interface Arrival {
  performance: number;
  ticket: Ticket;
  seats: number;
  nonce: string;
}

/** `queued`: it is kept here, and told when there is a connection. */
export type Recorded = { how: 'told'; checkInId: number } | { how: 'queued' } | { how: 'failed'; failure: Failure };

/** Records who came in: with the API when it answers in time, else here. */
@Injectable()
export class Admissions {
  private readonly client = inject(CheckInsClient);
  private readonly outbox = inject(Outbox);
  private readonly keeper = inject(Keeper);
  private readonly clock = inject(ServerClock);
  private readonly live = inject(Live);

  /** Written down before it is sent, so that an arrival whose answer is lost, or whose browser is killed, is not. */
  async record(arrival: Arrival): Promise<Recorded> {
    const { nonce } = arrival;
    const offline = this.live.connection() === 'offline';
    const kept = await this.keep(arrival, !offline);
    if (kept && offline) return { how: 'queued' };
    try {
      const { id } = await this.confirm(arrival, kept ? SHORT_PATIENCE_MS : undefined);
      if (kept) await this.outbox.tell([{ nonce, outcome: 'recorded' }]);
      return { how: 'told', checkInId: id };
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'offline') this.live.missed();
      if (kept && isNoAnswer(failure)) return { how: 'queued' };
      if (kept) await this.outbox.remove([nonce]);
      return { how: 'failed', failure };
    } finally {
      this.outbox.arrive(nonce);
    }
  }

  /** Takes an arrival back. @returns why it could not, null when it is as if it had not been */
  async undo(arrival: Arrival, checkInId: number | null): Promise<Failure | null> {
    const { nonce } = arrival;
    const queued = this.outbox.arrivals().find((one) => one.nonce === nonce);
    try {
      if (!queued || queued.tried) {
        // What may have been told is told once more, to learn what it is called.
        const id = checkInId ?? (await this.confirm(arrival, SHORT_PATIENCE_MS)).id;
        await firstValueFrom(this.client.undo(id));
      }
      await this.outbox.remove([nonce]);
      return null;
    } catch (error) {
      return readFailure(error);
    }
  }

  private confirm({ performance, ticket, seats, nonce }: Arrival, patienceMs?: number) {
    const { token, source } = ticket;
    return firstValueFrom(this.client.confirm({ token, performance, source, admitted: seats }, nonce, patienceMs));
  }

  private async keep({ performance, ticket, seats, nonce }: Arrival, asking: boolean): Promise<boolean> {
    const [told, owner] = [await toldOf(ticket), this.keeper.owner()];
    if (!told || owner === null) return false;
    const arrived_at = this.clock.now().toISOString();
    const kept: KeptArrival = {
      ...told,
      nonce,
      owner,
      performance_id: performance,
      seats,
      arrived_at,
      source: ticket.source,
      tried: false,
      outcome: null,
    };
    await (asking ? this.outbox.send(kept) : this.outbox.add(kept));
    return true;
  }
}

/** Neither yes nor no: the door decides by itself. */
export function isNoAnswer(failure: Failure): boolean {
  if (failure.kind === 'refused') return failure.refusal.status === 'unavailable';
  return failure.kind === 'offline' || failure.kind === 'fault';
}

/** Null for what is no ticket; undefined on a page without HTTPS, where browsers compute no digests. */
export async function toldOf({ token }: Ticket): Promise<Told | null | undefined> {
  return globalThis.crypto?.subtle ? readTold(token) : undefined;
}
