import type { DoorPackView, PackedPartyView } from '@azionelab/contracts';
import { markOf, readTold } from '@azionelab/web/door';

/** What a fake ticket teaches. */
export type Lesson = 'valid' | 'used' | 'wrong_evening' | 'cancelled' | 'unknown';

/** A ticket of an evening that there is not. */
export interface PracticeTicket {
  lesson: Lesson;
  token: string;
  code: string;
}

/** Every real door takes them for what they are: unknown. */
const ticket = (lesson: Lesson, code: string): PracticeTicket => ({
  lesson,
  token: `prova_${lesson}`.padEnd(43, '-'),
  code,
});

export const PRACTICE_TICKETS: readonly PracticeTicket[] = [
  ticket('valid', '1111-1111'),
  ticket('used', '2222-2222'),
  ticket('wrong_evening', '3333-3333'),
  ticket('cancelled', '4444-4444'),
  ticket('unknown', '5555-5555'),
];

const SALT = 'prova';
const HOUR_MS = 3_600_000;
/** Who came before the practice began. */
const USED_MS = 12 * 60_000;

/** The pack of an evening that is open now, whatever the time is: a party of three, one that is inside, and one that cancelled. */
export async function practicePack(now: Date): Promise<DoorPackView> {
  const at = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const parties: Partial<Record<Lesson, Partial<PackedPartyView>>> = {
    valid: {},
    used: { admitted: 3, checked_in_at: at(-USED_MS) },
    cancelled: { state: 'cancelled' },
  };
  const known = PRACTICE_TICKETS.filter(({ lesson }) => parties[lesson]);
  return {
    performance: {
      id: 0,
      show_title: '',
      venue: { name: '', city: '' },
      starts_at: at(HOUR_MS),
      opens_at: at(-HOUR_MS),
      closes_at: at(24 * HOUR_MS),
    },
    made_at: at(0),
    expires_at: at(24 * HOUR_MS),
    salt: SALT,
    parties: await Promise.all(known.map((fake) => party(fake, parties[fake.lesson] ?? {}))),
  };
}

async function party({ token, code }: PracticeTicket, change: Partial<PackedPartyView>): Promise<PackedPartyView> {
  const [tokenMark, codeMark] = await Promise.all([markOfText(token, SALT), markOfText(code, SALT)]);
  return {
    token_marks: tokenMark ? [tokenMark] : [],
    code_mark: codeMark ?? '',
    party_size: 3,
    admitted: 0,
    checked_in_at: null,
    state: 'confirmed',
    ...change,
  };
}

/** By what a pack knows what was scanned or typed; null when it is no ticket at all. */
export async function markOfText(text: string, salt: string): Promise<string | null> {
  const told = await readTold(text);
  return told && markOf(told, salt);
}

/** The fake ticket that a text is, if it is one. */
export function practiceTicket(text: string): PracticeTicket | undefined {
  return PRACTICE_TICKETS.find(({ token, code }) => text.endsWith(token) || text.trim() === code);
}
