import type {
  DoorArrivalView,
  DoorConflictView,
  DoorDeviceView,
  DoorReportView,
  GuestView,
  HouseView,
  WalkUpView,
} from '@azionelab/contracts';
import { someCounts } from './door-answers';

/** Answers for the house manager, whole and typed by the contract: name what a test is about. */

export const aDoorArrival = (change: Partial<DoorArrivalView> = {}): DoorArrivalView => ({
  id: 21,
  reservation_id: 3,
  seats: 2,
  arrived_at: '2026-11-27T20:31:00+01:00',
  by: 'Ingresso sinistro',
  offline: false,
  ...change,
});

export const aHouse = (change: Partial<HouseView> = {}): HouseView => ({
  ...someCounts(),
  extra_seats: 0,
  walk_up_seats: 3,
  conflicts: 0,
  latest: [aDoorArrival()],
  closed_at: null,
  by_device: [
    { by: 'Ingresso sinistro', seats: 30 },
    { by: 'Giulia', seats: 17 },
  ],
  late_seats: 0,
  ...change,
});

export const aDoorDevice = (change: Partial<DoorDeviceView> = {}): DoorDeviceView => ({
  id: 5,
  performance_id: 7,
  name: 'Ingresso sinistro',
  paired_at: '2026-11-27T19:40:00+01:00',
  seen_at: '2026-11-27T20:30:50+01:00',
  synced_at: '2026-11-27T20:30:00+01:00',
  battery: 80,
  waiting: 0,
  seats: 30,
  revoked_at: null,
  ...change,
});

export const aConflict = (change: Partial<DoorConflictView> = {}): DoorConflictView => ({
  reservation_id: 3,
  code: '7K4P-29QD',
  reason: 'too_many',
  party_size: 2,
  entered: 4,
  arrivals: [
    aDoorArrival({ offline: true }),
    aDoorArrival({ id: 22, arrived_at: '2026-11-27T20:33:00+01:00', by: 'Ingresso destro', offline: true }),
  ],
  ...change,
});

export const aDoorReport = (change: Partial<DoorReportView> = {}): DoorReportView => ({
  closed_at: '2026-11-27T21:20:00+01:00',
  closed_by: 'Irma',
  confirmed_seats: 84,
  came_seats: 79,
  no_show_seats: 5,
  no_show_reservations: 3,
  walk_up_seats: 3,
  extra_seats: 2,
  late_seats: 4,
  conflicts: 1,
  refused_scans: 6,
  first_arrival_at: '2026-11-27T20:05:00+01:00',
  last_arrival_at: '2026-11-27T21:02:00+01:00',
  ...change,
});

export const aGuest = (change: Partial<GuestView> = {}): GuestView => ({
  reservation_id: 3,
  code: '7K4P-29QD',
  name: 'Maria De Rossi',
  party_size: 2,
  admitted: 0,
  status: 'confirmed',
  ...change,
});

export const aWalkUp = (change: Partial<WalkUpView> = {}): WalkUpView => ({
  reservation_id: 30,
  check_in_id: 31,
  code: 'M3TX-0Q8K',
  party_size: 2,
  checked_in_at: '2026-11-27T20:31:00+01:00',
  available_seats: 30,
  ...change,
});
