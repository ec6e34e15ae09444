import { CSP_NONCE, DOCUMENT, inject, PLATFORM_ID } from '@angular/core';
import { isPlatformServer } from '@angular/common';
import type { QrCodeView, TicketView } from '@azionelab/contracts';

/** What was asked for before the application was there. */
interface Ahead {
  token: string;
  ticket: Promise<TicketView>;
  code: Promise<QrCodeView>;
}
type WithAhead = typeof globalThis & { azTicketAhead?: Ahead };

/** Puts into the rendered page what asks for the ticket at once: on a slow line its code is there before the scripts. */
export function askAhead(): void {
  if (!isPlatformServer(inject(PLATFORM_ID))) return;
  const document = inject(DOCUMENT);
  const script = document.createElement('script');
  script.setAttribute('nonce', inject(CSP_NONCE) ?? '');
  script.textContent = `(${ask.toString()})()`;
  document.head.appendChild(script);
}

/** What was asked for ahead with this token; once, because what is asked for again is to be new. */
export function takeAhead(token: string): Ahead | null {
  const page: WithAhead = globalThis;
  const ahead = page.azTicketAhead;
  delete page.azTicketAhead;
  return ahead?.token === token ? ahead : null;
}

/** Runs in the visitor's browser, as text: it can use nothing from here. */
function ask(): void {
  const token = location.hash.slice(1);
  if (!token) return;
  const call = async (url: string, facts: RequestInit) => {
    const answer = await fetch(url, facts);
    if (!answer.ok) {
      await answer.body?.cancel(); // unread, it would keep its connection
      throw answer;
    }
    return answer.json();
  };
  const body = JSON.stringify({ token });
  const lookup = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const ticket: Promise<TicketView> = call('/api/reservations/lookup/', lookup);
  const code: Promise<QrCodeView> = ticket.then(({ reservation_id }) =>
    call(`/api/reservations/${reservation_id}/qr-code/`, { headers: { authorization: `Bearer ${token}` } }),
  );
  const show = ({ qr_code_image: src }: QrCodeView) => {
    const image = Object.assign(new Image(252, 252), { src, alt: '' });
    document.querySelector('[data-ticket-ahead]')?.append(image);
    return image.decode();
  };
  // Whoever takes them hears of a failure; nobody else has to. The scripts wait for the code to be on the screen.
  const azBeforeScripts = code.then(show).catch(() => undefined);
  Object.assign(globalThis, { azTicketAhead: { token, ticket, code }, azBeforeScripts });
}
