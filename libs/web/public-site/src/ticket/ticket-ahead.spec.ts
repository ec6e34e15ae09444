import { DOCUMENT, PLATFORM_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { aTicket } from '@azionelab/web/testing';
import { askAhead, takeAhead } from './ticket-ahead';

const CODE = { reservation_id: 3, qr_code_image: 'data:image/png;base64,AAAA', printable: true };

describe('what is asked for ahead', () => {
  const calls: [string, RequestInit][] = [];

  /** The page as the server rendered it, opened with a link. */
  const open = (hash: string, answers: Record<string, unknown>) => {
    calls.length = 0;
    location.hash = hash;
    globalThis.fetch = (async (url: string, facts: RequestInit) => {
      calls.push([url, facts]);
      return { ok: url in answers, json: async () => answers[url] };
    }) as never;
    document.body.innerHTML = '<div data-ticket-ahead></div>';
    const server = document.implementation.createHTMLDocument();
    TestBed.configureTestingModule({
      providers: [
        { provide: PLATFORM_ID, useValue: 'server' },
        { provide: DOCUMENT, useValue: server },
      ],
    });
    TestBed.runInInjectionContext(askAhead);
    new Function(server.querySelector('script')?.textContent ?? '')();
  };

  beforeAll(() => {
    // jsdom decodes nothing.
    Object.assign(HTMLImageElement.prototype, { decode: jest.fn(async () => undefined) });
  });

  it('shows the code before the application is there, and hands over what it had', async () => {
    open('#a-token', { '/api/reservations/lookup/': aTicket(), '/api/reservations/3/qr-code/': CODE });
    await (globalThis as { azBeforeScripts?: Promise<void> }).azBeforeScripts;
    expect(document.querySelector('[data-ticket-ahead] img')?.getAttribute('src')).toBe(CODE.qr_code_image);
    expect(calls.map(([url]) => url)).toEqual(['/api/reservations/lookup/', '/api/reservations/3/qr-code/']);
    expect(calls[0]?.[1].body).toBe('{"token":"a-token"}');
    expect(calls[1]?.[1].headers).toEqual({ authorization: 'Bearer a-token' });
    const ahead = takeAhead('a-token');
    expect(await ahead?.ticket).toEqual(aTicket());
    expect(await ahead?.code).toEqual(CODE);
    expect(takeAhead('a-token')).toBeNull();
  });

  it('holds nobody up when it is refused', async () => {
    open('#a-token', {});
    await (globalThis as { azBeforeScripts?: Promise<void> }).azBeforeScripts;
    expect(document.querySelector('img')).toBeNull();
    await expect(takeAhead('a-token')?.ticket).rejects.toMatchObject({ ok: false });
  });

  it('is of no use to another ticket', () => {
    open('#a-token', { '/api/reservations/lookup/': aTicket(), '/api/reservations/3/qr-code/': CODE });
    expect(takeAhead('another-token')).toBeNull();
  });

  it('asks for nothing without a token', () => {
    open('', {});
    expect(calls).toEqual([]);
  });
});
