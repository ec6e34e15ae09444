import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { DoorPackView } from '@azionelab/contracts';
import { NOW } from '@azionelab/web/kernel';
import { aPack, aPackedParty, aRefusal, deviceSettles, onDevice } from '@azionelab/web/testing';
import { readTold, type Told } from '../decide/marks';
import { EveningPack } from './evening-pack';
import { Outbox } from './outbox';

const PACK = '/api/check-ins/performances/7/pack/';
const GIULIA = 'demo/user/4';
const TOKEN = 'PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE';

describe('EveningPack', () => {
  let api: HttpTestingController;
  let evening: EveningPack;
  let outbox: Outbox;
  let told: Told;
  let now: Date;
  const listing = (admitted = 0, made_at = '2026-11-27T20:31:00+01:00'): DoorPackView => {
    const checked_in_at = admitted ? made_at : null;
    const token_marks = [told.token_hash?.slice(0, 22) ?? ''];
    return aPack([aPackedParty({ token_marks, party_size: 4, admitted, checked_in_at })], { made_at });
  };
  const open = async (owner = GIULIA) => {
    localStorage.setItem('azionelab.door.keeper', JSON.stringify({ owner, name: 'Giulia' }));
    TestBed.resetTestingModule();
    const providers = [
      provideHttpClient(),
      provideHttpClientTesting(),
      EveningPack,
      { provide: NOW, useValue: () => now },
    ];
    TestBed.configureTestingModule({ providers });
    api = TestBed.inject(HttpTestingController);
    evening = TestBed.inject(EveningPack);
    outbox = TestBed.inject(Outbox);
    void evening.watch(7);
    await deviceSettles();
  };
  const fetched = async (pack: DoorPackView) => {
    api.expectOne(PACK).flush(pack);
    await deviceSettles();
  };
  const letIn = (seats: number, change = {}) =>
    outbox.add({
      ...told,
      nonce: crypto.randomUUID(),
      owner: GIULIA,
      performance_id: 7,
      seats,
      arrived_at: now.toISOString(),
      source: 'qr_scan',
      tried: false,
      outcome: null,
      ...change,
    });
  const decided = async () => (await evening.decide(told))?.verdict;

  onDevice();
  beforeEach(async () => {
    now = new Date('2026-11-27T20:31:00+01:00');
    told = (await readTold(TOKEN)) as Told;
    await open();
  });

  it('decides nothing before it is there', async () => {
    expect(await evening.decide(told)).toBeNull();
  });

  it('decides, and says how old it is', async () => {
    await fetched(listing());
    const verdict = { status: 'valid', party_size: 4, admitted: 0 };
    expect(await evening.decide(told)).toEqual({ verdict, asOf: '2026-11-27T20:31:00+01:00' });
  });

  it('is still there without a connection, after the browser was killed, with what this device did', async () => {
    await fetched(listing());
    await letIn(3);
    await open();
    api.expectOne(PACK).error(new ProgressEvent('error'));
    await deviceSettles();
    expect(await decided()).toMatchObject({ status: 'valid', admitted: 3 });
  });

  it('counts what waits beside a newer pack, and what it contains once', async () => {
    await fetched(listing());
    await letIn(1);
    await letIn(2, { nonce: 'told-already', tried: true, outcome: 'recorded' });
    expect(await decided()).toMatchObject({ admitted: 3 });
    void evening.renew();
    await deviceSettles();
    await fetched(listing(2));
    expect(outbox.arrivals()).toHaveLength(1);
    expect(await decided()).toMatchObject({ admitted: 3 });
  });

  it('takes no pack that may or may not contain what is on its way', async () => {
    await fetched(listing());
    await letIn(2, { tried: true });
    void evening.renew();
    await deviceSettles();
    api.expectNone(PACK);
  });

  it('takes no pack that was made while something happened here', async () => {
    await fetched(listing());
    void evening.renew();
    await deviceSettles();
    await letIn(2, { tried: true, outcome: 'recorded' });
    await fetched(listing(2));
    expect(await decided()).toMatchObject({ admitted: 2 });
    expect(outbox.arrivals()).toHaveLength(1);
  });

  it.each(['outside_check_in_window', 'permission_denied'] as const)(
    'is thrown away when it is refused: %s',
    async (status) => {
      await fetched(listing());
      void evening.renew();
      await deviceSettles();
      const facts = { opens_at: '2026-11-27T17:45:00+01:00', closes_at: '2026-11-27T20:31:00+01:00' };
      api.expectOne(PACK).flush(...aRefusal(status, facts));
      await deviceSettles();
      expect(await evening.decide(told)).toBeNull();
      await open();
      expect(evening.pack()).toBeNull();
    },
  );

  it('is gone when the evening is over', async () => {
    await fetched(listing());
    now = new Date('2026-11-28T02:45:01+01:00');
    expect(await evening.decide(told)).toBeNull();
    await open();
    expect(evening.pack()).toBeNull();
  });

  it('is not shown to another account', async () => {
    await fetched(listing());
    await open('demo/user/5');
    expect(evening.pack()).toBeNull();
  });

  it('sets the clock', async () => {
    now = new Date('2026-11-27T21:31:00+01:00');
    await fetched(listing(4));
    expect(await decided()).toMatchObject({ status: 'already_checked_in' });
    now = new Date('2026-11-28T03:30:00+01:00');
    expect(await decided()).toMatchObject({ status: 'already_checked_in' });
  });
});
