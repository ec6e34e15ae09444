import { ReservationNotConfirmed } from '@azionelab/api/bookings';
import { InvalidInput, Refusal, refuseByConstraint, Unavailable } from '@azionelab/api/kernel';

/** The ticket is for another performance than the one this door is open for. */
export class WrongPerformance extends Refusal {
  constructor(facts: { performance_id: number; show_title: string; starts_at: Date }) {
    super('wrong_performance', facts);
  }
}

export class OutsideCheckInWindow extends Refusal {
  constructor({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }) {
    super('outside_check_in_window', { opens_at: opensAt, closes_at: closesAt });
  }
}

export class MoreThanTheRest extends InvalidInput {
  constructor(rest: number) {
    super({ admitted: [`Enter ${rest} or less.`] });
  }
}

/** Without a key a retried partial arrival would be counted twice. */
export class PartialArrivalNeedsKey extends InvalidInput {
  constructor() {
    super({ 'Idempotency-Key': ['A part of a party is let in with an Idempotency-Key only.'] });
  }
}

refuseByConstraint({
  // Another device was faster by a hair: the next try finds its check-in.
  check_ins_once: () => new Unavailable(),
  // The same retry came twice at once, on two reservations: the next try is told so.
  arrivals_once: () => new Unavailable(),
  check_ins_confirmed: () => new ReservationNotConfirmed(),
});
