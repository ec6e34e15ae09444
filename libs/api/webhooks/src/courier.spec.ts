import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createPlainServer } from 'node:net';
import type { Settings } from '@azionelab/api/kernel';
import { Courier } from './courier';
import { type NameServer, openNameServer } from './name-server.testing';
import { Names } from './names';

/** Asks a name server of the test; all else is as it is in the product. */
class NamesOf extends Names {
  constructor(
    settings: Settings,
    private readonly server: NameServer,
  ) {
    super(settings);
  }

  protected override asTheInternet(host: string, signal: AbortSignal): Promise<string[]> {
    return super.asTheInternet(host, signal, [this.server.address]);
  }
}

describe('a courier', () => {
  let names: NameServer;
  let receiver: Server;
  let port: number;
  let asked = 0;
  /** Connections to anything on the loopback that no webhook may reach. */
  let connections = 0;

  beforeAll(async () => {
    names = await openNameServer('127.0.0.1');
    receiver = createServer((request, response) => {
      asked += 1;
      if (request.url === '/redirect') response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
      else if (request.url === '/hang') return;
      else response.writeHead(200).end('x'.repeat(request.url === '/long' ? 5_000_000 : 2));
    });
    receiver.on('connection', () => (connections += 1));
    receiver.listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    port = (receiver.address() as AddressInfo).port;
  });
  beforeEach(() => {
    asked = 0;
    connections = 0;
  });
  afterAll(() => {
    names.close();
    receiver.closeAllConnections();
    receiver.close();
  });

  const post = (url: string, { allowed = false, patience = 5000 } = {}) => {
    const settings = { webhookPrivateTargets: allowed } as Settings;
    return new Courier(settings, new NamesOf(settings, names)).post(url, {}, '{}', patience);
  };
  const forbidden = { httpStatus: null, fault: 'forbidden_address' };

  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '192.168.1.1', '0.0.0.0', '224.0.0.1'])(
    'does not go where a name leads to %s',
    async (address) => {
      names.leadTo(address);
      expect(await post(`https://hooks.example.org:${port}/`)).toEqual(forbidden);
      expect(names.asked).toContain('hooks.example.org');
      expect(connections).toBe(0);
    },
  );

  it.each(['https://127.0.0.1', 'https://[::1]', 'https://[::ffff:127.0.0.1]', 'https://2130706433', 'https://0x7f.1'])(
    'does not go to %s, whoever wrote it down',
    async (origin) => {
      expect(await post(`${origin}:${port}/`)).toEqual(forbidden);
      expect(connections).toBe(0);
    },
  );

  it('control: it would get there if it were allowed', async () => {
    expect(await post(`http://127.0.0.1:${port}/`, { allowed: true })).toEqual({ httpStatus: 200, fault: null });
    expect(asked).toBe(1);
  });

  it('asks anew for each request, once: what it was told then is where it goes', async () => {
    names.leadTo('127.0.0.1');
    const before = names.asked.length;
    for (let time = 0; time < 2; time++) await post(`https://hooks.example.org:${port}/`);
    expect(names.asked.length - before).toBe(4); // for both versions
    expect(connections).toBe(0);
  });

  it('follows no redirect', async () => {
    const outcome = await post(`http://127.0.0.1:${port}/redirect`, { allowed: true });
    expect(outcome).toEqual({ httpStatus: 302, fault: null });
    expect(asked).toBe(1);
  });

  it('hears no more of a long answer than it must', async () => {
    expect(await post(`http://127.0.0.1:${port}/long`, { allowed: true })).toMatchObject({ httpStatus: 200 });
  });

  it('waits no longer than it is told, for an answer or for a name', async () => {
    const slow = { httpStatus: null, fault: 'timeout' };
    expect(await post(`http://127.0.0.1:${port}/hang`, { allowed: true, patience: 200 })).toEqual(slow);
    names.leadTo(null);
    expect(await post('https://hooks.example.org/', { patience: 200 })).toEqual(slow);
  });

  it('says why nobody answered', async () => {
    const closed = createPlainServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const free = (closed.address() as AddressInfo).port;
    closed.close();
    const outcomes = [
      await post(`http://127.0.0.1:${free}/`, { allowed: true }),
      await post(`https://127.0.0.1:${port}/`, { allowed: true }),
      await post('http://nobody.invalid/', { allowed: true }),
    ];
    expect(outcomes.map(({ fault }) => fault)).toEqual(['no_connection', 'certificate', 'unknown_host']);
  });
});
