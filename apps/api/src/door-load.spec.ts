import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Fate, phones, queues, type Scan } from './testing/busy-door';
import { EventStream } from './testing/event-stream';
import { KillableHouse } from './testing/killable-house';
import type { StaffSession } from './testing/staff-session';

/** `DOOR_LOAD=full` is an evening: 5,000 scans in five minutes. Else a moment of it, too short to say how fast. */
const FULL = process.env['DOOR_LOAD'] === 'full';
const DEVICES = FULL ? 50 : 10;
const SCANS = FULL ? 100 : 20;
const SECONDS = FULL ? 300 : 5;

const run = promisify(execFile);

describe(`${DEVICES} devices that scan ${DEVICES * SCANS} tickets in ${SECONDS} s, against one process`, () => {
  let house: KillableHouse;
  const calls: number[] = [];
  const wrong: string[] = [];
  const memory: number[] = [];

  beforeAll(async () => {
    house = await KillableHouse.open(90_000);
  }, 120_000);
  afterAll(() => house?.close());

  async function timed<T>(call: Promise<T>): Promise<T> {
    const begun = performance.now();
    const answer = await call;
    calls.push(performance.now() - begun);
    return answer;
  }

  /** Looks, and lets in who may come in. @returns what the door said */
  async function scan(phone: StaffSession, { token }: Scan): Promise<Fate> {
    const body = { token };
    const seen = await timed(phone.call<{ status: Fate }>('POST', '/api/check-ins/preview/', { body }));
    if (seen.status !== 200) return seen.body.status;
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const let_in = await timed(phone.call<{ status: Fate }>('POST', '/api/check-ins/confirm/', { body, headers }));
    return let_in.status === 200 ? 'admitted' : let_in.body.status;
  }

  /** One device, whose scans are spread over the time that there is. */
  async function work(phone: StaffSession, queue: Scan[]): Promise<void> {
    const [begun, each] = [performance.now(), (SECONDS * 1000) / SCANS];
    for (const [place, ticket] of queue.entries()) {
      await pause(Math.max(0, begun + (place + Math.random()) * each - performance.now()));
      const said = await scan(phone, ticket);
      if (said !== ticket.fate) wrong.push(`${ticket.fate}, but was told ${said}`);
    }
  }

  /** Resident memory of the API, in MiB, every second. */
  async function weigh(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(house.api.pid)]);
      memory.push(Number(stdout) / 1024);
      await pause(1000);
    }
  }

  it('is told the truth each time, and soon; memory stays as it is', async () => {
    const lines = await queues(house, DEVICES, SCANS);
    const devices = await phones(house, DEVICES);
    const streams = await Promise.all(devices.map((one) => EventStream.open(house.api.port, one, house.performance)));
    const forgetting = setInterval(() => streams.forEach(({ told }) => told.splice(0, told.length - 1)), 1000);
    let isOver = false;
    const weighed = weigh(() => isOver);
    await Promise.all(devices.map((phone, index) => work(phone, lines[index] as Scan[])));
    isOver = true;
    await weighed;

    expect(wrong).toEqual([]);
    const inside = 2 * lines.flat().filter(({ fate }) => fate === 'admitted').length;
    const last = await streams[0]?.toldThat(({ checked_in_seats }) => checked_in_seats === inside, 'everybody inside');
    expect(last).toMatchObject({ extra_seats: 0, conflicts: 0 });
    clearInterval(forgetting);
    streams.forEach((stream) => stream.close());

    const share = (part: number) => Math.round(calls.sort((a, b) => a - b)[Math.floor(calls.length * part)] as number);
    const [early, late] = [
      lowest(memory.slice(memory.length / 5, memory.length / 2)),
      lowest(memory.slice(-memory.length / 3)),
    ];
    process.stdout.write(
      `${calls.length} calls: median ${share(0.5)} ms, 95th percentile ${share(0.95)} ms, 99th ${share(0.99)} ms; ` +
        `memory ${early} MiB, then ${late} MiB\n`,
    );
    if (!FULL) return;
    expect(share(0.95)).toBeLessThan(150);
    expect(late).toBeLessThan(early * 1.2);
  }, 600_000);
});

const lowest = (figures: number[]) => Math.round(Math.min(...figures));
