import { TestBed } from '@angular/core/testing';
import { NOW } from '@azionelab/web/kernel';
import { onDevice } from '@azionelab/web/testing';
import { DoorDb, type KeptArrival } from './door-db';
import { Outbox } from './outbox';

const GIULIA = 'demo/user/4';

const aKeptArrival = (change: Partial<KeptArrival> = {}): KeptArrival => ({
  nonce: 'nonce-of-one',
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

describe('Outbox', () => {
  let now: Date;
  /** The page as it is after the browser was killed: nothing is left but the disk. */
  const restart = async () => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: NOW, useValue: () => now }] });
    const outbox = TestBed.inject(Outbox);
    await outbox.ready;
    return outbox;
  };

  onDevice();
  beforeEach(() => {
    now = new Date('2026-11-27T20:31:00+01:00');
  });

  it('still has what was added when the browser is killed', async () => {
    const outbox = await restart();
    await outbox.add(aKeptArrival());
    await outbox.add(aKeptArrival({ nonce: 'nonce-of-another' }));
    await outbox.addScan({
      nonce: 'nonce-of-a-scan',
      owner: GIULIA,
      performance_id: 7,
      verdict: 'unknown_token',
      token_hash: null,
      scanned_at: '2026-11-27T19:31:00.000Z',
    });
    const after = await restart();
    expect(after.waiting(GIULIA).map(({ nonce }) => nonce)).toEqual(['nonce-of-another', 'nonce-of-one']);
    expect(after.scansOf(GIULIA)).toHaveLength(1);
  });

  it('knows an arrival once, however often it is added', async () => {
    const outbox = await restart();
    await outbox.add(aKeptArrival());
    await outbox.add(aKeptArrival());
    expect(outbox.arrivals()).toHaveLength(1);
    expect((await restart()).arrivals()).toHaveLength(1);
  });

  it('keeps what was told until a pack contains it, over a restart as well', async () => {
    const outbox = await restart();
    await outbox.add(aKeptArrival());
    await outbox.tell([{ nonce: 'nonce-of-one', outcome: 'conflict' }]);
    const after = await restart();
    expect(after.waiting(GIULIA)).toEqual([]);
    expect(after.arrivals()).toMatchObject([{ outcome: 'conflict' }]);
    await after.contained(8);
    expect(after.arrivals()).toHaveLength(1);
    await after.contained(7);
    expect((await restart()).arrivals()).toEqual([]);
  });

  it('never takes what waits for contained', async () => {
    const outbox = await restart();
    await outbox.add(aKeptArrival());
    await outbox.contained(7);
    expect((await restart()).waiting(GIULIA)).toHaveLength(1);
  });

  it('is unsure of what was on its way, and of nobody else’s', async () => {
    const outbox = await restart();
    await outbox.add(aKeptArrival());
    expect(outbox.isUnsure(GIULIA)).toBe(false);
    await outbox.try(['nonce-of-one']);
    expect([outbox.isUnsure(GIULIA), outbox.isUnsure('demo/user/5')]).toEqual([true, false]);
    await outbox.tell([{ nonce: 'nonce-of-one', outcome: 'recorded' }]);
    expect(outbox.isUnsure(GIULIA)).toBe(false);
  });

  it('forgets the next day what was told, and never what was not', async () => {
    const outbox = await restart();
    await outbox.add(aKeptArrival());
    await outbox.add(aKeptArrival({ nonce: 'nonce-of-another' }));
    await outbox.tell([{ nonce: 'nonce-of-one', outcome: 'recorded' }]);
    now = new Date('2026-11-28T20:32:00+01:00');
    expect((await restart()).arrivals().map(({ nonce }) => nonce)).toEqual(['nonce-of-another']);
  });

  it('works as long as the page lives where the browser keeps nothing', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const outbox = await restart();
    await outbox.add(aKeptArrival());
    expect(outbox.waiting(GIULIA)).toHaveLength(1);
    expect(await TestBed.inject(DoorDb).use((db) => db.getAll('arrivals'))).toBeUndefined();
  });
});
