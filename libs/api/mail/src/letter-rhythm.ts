const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Letters about one reservation, or one account, within a time: to the same address, and in all. */
const PER_MINUTE = 1;
const PER_HOUR = 5;

/** A letter that is owed or was. */
export interface Letter {
  recipient: string;
  owedAt: Date;
}

/**
 * Seconds until `recipient` may have another letter about a reservation, 0 when it may have it now.
 * @param letters of the last hour about that reservation, the oldest first
 * @param factor multiplies how many are allowed
 */
export function waitFor(recipient: string, letters: Letter[], { now, factor }: { now: Date; factor: number }): number {
  const toThem = letters.filter((letter) => letter.recipient.toLowerCase() === recipient.toLowerCase());
  const within = (some: Letter[], period: number, limit: number): number => {
    const most = Math.max(1, Math.round(limit * factor));
    const recent = some.filter(({ owedAt }) => now.getTime() - owedAt.getTime() < period);
    const leaves = recent.at(-most)?.owedAt.getTime();
    return leaves === undefined ? 0 : Math.ceil((leaves + period - now.getTime()) / 1000);
  };
  return Math.max(within(toThem, MINUTE, PER_MINUTE), within(letters, HOUR, PER_HOUR));
}
