import { Clock, RateLimited, Settings } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';

const PER_MINUTE = 10;
const WINDOW = 60_000;

/** Accounts remembered before those of the past are forgotten. */
const MANY = 10_000;

interface Window {
  attempts: number;
  until: number;
}

/** Counts sign-ins by account, whether there is such an account or not. */
@Injectable()
export class Attempts {
  private readonly windows = new Map<string, Window>();
  private readonly limit: number;

  constructor(
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.limit = Math.max(1, Math.round(PER_MINUTE * settings.rateLimitFactor));
  }

  /** Counts one before its outcome is known, so that many at once do not slip through. @throws RateLimited */
  begin(account: string): void {
    const now = this.clock.now().getTime();
    if (this.windows.size > MANY) this.forget(now);
    const known = this.windows.get(account);
    const window = known && known.until > now ? known : { attempts: 0, until: now + WINDOW };
    if (window.attempts >= this.limit) throw new RateLimited(Math.ceil((window.until - now) / 1000));
    window.attempts++;
    this.windows.set(account, window);
  }

  /** A sign-in that succeeded was no attempt at guessing. */
  succeed(account: string): void {
    const window = this.windows.get(account);
    if (window) window.attempts--;
  }

  private forget(now: number): void {
    for (const [account, { until }] of this.windows) if (until <= now) this.windows.delete(account);
  }
}
