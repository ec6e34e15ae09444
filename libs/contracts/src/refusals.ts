import type { BlockedEveningView } from './views/office-programme.view';

/**
 * Every way in which the product says no, with its HTTP status and its one sentence (SPEC 4.1).
 * Wrong input is not in here: it is a 400 that maps each field to its messages.
 */
export const REFUSALS = {
  invalid_token: { http: 400, detail: 'This is not a token.' },
  not_authenticated: { http: 401, detail: 'Sign in first.' },
  invalid_credentials: { http: 401, detail: 'E-mail address or password do not match.' },
  second_factor_required: { http: 401, detail: 'Enter the code of your authenticator application.' },
  second_factor_wrong: { http: 401, detail: 'This code does not match, or was used already.' },
  second_factor_missing: { http: 403, detail: 'Set up a second factor first: your company asks for it.' },
  permission_denied: { http: 403, detail: 'You may not do this.' },
  csrf_failed: { http: 403, detail: 'The request did not come from our own pages. Reload the page and try again.' },
  not_found: { http: 404, detail: 'There is nothing here.' },
  unknown_token: { http: 404, detail: 'We do not know this link or code.' },
  method_not_allowed: { http: 405, detail: 'This address does not answer that method.' },
  booking_closed: { http: 409, detail: 'Booking is closed for this performance.' },
  no_capacity: { http: 409, detail: 'There are not enough seats left.' },
  already_confirmed: { http: 409, detail: 'This reservation is already confirmed.' },
  reservation_not_pending: { http: 409, detail: 'This reservation can no longer be confirmed.' },
  reservation_not_confirmed: { http: 409, detail: 'This reservation is not confirmed.' },
  reservation_cancelled: { http: 409, detail: 'This reservation was cancelled.' },
  already_checked_in: { http: 409, detail: 'This party is already inside.' },
  wrong_performance: { http: 409, detail: 'This ticket is for another performance.' },
  outside_check_in_window: { http: 409, detail: 'Check-in is not open for this performance now.' },
  performance_started: { http: 409, detail: 'The performance has begun.' },
  conflict: { http: 409, detail: 'This contradicts what is there now. Reload and try again.' },
  token_expired: { http: 410, detail: 'This link or code has expired.' },
  idempotency_key_reused: { http: 422, detail: 'This idempotency key was used with another request.' },
  rate_limited: { http: 429, detail: 'Too many requests. Wait a moment and try again.' },
  unavailable: { http: 503, detail: 'The box office is busy. Try again in a moment.' },
} as const satisfies Record<string, { http: number; detail: string }>;

/** The machine-readable word of a refusal, the `status` of its answer. */
export type RefusalState = keyof typeof REFUSALS;

/** Leads back to the performance that it is about, where there is one. */
interface OfEvening {
  performance_id?: number;
}

/** Why something contradicts what is there; which of these is said depends on what was asked. */
export interface ConflictFacts {
  /** The version that is current by now. */
  version?: number;
  /** What hangs on the row: table name to number of rows. */
  hangs?: Record<string, number>;
  confirmed_seats?: number;
  lowest_capacity?: number;
  /** Evenings that have more confirmed seats than a change would leave. */
  blocked?: BlockedEveningView[];
  /**
   * `last_admin`: the company would have nobody left to run it. `own_account`: not one's own. Of a letter: `no_address`:
   * nobody to send it to; `over`: the evening is; `on_its_way`: it is owed already; `of_an_account`: its link is made anew
   * with the account. Of a webhook: `switched_off`: nothing is sent to it; `too_many`: the company has as many as it may.
   */
  reason?:
    'last_admin' | 'own_account' | 'no_address' | 'over' | 'on_its_way' | 'of_an_account' | 'switched_off' | 'too_many';
}

/** What a refusal adds beside `status` and `detail`, where it adds anything (SPEC 4.1). */
export interface RefusalFacts {
  already_checked_in: { checked_in_at: string; checked_in_by_name: string };
  already_confirmed: { confirmed_at: string };
  conflict: ConflictFacts;
  no_capacity: { available_seats: number } & OfEvening;
  outside_check_in_window: { opens_at: string; closes_at: string };
  performance_started: OfEvening;
  reservation_not_pending: OfEvening;
  token_expired: OfEvening;
  wrong_performance: { performance_id: number; show_title: string; starts_at: string };
}

/** The body of an answer that refuses: a union told apart by `status`. */
export type RefusalBody = {
  [State in RefusalState]: { status: State; detail: string } & (State extends keyof RefusalFacts
    ? RefusalFacts[State]
    : Partial<Record<never, never>>);
}[RefusalState];

/** The body of a 400: each wrong field with what is wrong with it. */
export type FieldErrors = Record<string, string[]>;

/** The body of a 400, 413 or 415 when the request could not be read at all. */
export interface UnreadBody {
  /** One sentence for a person. */
  detail: string;
}

/** The body of a 500: it says nothing of the inside. */
export interface FaultBody {
  status: 'fault';
  /** One sentence for a person. */
  detail: string;
}
