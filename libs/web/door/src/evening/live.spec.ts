import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { aLive } from '@azionelab/web/testing';
import { jest } from '@jest/globals';
import { Live } from './live';

const LIVE = '/api/check-ins/performances/7/live/';

/** As a browser has it: it opens again by itself, unless the server refused. */
class FakeStream extends EventTarget {
  static readonly CLOSED = 2;
  static readonly opened: FakeStream[] = [];
  readyState = 1;
  closed = false;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly url: string) {
    super();
    FakeStream.opened.push(this);
  }
  tell = (seats: number) =>
    this.dispatchEvent(new MessageEvent('door', { data: JSON.stringify(aLive({ checked_in_seats: seats })) }));
  break = (readyState: number) => {
    this.readyState = readyState;
    this.onerror?.();
  };
  close = () => (this.closed = true);
}

describe('Live', () => {
  let api: HttpTestingController;
  let live: Live;
  const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  /** Answers the newest question; those before it were given up. */
  const answer = (seats: number) =>
    api
      .match(LIVE)
      .filter(({ cancelled }) => !cancelled)
      .forEach((call) => call.flush(aLive({ checked_in_seats: seats })));
  const seats = () => live.view()?.checked_in_seats;
  const stream = () => FakeStream.opened.at(-1) as FakeStream;

  beforeEach(async () => {
    FakeStream.opened.length = 0;
    Object.assign(globalThis, { EventSource: FakeStream });
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), Live] });
    api = TestBed.inject(HttpTestingController);
    live = TestBed.inject(Live);
    live.watch(7);
    await wait(0);
    answer(47);
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'EventSource');
  });

  it('asks until the stream is there, then listens', async () => {
    expect([stream().url, seats()]).toEqual(['/api/check-ins/performances/7/events/', 47]);
    await wait(5_000);
    answer(48);
    stream().onopen?.();
    stream().tell(49);
    expect(seats()).toBe(49);
    await wait(15_000);
    api.expectNone(LIVE);
  });

  it('asks again when the stream breaks, or says nothing for long', async () => {
    stream().onopen?.();
    stream().tell(49);
    stream().break(0);
    await wait(5_000);
    answer(50);
    expect(seats()).toBe(50);
    stream().onopen?.();
    stream().tell(51);
    await wait(25_000);
    answer(52);
    expect(seats()).toBe(52);
  });

  it('opens a stream again that was closed, and leaves none behind', async () => {
    stream().break(FakeStream.CLOSED);
    expect(stream().closed).toBe(true);
    await wait(15_000);
    expect(FakeStream.opened).toHaveLength(2);
    TestBed.resetTestingModule();
    expect(stream().closed).toBe(true);
  });

  it('is offline when nobody answers, and back by an answer or by the stream', async () => {
    await wait(5_000);
    api.expectOne(LIVE).error(new ProgressEvent('error'));
    expect(live.connection()).toBe('offline');
    await wait(5_000);
    answer(48);
    expect(live.connection()).toBe('back');
    await wait(2_000);
    expect(live.connection()).toBe('online');
    live.missed();
    stream().tell(49);
    expect(live.connection()).toBe('back');
  });

  it('does not call a connection back that is slower than a queue can wait', async () => {
    live.missed();
    await wait(5_000);
    await wait(1_600);
    answer(48);
    expect([live.connection(), seats()]).toEqual(['offline', 48]);
  });

  it('believes a browser that says it is offline', () => {
    window.dispatchEvent(new Event('offline'));
    expect(live.connection()).toBe('offline');
    window.dispatchEvent(new Event('online'));
    answer(48);
    expect(live.connection()).toBe('back');
  });
});
