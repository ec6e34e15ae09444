import { InvalidInput } from '@azionelab/api/kernel';
import type { ChangeCapacityRequest } from '@azionelab/contracts/requests';
import type { Performance } from './performance.entity';

const FIGURES = ['manually_occupied_seats', 'room_capacity', 'additional_seats'] as const;

/** What a performance holds before it is made. */
const NOTHING = { roomCapacity: 0, additionalSeats: 0, manuallyOccupiedSeats: 0 };

type Room = Pick<Performance, keyof typeof NOTHING>;
type Figures = Partial<Pick<ChangeCapacityRequest, (typeof FIGURES)[number]>>;

/** The configured capacity that a body leaves, together with the figures that it leaves alone (SPEC 3.2). */
export function capacityOf(body: Figures, there: Room): number {
  const seats = (body.room_capacity ?? there.roomCapacity) + (body.additional_seats ?? there.additionalSeats);
  return seats - (body.manually_occupied_seats ?? there.manuallyOccupiedSeats);
}

/** @throws InvalidInput when the house would hold more seats than there are */
export function demandRoom(body: Figures, there: Room = NOTHING): void {
  if (capacityOf(body, there) >= 0) return;
  const field = FIGURES.find((figure) => typeof body[figure] === 'number') ?? FIGURES[0];
  throw new InvalidInput({ [field]: ['The house cannot hold more seats than there are.'] });
}

/** What a capacity may not go below. */
export function leastOf({ confirmedSeats }: Performance) {
  return { confirmed_seats: confirmedSeats, lowest_capacity: confirmedSeats };
}
