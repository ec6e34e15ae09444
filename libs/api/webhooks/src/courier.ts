import { request as sendPlain } from 'node:http';
import { request as sendSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Settings } from '@azionelab/api/kernel';
import type { WebhookFault } from '@azionelab/contracts';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { isPublic } from './addresses';
import { Names, UnknownHost } from './names';
import { hostOf, targetFault } from './target';

/** Bytes of an answer that are read for politeness; nobody looks at them. */
const HEARD = 64 * 1024;

/** What came of a request: a status, or why there is none. */
export type Outcome = { httpStatus: number; fault: null } | { httpStatus: null; fault: WebhookFault };

/** A name leads to an address that no webhook may lead to. */
class ForbiddenAddress extends Error {}

/** Brings one request to one address. It follows no redirect, and connects to no address that was not checked. */
@Injectable()
export class Courier implements OnModuleDestroy {
  private readonly closing = new AbortController();

  constructor(
    private readonly settings: Settings,
    private readonly names: Names,
  ) {}

  /** Requests under way end at once: what they owe stays owed. */
  onModuleDestroy(): void {
    this.closing.abort();
  }

  get isClosing(): boolean {
    return this.closing.signal.aborted;
  }

  /** @param patience milliseconds until the answer has to be there, however slowly anything goes */
  async post(address: string, headers: Record<string, string>, body: string, patience: number): Promise<Outcome> {
    const late = AbortSignal.timeout(Math.max(1, Math.round(patience)));
    const signal = AbortSignal.any([this.closing.signal, late]);
    try {
      const url = this.demandTarget(address);
      const addresses = await soonEnough(this.checkedAddresses(url, signal), signal);
      return { httpStatus: await this.send(url, addresses, { headers, body, signal }), fault: null };
    } catch (error) {
      return { httpStatus: null, fault: signal.aborted ? 'timeout' : faultOf(error) };
    }
  }

  /** Again, because what an operator allows may have changed since it was typed. */
  private demandTarget(address: string): URL {
    if (targetFault(address, this.settings.webhookPrivateTargets)) throw new ForbiddenAddress();
    return new URL(address);
  }

  /** Whatever a name led to before or leads to next: these are the addresses that are connected to. */
  private async checkedAddresses(url: URL, signal: AbortSignal): Promise<string[]> {
    const addresses = await this.names.addressesOf(hostOf(url), signal);
    if (!this.settings.webhookPrivateTargets && !addresses.every(isPublic)) throw new ForbiddenAddress();
    return addresses;
  }

  private send(
    url: URL,
    addresses: string[],
    { headers, body, signal }: { headers: Record<string, string>; body: string; signal: AbortSignal },
  ): Promise<number> {
    const send = url.protocol === 'https:' ? sendSecure : sendPlain;
    const told = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'AzioneLab-Webhooks/1.0',
      ...headers,
    };
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', headers: told, agent: false, signal, lookup: leadingTo(addresses) } as const;
      const request = send(url, options, (response) => {
        resolve(response.statusCode ?? 0);
        let heard = 0;
        response.on('error', () => undefined);
        response.on('data', ({ length }: Buffer) => {
          heard += length;
          if (heard > HEARD) response.destroy();
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  }
}

/** Names no address but these, whatever it is asked. */
function leadingTo(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  const [first] = all;
  return (_, { all: wantsAll }, answer) => {
    if (wantsAll) answer(null, all);
    else answer(null, first?.address ?? '', first?.family);
  };
}

/** @throws the signal's reason when it comes first */
function soonEnough<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

function faultOf(error: unknown): WebhookFault {
  if (error instanceof ForbiddenAddress) return 'forbidden_address';
  if (error instanceof UnknownHost) return 'unknown_host';
  const { code = '' } = error as { code?: string };
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code) ? 'certificate' : 'no_connection';
}
