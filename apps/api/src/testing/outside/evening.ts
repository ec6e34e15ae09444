/*
 * A project of somebody else's: books, confirms with the link of the mail, and lets the party in. It is compiled against
 * the packages and run on its own, with what it needs to know as JSON in its only argument; it asks for the token of the
 * mail on its standard input, as a person would paste it.
 */
import { createInterface } from 'node:readline/promises';
import { azionelab, cookieSession, unhandled } from '@azionelab/client';
import { LIMITS, type BookRequest, type CheckedInView, type ShowSummaryView } from '@azionelab/contracts';

interface Task {
  url: string;
  email: string;
  staff: { email: string; password: string };
}

const { url, email, staff } = JSON.parse(String(process.argv[2])) as Task;
const input = createInterface({ input: process.stdin });

const box = azionelab({ url });
const shows: ShowSummaryView[] = await box.shows.list().all();
const [performance] = await box.performances.list({ show: String(shows[0]?.slug) }).all();
if (!performance) throw new Error('Nothing is played.');

const body: BookRequest = { name: 'Maria Rossi'.slice(0, LIMITS.name), email, party_size: 2, locale: 'it' };
const booked = await box.performances.book(performance.id, body);
const token = (await input.question('')).trim();
const confirmed = await box.reservations.confirm({ token });
const again = await box.reservations.confirm({ token }).outcome();

const door = azionelab({ url, session: cookieSession() });
await door.account.signIn(staff);
const tooMany = await box.performances.book(performance.id, { ...body, party_size: 9 }).outcome();
const admitted: CheckedInView = await door.door.admit({ token: booked.code, performance: performance.id });

/** What the door says in one word; every refusal that there is has one. */
async function knock(): Promise<string> {
  const outcome = await door.door.preview({ token: booked.code }).outcome();
  if (outcome.ok) return 'welcome';
  const { refusal } = outcome;
  switch (refusal.status) {
    case 'already_checked_in':
      return `inside, by ${refusal.checked_in_by_name}`;
    case 'wrong_performance':
      return `another evening: ${refusal.show_title}`;
    case 'outside_check_in_window':
      return `come at ${refusal.opens_at}`;
    case 'invalid_input':
      return Object.keys(refusal.fields).join();
    case 'invalid_token':
    case 'unknown_token':
    case 'reservation_cancelled':
    case 'reservation_not_confirmed':
    case 'token_expired':
      return refusal.detail;
    default:
      return unhandled(refusal);
  }
}

process.stdout.write(
  JSON.stringify({
    booked: booked.status,
    confirmed: confirmed.status,
    again: again.ok ? 'twice' : again.refusal.status,
    tooMany: tooMany.ok ? 'booked' : tooMany.refusal.status,
    admitted: [admitted.status, admitted.admitted],
    knock: await knock(),
  }),
);
input.close();
