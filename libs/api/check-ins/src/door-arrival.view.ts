import { inZone } from '@azionelab/api/kernel';
import type { DoorArrivalView } from '@azionelab/contracts';

/** An arrival with who let it in, as `DOOR_ARRIVALS` reads it. */
export interface DoorArrivalRow extends Omit<DoorArrivalView, 'arrived_at'> {
  arrived_at: Date;
}

/** Arrivals that were not taken back, each with the device or person that let them in; an AND may follow. */
export const DOOR_ARRIVALS = `
  SELECT arrivals.id, arrivals.reservation_id, arrivals.seats, arrivals.arrived_at, arrivals.offline,
    coalesce(door_devices.name, memberships.name, '') AS by
  FROM arrivals
  LEFT JOIN memberships ON memberships.user_id = arrivals.recorded_by
  LEFT JOIN door_devices ON door_devices.id = arrivals.device_id
  WHERE arrivals.undone_at IS NULL`;

export function doorArrivalView({ arrived_at, ...row }: DoorArrivalRow, timeZone: string): DoorArrivalView {
  return { ...row, arrived_at: inZone(arrived_at, timeZone) };
}
