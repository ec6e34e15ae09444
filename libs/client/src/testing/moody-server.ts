import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with one request. */
export type Mood = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that does something else with each request, on a port of its own. */
export interface MoodyServer {
  url: string;
  /** The requests that it heard. */
  heard: IncomingMessage[];
  close(): Promise<void>;
}

/** @param moods the last one is for all that come after, too */
export async function openMoodyServer(...moods: [Mood, ...Mood[]]): Promise<MoodyServer> {
  const heard: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const mood = moods[Math.min(heard.length, moods.length - 1)] as Mood;
    heard.push(request);
    request.resume().on('end', () => mood(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Answers. */
export const says =
  (http: number, body: unknown, headers: Record<string, string> = {}): Mood =>
  (_, response) =>
    void response.writeHead(http, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** Hangs up. */
export const hangsUp: Mood = (request) => void request.socket.destroy();

/** Says nothing. */
export const isSilent: Mood = () => undefined;
