import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Settings } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';

/** For how long a name server is waited for, in milliseconds, and how often it is asked. */
const PATIENCE = { timeout: 2000, tries: 2 };

/** No address belongs to a name, or nobody tells. */
export class UnknownHost extends Error {}

/** To which addresses a name leads, at this moment. */
@Injectable()
export class Names {
  constructor(private readonly settings: Settings) {}

  /** @param signal ends the asking @throws UnknownHost */
  async addressesOf(host: string, signal: AbortSignal): Promise<string[]> {
    if (isIP(host)) return [host];
    const found = this.settings.webhookPrivateTargets
      ? await this.asTheMachine(host)
      : await this.asTheInternet(host, signal);
    if (found.length === 0) throw new UnknownHost();
    return found;
  }

  /** Asks name servers alone: what is written on this machine is not public; and no thread waits, so nobody else does. */
  protected async asTheInternet(host: string, signal: AbortSignal, servers?: string[]): Promise<string[]> {
    const resolver = new Resolver(PATIENCE);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    if (servers) resolver.setServers(servers);
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  }

  private async asTheMachine(host: string): Promise<string[]> {
    const found = await lookup(host, { all: true }).catch(() => []);
    return found.map(({ address }) => address);
  }
}
