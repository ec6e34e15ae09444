import { InvalidInput, Refusal, refuseByConstraint, Unavailable } from '@azionelab/api/kernel';

export class AlreadyConfirmed extends Refusal {
  constructor(confirmed_at: Date) {
    super('already_confirmed', { confirmed_at });
  }
}

export class ReservationNotPending extends Refusal {
  constructor(performance_id?: number) {
    super('reservation_not_pending', { performance_id });
  }
}

export class ReservationNotConfirmed extends Refusal {
  constructor() {
    super('reservation_not_confirmed');
  }
}

export class ReservationCancelled extends Refusal {
  constructor() {
    super('reservation_cancelled');
  }
}

/** The party is inside; by whom and since when. */
export class AlreadyCheckedIn extends Refusal {
  constructor(arrival: { checked_in_at: Date; checked_in_by_name: string }) {
    super('already_checked_in', arrival);
  }
}

/** Fewer than are inside cannot be. */
export class StillInside extends InvalidInput {
  constructor(inside: number) {
    super({ party_size: [`Enter ${inside} or more: so many are inside.`] });
  }
}

/** It went to another evening while its own was waited for: as for a serialization failure, all of it is tried again. */
export class MovedMeanwhile extends Error {
  readonly code = '40001';
}

refuseByConstraint({
  // Two of a billion codes were alike: the next try draws another.
  reservations_code: () => new Unavailable(),
  reservations_steps: () => new ReservationNotPending(),
});
