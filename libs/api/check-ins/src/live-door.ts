import { AsyncLocalStorage } from 'node:async_hooks';
import { CurrentCompany, CurrentUser, Notices, Unavailable } from '@azionelab/api/kernel';
import { Programme } from '@azionelab/api/shows';
import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { LiveEvening } from './live-evening';
import { LiveFigures } from './live-figures';
import { LiveStream } from './live-stream';

/** Pages that may watch at once, in one process; one more polls. */
const STREAMS_MAX = 300;

/** Between two signs of life, in milliseconds. */
const HEARTBEAT = 15_000;

/** Tells every page that watches an evening how it stands, as soon as the database says that it changed. */
@Injectable()
export class LiveDoor implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly evenings = new Map<string, LiveEvening>();
  private heartbeat: NodeJS.Timeout | undefined;
  private isAsking = false;
  private mustAsk = false;
  private isClosing = false;

  constructor(
    private readonly notices: Notices,
    private readonly figures: LiveFigures,
    private readonly programme: Programme,
    private readonly company: CurrentCompany,
    private readonly user: CurrentUser,
  ) {}

  onModuleInit(): void {
    this.notices.hear('door', {
      told: (evening) => void this.evenings.get(evening)?.refresh(),
      listening: () => void this.all.map((evening) => evening.refresh()),
    });
    this.notices.hear('sessions_ended', {
      told: () => void this.askEverybody(),
      listening: () => undefined, // the next sign of life asks
    });
  }

  onApplicationBootstrap(): void {
    this.heartbeat = setInterval(() => void this.beat(), HEARTBEAT).unref();
  }

  beforeApplicationShutdown(): void {
    this.isClosing = true;
    clearInterval(this.heartbeat);
    for (const evening of this.all) evening.end();
  }

  /** Whether one more may watch this performance. @throws NotFound @throws Unavailable when too many do */
  async demandRoom(performanceId: number): Promise<void> {
    await this.programme.byId(performanceId);
    const watching = this.all.reduce((sum, { streams }) => sum + streams.size, 0);
    if (this.isClosing || watching >= STREAMS_MAX) throw new Unavailable(5);
  }

  /** Tells `raw` how a performance stands, at once and then after each change, until either side ends it. */
  watch(performanceId: number, raw: ServerResponse): void {
    const evening = this.evening(performanceId);
    // Whoever asks later does so on behalf of who watches.
    const isWelcome = AsyncLocalStorage.bind(() => this.isWelcome());
    const stream = new LiveStream(raw, isWelcome);
    evening.streams.add(stream);
    stream.onceOver(() => this.leave(evening, stream));
    this.notices.start();
    void evening.refresh();
  }

  /** A sign of life to everybody; and whose session has ended is told no more. */
  async beat(): Promise<void> {
    for (const stream of this.streams) stream.beat();
    await this.askEverybody();
  }

  /** Whether they are signed in still, one after the other; when it is asked meanwhile, once more. */
  private async askEverybody(): Promise<void> {
    this.mustAsk = true;
    if (this.isAsking) return;
    this.isAsking = true;
    while (this.mustAsk) {
      this.mustAsk = false;
      for (const stream of this.streams) await stream.endWithSession();
    }
    this.isAsking = false;
  }

  private get streams(): LiveStream[] {
    return this.all.flatMap((evening) => [...evening.streams]);
  }

  private get all(): LiveEvening[] {
    return [...this.evenings.values()];
  }

  private evening(performanceId: number): LiveEvening {
    const name = `${this.company.get().id}:${performanceId}`;
    const known = this.evenings.get(name);
    if (known) return known;
    const evening = new LiveEvening(AsyncLocalStorage.bind(() => this.figures.of(performanceId)));
    this.evenings.set(name, evening);
    return evening;
  }

  private leave(evening: LiveEvening, stream: LiveStream): void {
    evening.streams.delete(stream);
    if (evening.streams.size > 0) return;
    for (const [name, one] of this.evenings) if (one === evening) this.evenings.delete(name);
  }

  /** A database that is away ends nobody's session. */
  private async isWelcome(): Promise<boolean> {
    try {
      return (await this.user.ask())?.permissions.includes('check_in') ?? false;
    } catch {
      return true;
    }
  }
}
