import { inject } from '@angular/core';
import { NonNullableFormBuilder } from '@angular/forms';
import { SEATS_MAX } from '@azionelab/contracts';
import { filled, whole } from '../editor/rules';

export type SeatControls = ReturnType<typeof seatControls>;
type TypedSeats = { [Key in keyof SeatControls]: SeatControls[Key]['value'] };

/** Largest party unless told otherwise. */
const PARTY = '10';

/** What a form asks about the seats of an evening. Call it where a page's fields are. */
export function seatControls() {
  const build = inject(NonNullableFormBuilder);
  const seats = [filled, whole(0, SEATS_MAX)];
  return {
    room_capacity: build.control('', seats),
    additional_seats: build.control('0', seats),
    manually_occupied_seats: build.control('0', seats),
    max_party_size: build.control(PARTY, [filled, whole(1, SEATS_MAX)]),
    is_booking_enabled: build.control(true),
  };
}

/** What the API is told of them. */
export function seatsBody(typed: TypedSeats) {
  return {
    room_capacity: Number(typed.room_capacity),
    additional_seats: Number(typed.additional_seats),
    manually_occupied_seats: Number(typed.manually_occupied_seats),
    max_party_size: Number(typed.max_party_size),
    is_booking_enabled: typed.is_booking_enabled,
  };
}
