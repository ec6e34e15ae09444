import { Conflict, InvalidInput, Refusal, refuseByConstraint } from '@azionelab/api/kernel';

export class BookingClosed extends Refusal {
  constructor() {
    super('booking_closed');
  }
}

export class PerformanceStarted extends Refusal {
  constructor(performance_id?: number) {
    super('performance_started', { performance_id });
  }
}

export class NoCapacity extends Refusal {
  constructor(available_seats: number, performance_id?: number) {
    super('no_capacity', { available_seats, performance_id });
  }
}

const taken = () => new InvalidInput({ slug: ['This slug is taken.'] });
const unknown = (field: string) => () => new InvalidInput({ [field]: ['There is no such row.'] });

refuseByConstraint({
  shows_slug: taken,
  venues_slug: taken,
  performances_show_id: unknown('show'),
  performances_venue_id: unknown('venue'),
  performances_occupied_within_room: () =>
    new InvalidInput({ manually_occupied_seats: ['The house cannot hold more seats than there are.'] }),
  performances_confirmed_within_capacity: () => new Conflict(),
  performances_cancelled_empty: () => new BookingClosed(),
  performances_cancelled_closed: () => new Conflict(),
});
