import { Conflict, InvalidInput } from '@azionelab/api/kernel';
import type { ChangePerformanceRequest } from '@azionelab/contracts/requests';
import type { Performance } from './performance.entity';

const FIGURES = ['manually_occupied_seats', 'room_capacity', 'additional_seats'] as const;

/** What a performance holds before it is made. */
const NOTHING = { roomCapacity: 0, additionalSeats: 0, manuallyOccupiedSeats: 0, confirmedSeats: 0 };

type Seats = Pick<Performance, keyof typeof NOTHING>;

/**
 * Holds the figures of a body, together with those that it leaves alone, against SPEC 3.2. `there` is a locked row: then
 * nobody is confirmed between this answer and the edit.
 * @throws InvalidInput when the house would hold more seats than there are
 * @throws Conflict when fewer seats would be left than are confirmed
 */
export function demandSeats(body: ChangePerformanceRequest, there: Seats = NOTHING): void {
  const seats = (body.room_capacity ?? there.roomCapacity) + (body.additional_seats ?? there.additionalSeats);
  const capacity = seats - (body.manually_occupied_seats ?? there.manuallyOccupiedSeats);
  if (capacity < 0) {
    const field = FIGURES.find((figure) => typeof body[figure] === 'number') ?? FIGURES[0];
    throw new InvalidInput({ [field]: ['The house cannot hold more seats than there are.'] });
  }
  if (capacity < there.confirmedSeats) {
    throw new Conflict({ confirmed_seats: there.confirmedSeats, lowest_capacity: there.confirmedSeats });
  }
}
