import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { NOW } from '@azionelab/web/kernel';
import { anArrival, aDoorPreview, someCounts } from '@azionelab/web/testing';
import { scannedTicket, type Ticket } from '../code/ticket';
import { DoorStore } from './door-store';
import { Entries } from './entries';
import { LiveCounts } from './live-counts';

const QR = scannedTicket('https://teatro.example/t#PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE');
const TYPED: Ticket = { token: 'K7QD-93MX', source: 'manual', code: 'K7QD-93MX' };
const PREVIEW = '/api/check-ins/preview/';
const CONFIRM = '/api/check-ins/confirm/';

describe('DoorStore', () => {
  let store: DoorStore;
  let api: HttpTestingController;
  let now: Date;
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    now = new Date('2026-11-27T20:31:00+01:00');
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        DoorStore,
        LiveCounts,
        { provide: NOW, useValue: () => now },
      ],
    });
    store = TestBed.inject(DoorStore);
    api = TestBed.inject(HttpTestingController);
    store.open(7);
  });

  const preview = async (ticket: Ticket, answer = aDoorPreview()) => {
    void store.check(ticket);
    api.expectOne(PREVIEW).flush(answer);
    await settle();
  };
  const step = () => store.state().step;

  it('looks, and records nothing before somebody says so', async () => {
    void store.check(QR);
    const { body } = api.expectOne(PREVIEW).request;
    expect(body).toEqual({ token: QR.token, performance: 7 });
    expect(step()).toBe('checking');
    api.expectNone(CONFIRM);
  });

  it('lets in how many were said, and writes it down', async () => {
    await preview(TYPED, aDoorPreview({ party_size: 4 }));
    void store.admit(3);
    const call = api.expectOne(CONFIRM);
    expect(call.request.body).toEqual({ token: TYPED.token, performance: 7, source: 'manual', admitted: 3 });
    call.flush(anArrival({ party_size: 4, admitted: 3 }));
    await settle();
    expect([step(), store.justAdmitted()]).toEqual(['scanning', 3]);
    expect(TestBed.inject(Entries).of(7)).toEqual([
      { performanceId: 7, at: '2026-11-27T20:31:00+01:00', seats: 3, code: 'K7QD-93MX' },
    ]);
    expect(TestBed.inject(Entries).of(8)).toEqual([]);
  });

  it('asks for the counts after each arrival', async () => {
    await settle();
    api.expectOne('/api/check-ins/performances/7/').flush(someCounts());
    await preview(QR);
    void store.admit(2);
    api.expectOne(CONFIRM).flush(anArrival());
    await settle();
    api.expectOne('/api/check-ins/performances/7/').flush(someCounts({ checked_in_seats: 49 }));
    expect(TestBed.inject(LiveCounts).counts()?.checked_in_seats).toBe(49);
  });

  it('keeps the key of an arrival over every retry, and makes a new one for another', async () => {
    const keys: (string | null)[] = [];
    const confirm = (status: number) => {
      const call = api.expectOne(CONFIRM);
      keys.push(call.request.headers.get('Idempotency-Key'));
      if (status) call.flush(anArrival());
      else call.error(new ProgressEvent('error'));
    };
    await preview(QR);
    void store.admit(2);
    confirm(0);
    await settle();
    expect(step()).toBe('refused');
    void store.retry();
    confirm(0);
    await settle();
    void store.retry();
    confirm(200);
    await settle();
    expect(step()).toBe('scanning');
    await preview(TYPED);
    void store.admit(2);
    confirm(200);
    expect(keys[0]).toMatch(/^.{8,}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('records once, however often the button is pressed', async () => {
    await preview(QR);
    void store.admit(2);
    void store.admit(2);
    expect(api.match(CONFIRM)).toHaveLength(1);
  });

  it('looks again when others of the party came in meanwhile', async () => {
    await preview(QR, aDoorPreview({ party_size: 4 }));
    void store.admit(4);
    api.expectOne(CONFIRM).flush({ admitted: ['Enter 1 or less.'] }, { status: 400, statusText: 'Bad Request' });
    await settle();
    api.expectOne(PREVIEW).flush(aDoorPreview({ party_size: 4, admitted: 3 }));
    await settle();
    expect(store.state()).toMatchObject({ step: 'valid', preview: { admitted: 3 } });
    expect(store.busy()).toBe(false);
  });

  it('reads one ticket at a time', async () => {
    await preview(QR);
    store.see(scannedTicket('another'));
    void store.check(TYPED);
    api.expectNone(PREVIEW);
    expect(store.state()).toMatchObject({ step: 'valid', ticket: QR });
  });

  it('does not read the ticket that is still before the camera, until three seconds are over', async () => {
    await preview(QR);
    store.close();
    now = new Date(now.getTime() + 2_999);
    store.see(QR);
    api.expectNone(PREVIEW);
    now = new Date(now.getTime() + 1);
    store.see(QR);
    api.expectOne(PREVIEW);
  });

  it('reads a ticket that is typed or shown by hand at once', async () => {
    await preview(TYPED);
    store.close();
    void store.check(TYPED);
    api.expectOne(PREVIEW);
  });

  it('stays at an arrival that is on its way', async () => {
    await preview(QR);
    void store.admit(2);
    store.close();
    expect(step()).toBe('valid');
  });
});
