/** Minutes before the start from which the house is open. */
const DOORS_OPEN_BEFORE = 60;

/** `19:45` for an evening that starts at 20:45, on the company's own clock. */
export function doorsOpenAt(startsAt: string): string {
  const wallClock = Date.parse(`${startsAt.slice(0, 19)}Z`) - DOORS_OPEN_BEFORE * 60_000;
  return new Date(wallClock).toISOString().slice(11, 16);
}
