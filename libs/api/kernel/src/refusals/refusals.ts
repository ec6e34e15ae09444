import { Refusal } from './refusal';

export class InvalidToken extends Refusal {
  constructor() {
    super('invalid_token');
  }
}

export class NotAuthenticated extends Refusal {
  constructor() {
    super('not_authenticated');
  }
}

export class PermissionDenied extends Refusal {
  constructor() {
    super('permission_denied');
  }
}

/** The company asks for a second factor that this person has not set up. */
export class SecondFactorMissing extends Refusal {
  constructor() {
    super('second_factor_missing');
  }
}

export class NotFound extends Refusal {
  constructor() {
    super('not_found');
  }
}

/** What is there now contradicts the request; `hangs` says what hangs on the row, if that is why. */
export class Conflict extends Refusal {
  constructor(facts: { hangs?: Record<string, number>; [fact: string]: unknown } = {}) {
    super('conflict', facts);
  }
}

export class IdempotencyKeyReused extends Refusal {
  constructor() {
    super('idempotency_key_reused');
  }
}

export class RateLimited extends Refusal {
  constructor(retryAfter: number) {
    super('rate_limited', {}, retryAfter);
  }
}

/** The house is too busy, or its database is away. */
export class Unavailable extends Refusal {
  constructor(retryAfter = 1) {
    super('unavailable', {}, retryAfter);
  }
}
