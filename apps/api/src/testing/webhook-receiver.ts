import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { WebhookPayload } from '@azionelab/contracts';

/** One request of a webhook, as it came in. */
export interface Received {
  id: string;
  payload: WebhookPayload;
  /** As it was signed. */
  body: string;
  headers: IncomingHttpHeaders;
  /** When it was read, and when it was answered with success; `undefined` when it was not. */
  at: number;
  takenAt?: number;
}

/** What a receiver does with a request: answers with a status, after some time, or never. */
export type Answering = (request: Received) => number | 'hang' | { status: number; after: number };

/** A real HTTP server of another system, on the loopback. */
export interface WebhookReceiver {
  url: string;
  /** All that came in, the first first. */
  received: Received[];
  /** What was answered with success: the first of each id, in the order of the answers. */
  taken(): Received[];
  /** From now on requests are answered like this. */
  answer(how: Answering): void;
  /** Requests that are being answered. */
  open(): number;
  close(): Promise<void>;
}

async function answerLike(how: Answering, request: Received, response: ServerResponse): Promise<void> {
  const told = how(request);
  if (told === 'hang') return;
  const { status, after } = typeof told === 'number' ? { status: told, after: 0 } : told;
  if (after > 0) await pause(after);
  if (response.destroyed) return;
  if (status < 300) request.takenAt = performance.now();
  response.writeHead(status, status >= 300 && status < 400 ? { location: '/elsewhere' } : {}).end('heard');
}

/** Opens one that answers 204 until it is told otherwise. */
export async function openReceiver(port = 0): Promise<WebhookReceiver> {
  const received: Received[] = [];
  let how: Answering = () => 204;
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    response.once('close', () => (open -= 1));
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const id = String(request.headers['webhook-id']);
      const payload = JSON.parse(body) as WebhookPayload;
      const one: Received = { id, payload, body, headers: request.headers, at: performance.now() };
      received.push(one);
      void answerLike(how, one, response);
    });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    taken: () => {
      const first = new Map<string, Received>();
      const answered = received.filter(({ takenAt }) => takenAt !== undefined);
      for (const one of answered.sort((a, b) => Number(a.takenAt) - Number(b.takenAt))) {
        if (!first.has(one.id)) first.set(one.id, one);
      }
      return [...first.values()];
    },
    answer: (next) => void (how = next),
    open: () => open,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
