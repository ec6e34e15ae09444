/** Every 20 s for an hour, then at growing distances, then hourly until three days are over. */
const EAGER = { attempts: 180, seconds: 20 };
const GROWING = [60, 120, 240, 480, 960, 1920];
const HOURLY = { attempts: 70, seconds: 3600 };

/** Seconds to wait after the given number of failed attempts; `undefined` when it is time to give up. */
export function pauseAfter(attempts: number): number | undefined {
  if (attempts <= EAGER.attempts) return EAGER.seconds;
  const further = attempts - EAGER.attempts;
  if (further <= GROWING.length) return GROWING[further - 1];
  return further <= GROWING.length + HOURLY.attempts ? HOURLY.seconds : undefined;
}
