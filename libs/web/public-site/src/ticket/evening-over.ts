/** Hours after its start from which a ticket is a memory; the answer tells no end, and may have been kept offline. */
const OVER_AFTER_HOURS = 4;

/** True when the evening that began at `startsAt` is over, as far as a ticket can tell. */
export function isOver(startsAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(startsAt) >= OVER_AFTER_HOURS * 3_600_000;
}
