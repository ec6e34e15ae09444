import type { DoorPackView, PackedPartyView } from '@azionelab/contracts';

/** People whom this device let in, and whom the pack does not count yet. */
export interface Entered {
  /** By what the pack knows their ticket: `markOf` with the pack's own salt. */
  mark: string;
  seats: number;
  /** RFC 3339. */
  arrived_at: string;
}

/** What can be told of a ticket without asking anybody. A ticket of another evening is unknown to a pack. */
export type Verdict =
  | { status: 'valid'; party_size: number; admitted: number }
  /** `checked_in_at`: when the first of them came in. */
  | { status: 'already_checked_in'; checked_in_at: string }
  | { status: 'outside_check_in_window'; opens_at: string; closes_at: string }
  | {
      status:
        'invalid_token' | 'unknown_token' | 'reservation_cancelled' | 'reservation_not_confirmed' | 'token_expired';
    };

/**
 * Decides as the API would, from what was true when the pack was made and what this device did since; in the order of
 * SPEC 3.5.2.
 *
 * @param entered of this evening, not contained in the pack
 * @param mark of what was scanned (`markOf`); null when it was no ticket at all
 * @param now by the server's clock
 */
export function decide(pack: DoorPackView, entered: readonly Entered[], mark: string | null, now: Date): Verdict {
  if (mark === null) return { status: 'invalid_token' };
  const parties = pack.parties.filter((party) => bears(party, mark));
  const verdicts = parties.map((party) => decideParty(pack, party, entered, isTokenMark(mark), now));
  // Two codes may share a mark: then who may enter is believed.
  return verdicts.find(({ status }) => status === 'valid') ?? verdicts[0] ?? { status: 'unknown_token' };
}

function decideParty(
  { performance: { opens_at, closes_at } }: DoorPackView,
  party: PackedPartyView,
  entered: readonly Entered[],
  byToken: boolean,
  now: Date,
): Verdict {
  if (party.state === 'cancelled') return { status: 'reservation_cancelled' };
  if (party.state === 'pending') return { status: 'reservation_not_confirmed' };
  const late = now.getTime() > Date.parse(closes_at);
  if (late && byToken) return { status: 'token_expired' };
  if (late || now.getTime() < Date.parse(opens_at)) return { status: 'outside_check_in_window', opens_at, closes_at };
  const own = entered.filter(({ mark }) => bears(party, mark));
  const admitted = own.reduce((sum, { seats }) => sum + seats, party.admitted);
  const first = earliest([party.checked_in_at, ...own.map(({ arrived_at }) => arrived_at)]);
  if (first !== null && admitted >= party.party_size) return { status: 'already_checked_in', checked_in_at: first };
  return { status: 'valid', party_size: party.party_size, admitted };
}

function bears({ token_marks, code_mark }: PackedPartyView, mark: string): boolean {
  return isTokenMark(mark) ? token_marks.includes(mark) : code_mark === mark;
}

function isTokenMark(mark: string): boolean {
  return mark.length > 4;
}

function earliest(times: readonly (string | null)[]): string | null {
  const known = times.filter((time) => time !== null);
  return known.sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}
