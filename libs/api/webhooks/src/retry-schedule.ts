/** Seconds after the first failed attempt, doubled after each further one, up to an hour. */
const FIRST = 2;
const LONGEST = 3600;

/** A part of each pause is drawn, so that deliveries which failed together do not come back together. */
const DRAWN = 0.25;

/** Seconds to wait after the given number of failed attempts. @param random from 0 to 1 */
export function pauseAfter(attempts: number, random = Math.random()): number {
  const pause = Math.min(LONGEST, FIRST * 2 ** (attempts - 1));
  return pause * (1 - DRAWN * random);
}
