import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { NOW } from '@azionelab/web/kernel';
import { anArrival, aDoorPreview, aPack, aPackedParty, deviceSettles, onDevice } from '@azionelab/web/testing';
import { scannedTicket, type Ticket } from '../code/ticket';
import { markOf, readTold } from '../decide/marks';
import { EveningPack } from '../keep/evening-pack';
import { Outbox } from '../keep/outbox';
import { Admissions } from './admissions';
import { AtOnce } from './at-once';
import { DoorStore } from './door-store';
import { Live } from './live';

const OWNER = 'demo/user/4';
const TOKEN = 'PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE';
const QR = scannedTicket(`https://teatro.example/t#${TOKEN}`);
const TYPED: Ticket = { token: 'K7QD-93MX', source: 'manual', code: 'K7QD-93MX' };
const PREVIEW = '/api/check-ins/preview/';
const PACK = '/api/check-ins/performances/7/pack/';
const CONFIRM = '/api/check-ins/confirm/';
const MADE_AT = '2026-11-27T20:30:00+01:00';

describe('DoorStore, when nobody answers', () => {
  let store: DoorStore;
  let api: HttpTestingController;
  let outbox: Outbox;
  let live: Live;
  const settle = (ms = 0) => (ms ? new Promise((resolve) => setTimeout(resolve, ms)) : deviceSettles());
  const noAnswer = () => new ProgressEvent('error');

  onDevice();
  beforeEach(async () => {
    localStorage.setItem('azionelab.door.keeper', JSON.stringify({ owner: OWNER, name: 'Giulia' }));
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        Admissions,
        DoorStore,
        EveningPack,
        Live,
        { provide: NOW, useValue: () => new Date('2026-11-27T20:31:00+01:00') },
      ],
    });
    [store, api, outbox, live] = [DoorStore, HttpTestingController, Outbox, Live].map((one) =>
      TestBed.inject(one as never),
    ) as [DoorStore, HttpTestingController, Outbox, Live];
    store.open(7);
    await settle();
    const told = await readTold(TOKEN);
    const { salt } = aPack();
    const mark = told && (await markOf(told, salt));
    const code_mark = await markOf({ token_hash: null, code: 'K7QD93MX' }, salt);
    const party = aPackedParty({ token_marks: [mark ?? ''], code_mark, party_size: 2 });
    for (let calls = api.match(PACK); ; calls = api.match(PACK)) {
      calls[0]?.flush(aPack([party], { made_at: MADE_AT }));
      if (calls.length > 0) break;
      await settle();
    }
    await settle();
  });

  const waiting = () => outbox.waiting(OWNER);
  /** Until the pack has said something: it is read from the device, which takes as long as it takes. */
  const decided = async () => {
    for (let wait = 0; wait < 100 && store.state().step === 'checking'; wait++) await settle();
  };
  const check = async (ticket = QR) => {
    void store.check(ticket);
    await decided();
    await settle();
  };

  it('decides from the pack at once when there is no connection, and says so', async () => {
    void store.check(QR);
    api.expectOne(PREVIEW).error(noAnswer());
    await decided();
    expect(store.state()).toMatchObject({ step: 'valid', party: { party_size: 2, admitted: 0 }, asOf: MADE_AT });
    expect(live.connection()).toBe('offline');
    store.close();
    await check(TYPED);
    api.expectNone(PREVIEW);
    expect(store.state()).toMatchObject({ step: 'valid', asOf: MADE_AT });
  });

  it('waits for an answer a second and a half', async () => {
    void store.check(QR);
    const call = api.expectOne(PREVIEW);
    await settle(1_400);
    expect(store.state().step).toBe('checking');
    await settle(200);
    await decided();
    expect(call.cancelled).toBe(true);
    expect(store.state()).toMatchObject({ step: 'valid', asOf: MADE_AT });
  });

  it('queues who is let in without a connection, hash and no token, and knows them from then on', async () => {
    live.missed();
    await check();
    await store.admit(2);
    api.expectNone(CONFIRM);
    expect(waiting()).toMatchObject([{ seats: 2, performance_id: 7, source: 'qr_scan', tried: false, code: null }]);
    expect(waiting()[0]?.token_hash).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(waiting())).not.toContain(TOKEN);
    expect(store.justAdmitted()).toBe(2);
    await check(TYPED);
    expect(store.state()).toMatchObject({ step: 'decided', verdict: { status: 'already_checked_in' } });
  });

  it('queues an arrival whose answer is lost, under the key that was sent', async () => {
    void store.check(QR);
    api.expectOne(PREVIEW).flush(aDoorPreview());
    await settle();
    void store.admit(2);
    await settle();
    const call = api.expectOne(CONFIRM);
    expect([outbox.arrivals().length, waiting().length]).toEqual([1, 0]);
    call.error(noAnswer());
    await settle();
    expect(waiting()).toMatchObject([{ nonce: call.request.headers.get('Idempotency-Key'), tried: true }]);
    expect(store.state().step).toBe('scanning');
  });

  it('queues nothing that the API recorded or refused', async () => {
    void store.check(QR);
    api.expectOne(PREVIEW).flush(aDoorPreview());
    await settle();
    void store.admit(1);
    await settle();
    api.expectOne(CONFIRM).flush(anArrival({ admitted: 1 }));
    await settle();
    expect([waiting(), outbox.arrivals().map(({ outcome }) => outcome)]).toEqual([[], ['recorded']]);
    void store.check(TYPED);
    api.expectOne(PREVIEW).flush(aDoorPreview());
    await settle();
    void store.admit(1);
    await settle();
    api.expectOne(CONFIRM).flush({ status: 'reservation_cancelled', detail: '' }, { status: 409, statusText: 'No' });
    await settle();
    expect([waiting(), store.state().step]).toEqual([[], 'refused']);
    expect(outbox.arrivals()).toHaveLength(1);
  });

  it('lets in at once from the pack too, and refuses the second time', async () => {
    TestBed.inject(AtOnce).set(true);
    live.missed();
    await check();
    expect(store.state()).toMatchObject({ step: 'admitted', seats: 2, asOf: MADE_AT });
    await check(TYPED);
    expect(store.state()).toMatchObject({ step: 'decided', verdict: { status: 'already_checked_in' } });
    expect(waiting()).toHaveLength(1);
  });

  it('takes back from the queue what nobody was told', async () => {
    live.missed();
    await check();
    await store.admit(2);
    await store.undo();
    expect(waiting()).toEqual([]);
    expect(store.state()).toMatchObject({ step: 'valid', party: { admitted: 0 } });
  });

  it('tells once more what may have been told, to take it back', async () => {
    void store.check(QR);
    api.expectOne(PREVIEW).flush(aDoorPreview());
    await settle();
    void store.admit(2);
    await settle();
    const lost = api.expectOne(CONFIRM);
    lost.error(noAnswer());
    await settle();
    void store.undo();
    await settle();
    const again = api.expectOne(CONFIRM);
    expect(again.request.headers.get('Idempotency-Key')).toBe(lost.request.headers.get('Idempotency-Key'));
    expect(again.request.body).toEqual(lost.request.body);
    again.flush(anArrival({ id: 12 }));
    await settle();
    api.expectOne({ method: 'DELETE', url: '/api/check-ins/12/' }).flush(null);
    await settle();
    expect(waiting()).toEqual([]);
  });

  it('writes down what it said by itself', async () => {
    live.missed();
    await check(scannedTicket('https://example.org/menu'));
    await check(scannedTicket('a'.repeat(43)));
    await check();
    const told = outbox.scansOf(OWNER).map(({ verdict, token_hash }) => [verdict, token_hash?.length ?? null]);
    expect(told).toEqual([
      ['invalid_token', null],
      ['unknown_token', 43],
      ['valid', 43],
    ]);
  });
});
