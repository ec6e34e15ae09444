import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { call } from './testing/caller';
import { KillableHouse } from './testing/killable-house';
import { until } from './testing/until';

describe('a database that dies while a letter is on its way', () => {
  let house: KillableHouse;
  let relay: Server;
  const sockets: Socket[] = [];

  /** Kills PostgreSQL as soon as the first letter is handed over, so that its job can neither succeed nor fail. */
  async function smtpThatKills(): Promise<string> {
    relay = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined));
      if (sockets.length === 1) void house.killDatabase().then(() => socket.destroy());
      else socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(relay, 'listening');
    return `smtp://127.0.0.1:${(relay.address() as AddressInfo).port}`;
  }

  beforeAll(async () => {
    house = await KillableHouse.open(10, smtpThatKills);
  }, 120_000);

  afterAll(async () => {
    await house?.close();
    relay?.close();
    for (const socket of sockets) socket.destroy();
  });

  it('is waited for: the process lives, says that it is not ready, and then is ready again', async () => {
    const body = { name: 'Maria', email: 'maria@posta.example', party_size: 2 };
    await call(house.api.port, 'POST', `/api/performances/${house.performance}/reservations/`, { body });
    await until(async () => (await house.api.isReady()) === false || undefined, 'the database to be gone');
    await pause(3000); // by then the letter's job found nobody to tell that it failed
    const refused = await call(house.api.port, 'GET', '/api/shows/');
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBeDefined();
    expect(house.api.isAlive).toBe(true);

    await house.reviveDatabase();
    await until(async () => (await house.api.isReady()) || undefined, 'the API to be ready again', 60);
    expect(house.api.isAlive).toBe(true);
  }, 120_000);
});
