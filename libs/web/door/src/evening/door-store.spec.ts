import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { NOW } from '@azionelab/web/kernel';
import { aLive, anArrival, aDoorPreview } from '@azionelab/web/testing';
import { scannedTicket, type Ticket } from '../code/ticket';
import { EveningPack } from '../keep/evening-pack';
import { Admissions } from './admissions';
import { AtOnce } from './at-once';
import { DoorStore } from './door-store';
import { Live } from './live';

const QR = scannedTicket('https://teatro.example/t#PNcI1zm6hqTS4bSjVZer3i3Ea_5JmS-GoogJHnVXVrE');
const TYPED: Ticket = { token: 'K7QD-93MX', source: 'manual', code: 'K7QD-93MX' };
const PREVIEW = '/api/check-ins/preview/';
const CONFIRM = '/api/check-ins/confirm/';
const LIVE = '/api/check-ins/performances/7/live/';

// jsdom keeps nothing and computes no digests: the door as it is on a page without HTTPS.
describe('DoorStore', () => {
  let store: DoorStore;
  let api: HttpTestingController;
  let now: Date;
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    localStorage.clear();
    now = new Date('2026-11-27T20:31:00+01:00');
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        Admissions,
        DoorStore,
        EveningPack,
        Live,
        { provide: NOW, useValue: () => now },
      ],
    });
    store = TestBed.inject(DoorStore);
    api = TestBed.inject(HttpTestingController);
    store.open(7);
  });

  const preview = async (ticket: Ticket, answer = aDoorPreview()) => {
    void store.check(ticket);
    await settle();
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

  it('lets in how many were said', async () => {
    await preview(TYPED, aDoorPreview({ party_size: 4 }));
    void store.admit(3);
    await settle();
    const call = api.expectOne(CONFIRM);
    expect(call.request.body).toEqual({ token: TYPED.token, performance: 7, source: 'manual', admitted: 3 });
    call.flush(anArrival({ party_size: 4, admitted: 3 }));
    await settle();
    expect([step(), store.justAdmitted()]).toEqual(['scanning', 3]);
  });

  it('asks for the counts after each arrival', async () => {
    await settle();
    api.expectOne(LIVE).flush(aLive());
    await preview(QR);
    void store.admit(2);
    await settle();
    api.expectOne(CONFIRM).flush(anArrival());
    await settle();
    api.expectOne(LIVE).flush(aLive({ checked_in_seats: 49 }));
    expect(TestBed.inject(Live).view()?.checked_in_seats).toBe(49);
  });

  it('keeps the key of an arrival over every retry, and makes a new one for another', async () => {
    const keys: (string | null)[] = [];
    const confirm = async (status: number) => {
      await settle();
      const call = api.expectOne(CONFIRM);
      keys.push(call.request.headers.get('Idempotency-Key'));
      if (status) call.flush(anArrival());
      else call.error(new ProgressEvent('error'));
    };
    await preview(QR);
    void store.admit(2);
    await confirm(0);
    await settle();
    expect(step()).toBe('refused');
    void store.retry();
    await confirm(0);
    await settle();
    void store.retry();
    await confirm(200);
    await settle();
    expect(step()).toBe('scanning');
    await preview(TYPED);
    void store.admit(2);
    await confirm(200);
    expect(keys[0]).toMatch(/^.{8,}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('records once, however often the button is pressed', async () => {
    await preview(QR);
    void store.admit(2);
    void store.admit(2);
    await settle();
    expect(api.match(CONFIRM)).toHaveLength(1);
  });

  it('looks again when others of the party came in meanwhile', async () => {
    await preview(QR, aDoorPreview({ party_size: 4 }));
    void store.admit(4);
    await settle();
    api.expectOne(CONFIRM).flush({ admitted: ['Enter 1 or less.'] }, { status: 400, statusText: 'Bad Request' });
    await settle();
    api.expectOne(PREVIEW).flush(aDoorPreview({ party_size: 4, admitted: 3 }));
    await settle();
    expect(store.state()).toMatchObject({ step: 'valid', party: { admitted: 3 } });
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

  it('takes the next ticket while a refusal still shows', async () => {
    store.see(QR);
    api.expectOne(PREVIEW).flush({ status: 'unknown_token', detail: '' }, { status: 404, statusText: 'Not Found' });
    await settle();
    expect(step()).toBe('refused');
    now = new Date(now.getTime() + 60_000);
    store.see(QR);
    api.expectNone(PREVIEW);
    store.see(TYPED);
    api.expectOne(PREVIEW);
  });

  describe('letting in at once', () => {
    const admit = async (ticket: Ticket, party = {}) => {
      store.see(ticket);
      api.expectOne(PREVIEW).flush(aDoorPreview(party));
      await settle();
      expect(step()).toBe('checking');
      const call = api.expectOne(CONFIRM);
      call.flush(anArrival());
      await settle();
      return call.request.body;
    };

    beforeEach(() => TestBed.inject(AtOnce).set(true));

    it('records all who are missing, shows it, and takes the next ticket meanwhile', async () => {
      expect(await admit(QR, { party_size: 4, admitted: 1 })).toMatchObject({ token: QR.token, admitted: 3 });
      expect(store.state()).toMatchObject({ step: 'admitted', seats: 3 });
      expect(await admit(TYPED)).toMatchObject({ token: TYPED.token, admitted: 2 });
      expect(store.state()).toMatchObject({ step: 'admitted', ticket: TYPED });
    });

    it('does not read a ticket again that is still held there, however long', async () => {
      await admit(QR);
      for (let n = 0; n < 10; n++) {
        now = new Date(now.getTime() + 2_000);
        store.see(QR);
      }
      api.expectNone(PREVIEW);
      now = new Date(now.getTime() + 3_000);
      await admit(TYPED);
      store.see(QR);
      api.expectOne(PREVIEW);
    });

    it('asks who enters when fewer are missing than it said', async () => {
      store.see(QR);
      api.expectOne(PREVIEW).flush(aDoorPreview());
      await settle();
      api.expectOne(CONFIRM).flush({ admitted: ['Enter 1 or less.'] }, { status: 400, statusText: 'Bad Request' });
      await settle();
      api.expectOne(PREVIEW).flush(aDoorPreview({ admitted: 1 }));
      await settle();
      api.expectNone(CONFIRM);
      expect(step()).toBe('valid');
    });

    it('is remembered', () => {
      expect(localStorage.getItem('azionelab.door.at-once')).toBe('yes');
    });
  });

  describe('taking back', () => {
    const letIn = async (ticket: Ticket, id: number) => {
      await preview(ticket, aDoorPreview({ party_size: 4 }));
      void store.admit(3);
      await settle();
      api.expectOne(CONFIRM).flush(anArrival({ id, party_size: 4, admitted: 3 }));
      await settle();
    };

    it('undoes the newest arrival, and asks about its party anew', async () => {
      await letIn(TYPED, 10);
      await letIn(QR, 11);
      void store.undo();
      await settle();
      api.expectOne({ method: 'DELETE', url: '/api/check-ins/11/' }).flush(null);
      await settle();
      expect(store.state()).toMatchObject({ step: 'valid', ticket: QR, party: { party_size: 4, admitted: 0 } });
      expect(store.undoable()?.checkInId).toBe(10);
    });

    it('says when it could not', async () => {
      await letIn(QR, 11);
      void store.undo();
      await settle();
      api.expectOne({ method: 'DELETE', url: '/api/check-ins/11/' }).error(new ProgressEvent('error'));
      await settle();
      expect([store.notUndone(), step()]).toEqual([{ kind: 'offline' }, 'scanning']);
      void store.check(TYPED);
      expect(store.notUndone()).toBeNull();
    });
  });
});
