import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { NOW, Session } from '@azionelab/web/kernel';
import { aLive, aPack, deviceSettles, someone, onDevice } from '@azionelab/web/testing';
import { Live } from '../evening/live';
import type { KeptArrival } from './door-db';
import { EveningPack } from './evening-pack';
import { Outbox } from './outbox';
import { Telling } from './telling';

const SYNC = '/api/check-ins/performances/7/sync/';
const PACK = '/api/check-ins/performances/7/pack/';

describe('Telling', () => {
  let api: HttpTestingController;
  let outbox: Outbox;
  let telling: Telling;
  let live: Live;
  const settle = async () => {
    await deviceSettles();
    TestBed.tick();
  };
  const queue = (nonce: string, change: Partial<KeptArrival> = {}) =>
    outbox.add({
      nonce,
      owner: 'demo/user/4',
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
  const open = async (device: { id: number; name: string; performance_id: number } | null = null) => {
    const providers = [provideHttpClient(), provideHttpClientTesting(), EveningPack, Live, Telling];
    const now = () => new Date('2026-11-27T20:31:00+01:00');
    TestBed.configureTestingModule({ providers: [...providers, { provide: NOW, useValue: now }] });
    api = TestBed.inject(HttpTestingController);
    void TestBed.inject(Session).load();
    api.expectOne('/api/auth/me/').flush(someone({ device }));
    [outbox, telling, live] = [TestBed.inject(Outbox), TestBed.inject(Telling), TestBed.inject(Live)];
    await outbox.ready;
    telling.open(7);
    await settle();
  };

  onDevice();

  it('tells nothing for somebody who has nothing to tell', async () => {
    await open();
    api.expectNone(SYNC);
  });

  it('says of a paired device that it is there', async () => {
    await open({ id: 5, name: 'Ingresso sinistro', performance_id: 7 });
    expect(api.expectOne(SYNC).request.body).toMatchObject({ arrivals: [], waiting: 0 });
  });

  it('sends what waits when the connection is back, then takes a pack that contains it', async () => {
    await open();
    void TestBed.inject(EveningPack).watch(7);
    await settle();
    api.expectOne(PACK).flush(aPack());
    await settle();
    await queue('nonce-one');
    live.connection.set('back');
    await settle();
    api.expectOne(SYNC).flush({
      at: '2026-11-27T20:31:00+01:00',
      arrivals: [{ nonce: 'nonce-one', outcome: 'recorded' }],
    });
    await settle();
    expect(telling.waiting()).toBe(0);
    api.expectOne(PACK).flush(aPack());
    await settle();
    expect(outbox.arrivals()).toEqual([]);
  });

  it('sends what waits when somebody looks at the page again', async () => {
    await open();
    await queue('nonce-one');
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    api.expectOne(SYNC);
  });

  it('counts its own apart from those of another account, and both as inside', async () => {
    await open();
    await queue('nonce-one');
    await queue('nonce-two', { owner: 'demo/user/5', seats: 3 });
    await queue('nonce-three', { performance_id: 8 });
    expect([telling.waiting(), telling.ofOthers(), telling.seatsOf(7), telling.seatsOf(8)]).toEqual([2, 1, 5, 2]);
  });

  it('does not count what is on its way at this moment', async () => {
    await open();
    await outbox.send({ ...(await aQueued()), nonce: 'under-way' });
    expect([telling.waiting(), telling.seatsOf(7)]).toEqual([1, 2]);
    outbox.arrive('under-way');
    expect([telling.waiting(), telling.seatsOf(7)]).toEqual([2, 4]);
  });
  const aQueued = async () => {
    await queue('nonce-one');
    return outbox.arrivals()[0] as KeptArrival;
  };

  it('throws the pack away when the evening is closed', async () => {
    await open();
    void TestBed.inject(EveningPack).watch(7);
    await settle();
    api.expectOne(PACK).flush(aPack());
    await settle();
    expect(TestBed.inject(EveningPack).pack()).not.toBeNull();
    live.view.set(aLive({ closed_at: '2026-11-27T23:00:00+01:00' }));
    await settle();
    expect(TestBed.inject(EveningPack).pack()).toBeNull();
  });
});
