import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { DoorSyncRequest, SyncOutcome } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { aRefusal, deviceSettles, onDevice } from '@azionelab/web/testing';
import type { KeptArrival } from './door-db';
import { Outbox } from './outbox';
import { Sync } from './sync';

const GIULIA = 'demo/user/4';
const IRMA = 'demo/user/5';
const SYNC = '/api/check-ins/performances/7/sync/';

describe('Sync', () => {
  let api: HttpTestingController;
  let outbox: Outbox;
  let sync: Sync;

  const open = async (owner = GIULIA) => {
    localStorage.setItem('azionelab.door.keeper', JSON.stringify({ owner, name: 'Giulia' }));
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: NOW, useValue: () => new Date('2026-11-27T20:31:00+01:00') },
      ],
    });
    api = TestBed.inject(HttpTestingController);
    outbox = TestBed.inject(Outbox);
    sync = TestBed.inject(Sync);
    await outbox.ready;
  };
  const queue = (nonce: string, change: Partial<KeptArrival> = {}) =>
    outbox.add({
      nonce,
      owner: GIULIA,
      performance_id: 7,
      token_hash: 'h'.repeat(43),
      code: null,
      seats: 2,
      arrived_at: '2026-11-27T19:31:00.000Z',
      source: 'qr_scan',
      tried: false,
      outcome: null,
      ...change,
    });
  /** The call that comes next, once what is kept on the disk was read. */
  const nextCall = async (url = SYNC) => {
    for (;;) {
      const calls = api.match(url);
      if (calls[0]) {
        expect(calls).toHaveLength(1);
        return calls[0];
      }
      await deviceSettles();
    }
  };
  const sent = async () => (await nextCall()).request.body as DoorSyncRequest;
  const answer = (outcomes: Record<string, SyncOutcome>) => ({
    at: '2026-11-27T20:31:00+01:00',
    arrivals: Object.entries(outcomes).map(([nonce, outcome]) => ({ nonce, outcome })),
  });

  onDevice();
  beforeEach(() => open());

  it('tells hash or code, never a token, and how many more there are', async () => {
    await queue('nonce-one');
    await queue('nonce-two', { token_hash: null, code: 'K7QD93MX', source: 'manual', seats: 3 });
    void sync.send();
    const { arrivals, scans, waiting } = await sent();
    expect(arrivals).toEqual([
      {
        nonce: 'nonce-one',
        token_hash: 'h'.repeat(43),
        admitted: 2,
        arrived_at: '2026-11-27T19:31:00.000Z',
        source: 'qr_scan',
      },
      { nonce: 'nonce-two', code: 'K7QD93MX', admitted: 3, arrived_at: '2026-11-27T19:31:00.000Z', source: 'manual' },
    ]);
    expect([scans, waiting]).toEqual([[], 0]);
  });

  it('waits no longer for what was told, and shows what contradicts', async () => {
    await queue('nonce-one');
    await queue('nonce-two');
    const sending = sync.send();
    (await nextCall()).flush(answer({ 'nonce-one': 'recorded', 'nonce-two': 'conflict' }));
    expect(await sending).toBe(true);
    expect(outbox.waiting(GIULIA)).toEqual([]);
    expect(sync.contradictions()).toMatchObject([{ nonce: 'nonce-two', outcome: 'conflict', seats: 2 }]);
    await open();
    expect(outbox.waiting(GIULIA)).toEqual([]);
  });

  it('sends the same again when no answer came, also after the browser was killed', async () => {
    await queue('nonce-one');
    const sending = sync.send();
    const first = await nextCall();
    first.error(new ProgressEvent('error'));
    expect(await sending).toBe(false);
    expect(sync.failure()).toEqual({ kind: 'offline' });
    await open();
    void sync.send();
    expect((await sent()).arrivals).toEqual(first.request.body.arrivals);
  });

  it('never sends what another account queued', async () => {
    await queue('nonce-one');
    await open(IRMA);
    expect(await sync.send()).toBe(true);
    api.expectNone(SYNC);
    await open(GIULIA);
    void sync.send();
    expect((await sent()).arrivals).toHaveLength(1);
  });

  it('sends 500 at once at most, and the rest after', async () => {
    await Promise.all(Array.from({ length: 501 }, (_, n) => queue(`nonce-${n}`)));
    const sending = sync.send();
    const waiting: number[] = [];
    for (const length of [251, 250]) {
      const call = await nextCall();
      const body = call.request.body as DoorSyncRequest;
      expect(body.arrivals).toHaveLength(length);
      waiting.push(body.waiting);
      call.flush(answer(Object.fromEntries(body.arrivals.map(({ nonce }) => [nonce, 'recorded' as const]))));
    }
    expect([await sending, waiting]).toEqual([true, [250, 0]]);
    expect(outbox.waiting(GIULIA)).toEqual([]);
  });

  it('tells all others of the evening when one line cannot be read, and keeps that one', async () => {
    for (const n of [1, 2, 3, 4, 5]) await queue(`nonce-${n}`);
    await outbox.addScan({
      nonce: 'note-one',
      owner: GIULIA,
      performance_id: 7,
      verdict: 'unknown_token',
      token_hash: null,
      scanned_at: '2026-11-27T19:31:00.000Z',
    });
    const sending = sync.send();
    let isOver = false;
    void sending.finally(() => (isOver = true));
    const asked: number[] = [];
    while (!isOver) {
      for (const call of api.match(SYNC)) {
        const { arrivals, scans } = call.request.body as DoorSyncRequest;
        asked.push(arrivals.length + scans.length);
        const isRead = arrivals.every(({ nonce }) => nonce !== 'nonce-4');
        const told = Object.fromEntries(arrivals.map(({ nonce }) => [nonce, 'recorded' as const]));
        if (isRead) call.flush(answer(told));
        else call.flush({ arrivals: ['Enter a whole number.'] }, { status: 400, statusText: 'Bad Request' });
      }
      await deviceSettles();
    }
    expect(await sending).toBe(false);
    expect(sync.failure()).toEqual({ kind: 'invalid', fields: { arrivals: ['Enter a whole number.'] } });
    expect(outbox.waiting(GIULIA).map(({ nonce }) => nonce)).toEqual(['nonce-4']);
    expect(outbox.scansOf(GIULIA)).toEqual([]);
    expect(asked).toEqual([6, 5, 3, 2, 1, 1, 1]);
  });

  it('tells an evening although another one is refused', async () => {
    await queue('nonce-one', { performance_id: 8 });
    await queue('nonce-two');
    const sending = sync.send();
    (await nextCall('/api/check-ins/performances/8/sync/')).flush(...aRefusal('permission_denied'));
    (await nextCall()).flush(answer({ 'nonce-two': 'recorded' }));
    expect(await sending).toBe(false);
    expect(outbox.waiting(GIULIA).map(({ nonce }) => nonce)).toEqual(['nonce-one']);
  });

  it('tells one thing at a time', async () => {
    await queue('nonce-one');
    void sync.send();
    void sync.send();
    await nextCall();
    await deviceSettles();
    api.expectNone(SYNC);
  });

  it('says that a device is there, when it has nothing to say', async () => {
    void sync.send(7);
    expect(await sent()).toMatchObject({ arrivals: [], scans: [], waiting: 0 });
  });
});
