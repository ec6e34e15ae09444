import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { LiveStream } from './live-stream';

describe('a page that watches', () => {
  let server: Server;
  let stream: LiveStream;
  let page: IncomingMessage;
  let isWelcome = async () => true;
  let over = 0;

  beforeEach(async () => {
    over = 0;
    isWelcome = async () => true;
    server = createServer((_request, raw) => {
      raw.writeHead(200).flushHeaders();
      stream = new LiveStream(raw, () => isWelcome());
      stream.onceOver(() => over++);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    [page] = (await once(get({ port, host: '127.0.0.1' }), 'response')) as [IncomingMessage];
    page.on('error', () => undefined);
  });
  afterEach(async () => {
    page.destroy();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  it('is told each figure once', async () => {
    let text = '';
    page.setEncoding('utf8').on('data', (part: string) => (text += part));
    for (const figures of ['1', '1', '2', '2']) stream.tell(figures);
    stream.beat();
    stream.end();
    await once(page, 'end');
    expect(text).toBe('event: door\ndata: 1\n\nevent: door\ndata: 2\n\n:\n\n');
  });

  it('and does not read is let go, before it fills the memory', async () => {
    page.pause();
    const large = 'x'.repeat(100_000);
    let told = 0;
    for (; over === 0 && told < 1000; told++) {
      stream.tell(`${told}${large}`);
      await pause(1);
    }
    expect(over).toBe(1);
    expect(told).toBeLessThan(500);
    // Whoever speaks to it then is not told off.
    stream.tell('again');
    stream.beat();
    stream.end();
    expect(over).toBe(1);
  });

  it('is let go when it is no longer welcome', async () => {
    page.resume();
    await stream.endWithSession();
    expect(over).toBe(0);
    isWelcome = async () => false;
    await stream.endWithSession();
    await once(page, 'end');
    expect(page.complete).toBe(true);
  });
});
