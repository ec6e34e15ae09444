import { createHash, randomBytes } from 'node:crypto';
import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { Performance } from '@azionelab/api/shows';
import type { DoorPackView, PackedPartyView, PackedState } from '@azionelab/contracts';
import type { DoorHours } from './check-in-window';

/** A party as the pack's one query finds it. */
export interface PackedRow {
  /** The booking code; it does not leave the server. */
  code: string;
  status: PackedState;
  party_size: number;
  token_hashes: Buffer[];
  admitted: number;
  checked_in_at: Date | null;
}

interface Evening {
  performance: Performance;
  hours: DoorHours;
  madeAt: Date;
  timeZone: string;
}

/** Characters of a mark: 132 bits of a token's hash, 24 of a code's. */
const MARK = { token: 22, code: 4 };
/** Two of 2,000 parties share a code's mark in one pack of nine: another salt parts them. */
const SALTS = 12;

/** What a device needs to decide by itself, and nothing that opens a door. */
export function packView(rows: PackedRow[], { performance, hours, madeAt, timeZone }: Evening): DoorPackView {
  const { id, show, venue, startsAt } = performance;
  const { salt, marks } = salted(rows);
  const closesAt = inZone(hours.closesAt, timeZone);
  return {
    performance: {
      id,
      show_title: show.title,
      venue: { name: venue.name, city: venue.city },
      starts_at: inZone(startsAt, timeZone),
      opens_at: inZone(hours.opensAt, timeZone),
      closes_at: closesAt,
    },
    made_at: inZone(madeAt, timeZone),
    expires_at: closesAt,
    salt,
    parties: rows.map((row, index) => partyView(row, marks[index] as string, timeZone)).sort(byMark),
  };
}

function partyView(row: PackedRow, code_mark: string, timeZone: string): PackedPartyView {
  return {
    token_marks: row.token_hashes.map((hash) => hash.toString('base64url').slice(0, MARK.token)).sort(),
    code_mark,
    party_size: row.party_size,
    admitted: row.admitted,
    checked_in_at: inZoneOrNull(row.checked_in_at, timeZone),
    state: row.status,
  };
}

/** A salt under which no two codes look alike, if a few tries find one; a pack of many thousands has none. */
function salted(rows: PackedRow[]): { salt: string; marks: string[] } {
  for (let left = SALTS; ; left--) {
    const salt = randomBytes(16).toString('base64url');
    const marks = rows.map(({ code }) => codeMark(salt, code));
    if (left === 1 || new Set(marks).size === rows.length) return { salt, marks };
  }
}

/** The beginning of the SHA-256 of salt and code, one after the other as text. */
const codeMark = (salt: string, code: string): string =>
  createHash('sha256')
    .update(salt + code)
    .digest('base64url')
    .slice(0, MARK.code);

/** Neither by name nor by time: the marks are as good as drawn by lot. */
const keyOf = ({ token_marks, code_mark }: PackedPartyView): string => token_marks[0] ?? code_mark;
const byMark = (a: PackedPartyView, b: PackedPartyView): number => (keyOf(a) < keyOf(b) ? -1 : 1);
