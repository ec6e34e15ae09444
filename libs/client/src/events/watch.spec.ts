import type { DoorLiveView } from '@azionelab/contracts';
import { connect, type Connection } from '../connection/connection';
import { watchDoor } from '../door';
import { hangsUp, type Mood, type MoodyServer, openMoodyServer, says } from '../testing/moody-server';

/** Tells how many are in, then hangs up, unless it stays. */
const tells =
  (seats: number[], { stays = false } = {}): Mood =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const checked_in_seats of seats) {
      response.write(`event: door\ndata: ${JSON.stringify({ checked_in_seats })}\n\n:\n\n`);
    }
    if (!stays) setTimeout(() => response.destroy(), 20);
  };

describe('an evening that is watched', () => {
  let server: MoodyServer;
  let at: Connection;
  afterEach(() => server.close());

  async function opened(...moods: [Mood, ...Mood[]]) {
    server = await openMoodyServer(...moods);
    at = connect({ url: server.url, pause: 5 });
  }

  async function read(events: AsyncIterable<DoorLiveView>, seats: number[]): Promise<number[]> {
    for await (const { checked_in_seats } of events) {
      seats.push(checked_in_seats);
      if (checked_in_seats === 9) break;
    }
    return seats;
  }

  it('goes on over lines that break, servers that are away, and a house that is full', async () => {
    const full = says(503, { status: 'unavailable', detail: 'Busy.' }, { 'retry-after': '0' });
    await opened(tells([1, 2]), hangsUp, full, tells([]), tells([2, 9], { stays: true }));
    expect(await read(watchDoor(at, 12), [])).toEqual([1, 2, 2, 9]);
    expect(server.heard.map(({ url }) => url)).toEqual(Array(5).fill('/api/check-ins/performances/12/events/'));
  });

  it('lets go of the line when nobody reads any more', async () => {
    let isGone: Promise<unknown> | undefined;
    await opened((request, response) => {
      isGone = new Promise((resolve) => response.once('close', resolve));
      tells([9], { stays: true })(request, response);
    });
    await read(watchDoor(at, 12), []);
    await isGone;
  });

  it('ends with what the server says for good', async () => {
    await opened(tells([1]), says(401, { status: 'not_authenticated', detail: 'Sign in first.' }));
    const seats: number[] = [];
    await expect(read(watchDoor(at, 12), seats)).rejects.toMatchObject({ refusal: { status: 'not_authenticated' } });
    expect(seats).toEqual([1]);
  });

  it('ends when it is told to', async () => {
    await opened(tells([1], { stays: true }));
    const end = new AbortController();
    setTimeout(() => end.abort(new Error('enough')), 100);
    const reading = read(watchDoor(at, 12, { signal: end.signal }), []);
    await expect(reading).rejects.toThrow('enough');
  });
});
