import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { call } from './testing/caller';
import { KillableHouse } from './testing/killable-house';
import { until } from './testing/until';

describe('a database that dies while a letter is on its way', () => {
  let house: KillableHouse;
  let relay: Server;
  let letters = 0;

  /** Kills PostgreSQL as soon as the first letter is handed over, so that its job can neither succeed nor fail. */
  async function smtpThatKills(mailbox: string): Promise<string> {
    relay = createServer((socket) => {
      socket.on('error', () => undefined);
      if (letters++ === 0) void house.killDatabase().then(() => socket.destroy());
      else
        connect(Number(new URL(mailbox).port), '127.0.0.1')
          .on('error', () => undefined)
          .pipe(socket)
          .pipe(socket);
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
  });

  it('is waited for: the process lives, says that it is not ready, and sends the letter later', async () => {
    const body = { name: 'Maria', email: 'maria@posta.example', party_size: 2 };
    await call(house.api.port, 'POST', `/api/performances/${house.performance}/reservations/`, { body });
    await until(async () => (await house.api.isReady()) === false || undefined, 'the database to be gone');
    const refused = await call(house.api.port, 'GET', '/api/shows/');
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBeDefined();
    expect(house.api.isAlive).toBe(true);

    await house.reviveDatabase();
    await until(async () => (await house.api.isReady()) || undefined, 'the API to be ready again', 60);
    await until(async () => (await house.mailbox.mails())[0], 'the letter', 200);
    expect(house.api.isAlive).toBe(true);
  }, 300_000);
});
