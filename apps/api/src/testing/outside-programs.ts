/* Programs that somebody else might write, compiled by packages.spec.ts in a project of their own. */

/** Takes hold of every declaration of both packages. */
export const EVERY = `
import * as client from '@azionelab/client';
import * as contracts from '@azionelab/contracts';

export const box: client.BoxOffice = client.azionelab({ url: new URL('https://teatro.example'), key: undefined });
export const version: number = contracts.REFUSALS.no_capacity.http;
export type Payload = contracts.ListView<contracts.ShowView>;
`;

/** What the programs below begin with. */
export const IMPORTS = `
import { azionelab, Refused, unhandled } from '@azionelab/client';
import type { BookRequest, OfficeReservationView, RefusalBody } from '@azionelab/contracts';
const box = azionelab({ url: 'https://teatro.example' });
const body: BookRequest = { name: 'Maria Rossi', email: 'maria@posta.example', party_size: 2 };
`;

/** Books, and has a case for some refusals. */
const KNOCK = (cases: string) => `
export async function book(): Promise<string> {
  const outcome = await box.performances.book(1, body).outcome();
  if (outcome.ok) return outcome.value.code;
  const { refusal } = outcome;
  switch (refusal.status) {
    case 'no_capacity': return String(refusal.available_seats);
    ${cases}
    default: return unhandled(refusal);
  }
}`;

/** What must compile, or what must not would prove nothing. */
export const RIGHT = {
  'every refusal handled': KNOCK(`
    case 'invalid_input': return String(refusal.fields['email']);
    case 'not_found': case 'booking_closed': case 'performance_started': return refusal.detail;`),
  'right fields and states': `
    export const booked = box.performances.book(1, { ...body, phone: '050 123456' });
    export const some = box.office.reservations.list({ status: 'confirmed', inside: true });
    export const isIn = (one: OfficeReservationView) => one.status === 'confirmed' && one.admitted > 0;`,
  'a refusal that was thrown': `
    export const seatsIn = (error: unknown) =>
      error instanceof Refused && error.refusal.status === 'no_capacity' ? error.refusal.available_seats : null;`,
};

/** Each with the one error that it has. */
export const WRONG: Record<string, [string, string]> = {
  'a misspelt field of a request': [
    'TS2561',
    `box.performances.book(1, { ...body, party_sizes: 2 } satisfies BookRequest);`,
  ],
  'a field that is missing': ['TS2345', `box.performances.book(1, { name: 'Maria', party_size: 2 });`],
  'a misspelt field of an answer': [
    'TS2551',
    `box.shows.read('faro').then(({}) => {}); export const of = (one: OfficeReservationView) => one.partysize;`,
  ],
  'a refusal that nobody handles': [
    'TS2345',
    KNOCK(`case 'invalid_input': case 'not_found': case 'performance_started': return refusal.detail;`),
  ],
  'a refusal that the call does not know': [
    'TS2678',
    KNOCK(`case 'already_checked_in': return '';
      case 'invalid_input': case 'not_found': case 'booking_closed': case 'performance_started': return refusal.detail;`),
  ],
  'a fact of another refusal': [
    'TS2339',
    `export const f = (refusal: RefusalBody) => (refusal.status === 'booking_closed' ? refusal.available_seats : 0);`,
  ],
  'a wrong state in a question': ['TS2322', `box.office.reservations.list({ status: 'done' });`],
  'a wrong state in an answer': ['TS2367', `export const is = (one: OfficeReservationView) => one.status === 'done';`],
  'an id that is a text': ['TS2345', `box.performances.read('12');`],
};

/** What a page on another site needs. */
export const PAGE = `
import { connect, listShows } from '@azionelab/client';
const list = document.querySelector('ul');
for await (const { title } of listShows(connect({ url: 'https://teatro.example' }))) {
  list.append(Object.assign(document.createElement('li'), { textContent: title }));
}
`;
