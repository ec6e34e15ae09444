import { Clock, RateLimited, Settings } from '@azionelab/api/kernel';
import { KEY_CALLS_PER_MINUTE } from '@azionelab/contracts';
import { Injectable } from '@nestjs/common';

const WINDOW = 60_000;

/** Keys remembered before those of the past minute are forgotten. */
const MANY = 1000;

/** Counts what each key calls, whatever the address. */
@Injectable()
export class KeyLimit {
  private readonly windows = new Map<number, { calls: number; until: number }>();
  private readonly limit: number;

  constructor(
    private readonly clock: Clock,
    { rateLimitFactor }: Settings,
  ) {
    this.limit = Math.max(1, Math.round(KEY_CALLS_PER_MINUTE * rateLimitFactor));
  }

  /** Counts one call. @throws RateLimited */
  count(keyId: number): void {
    const now = this.clock.now().getTime();
    if (this.windows.size > MANY) this.forget(now);
    const known = this.windows.get(keyId);
    const window = known && known.until > now ? known : { calls: 0, until: now + WINDOW };
    if (window.calls >= this.limit) throw new RateLimited(Math.ceil((window.until - now) / 1000));
    window.calls++;
    this.windows.set(keyId, window);
  }

  private forget(now: number): void {
    for (const [key, { until }] of this.windows) if (until <= now) this.windows.delete(key);
  }
}
