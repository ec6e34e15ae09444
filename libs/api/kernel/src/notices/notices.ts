import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Settings } from '../settings/settings';

/** Growing pauses before the listening connection is opened anew, in milliseconds; the last one stays. */
const PAUSES = [0, 250, 500, 1000, 2000, 5000];

/** How often the connection is asked whether it still is one, and how long that may take, in milliseconds. */
const ASKED = { every: 15_000, within: 3000 };

/** Who listens to a channel. */
export interface Listener {
  /** Something was told; several tellings of one transaction that are alike are one. */
  told(payload: string): void;
  /** We listen, for the first time or again: what was told before that, nobody heard. */
  listening(): void;
}

/**
 * Hears what the database's triggers tell (`NOTIFY`), on one connection of its own, however many ask. It is opened when
 * somebody wants to know for the first time, and again whenever it is lost.
 */
@Injectable()
export class Notices implements OnApplicationShutdown {
  private readonly logger = new Logger(Notices.name);
  private readonly listeners = new Map<string, Listener>();
  private client: Client | undefined;
  private running: Promise<void> | undefined;
  private stopping = false;
  private wake: AbortController | undefined;

  constructor(private readonly settings: Settings) {}

  /** Says who is to be told of a channel: one listener each, while modules start. */
  hear(channel: string, listener: Listener): void {
    this.listeners.set(channel, listener);
  }

  /** Listens from now to the end of the process; again changes nothing. */
  start(): void {
    this.running ??= this.keepListening();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake?.abort();
    await this.client?.end().catch(() => undefined);
    await this.running;
  }

  private async keepListening(): Promise<void> {
    for (let failures = 0; !this.stopping; failures++) {
      try {
        await this.listenOnce(() => (failures = 0));
      } catch (error) {
        const { name, code } = error as Error & { code?: string };
        this.logger.warn({ fault: name, code, failures });
      }
      await this.sleep(PAUSES[Math.min(failures, PAUSES.length - 1)] as number);
    }
  }

  /** Listens until the connection is lost. */
  private async listenOnce(connected: () => void): Promise<void> {
    const client = new Client({
      connectionString: this.settings.databaseUrl,
      application_name: 'azionelab listening',
      connectionTimeoutMillis: ASKED.within,
      query_timeout: ASKED.within,
      keepAlive: true,
    });
    this.client = client;
    const lost = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', () => undefined); // `end` follows
    client.on('notification', ({ channel, payload = '' }) => this.listeners.get(channel)?.told(payload));
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      connected();
      for (const listener of this.listeners.values()) listener.listening();
      await this.keepAsking(client, lost);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** A connection whose other end is gone without a word looks like a quiet one. */
  private async keepAsking(client: Client, lost: Promise<void>): Promise<void> {
    const timer = setInterval(() => {
      client.query('SELECT 1').catch(() => client.end().catch(() => undefined));
    }, ASKED.every);
    await lost;
    clearInterval(timer);
  }

  private async sleep(ms: number): Promise<void> {
    if (this.stopping) return;
    this.wake = new AbortController();
    await pause(ms, undefined, { signal: this.wake.signal }).catch(() => undefined);
  }
}
