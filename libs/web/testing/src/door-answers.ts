import type { CheckedInView, CheckInPreviewView, DoorCountsView, DoorPerformanceView } from '@azionelab/contracts';

/** Answers at the door, whole and typed by the contract: name what a test is about. */

export const someCounts = (change: Partial<DoorCountsView> = {}): DoorCountsView => ({
  confirmed_reservations: 40,
  confirmed_seats: 84,
  checked_in_reservations: 22,
  checked_in_seats: 47,
  ...change,
});

export const aDoorEvening = (change: Partial<DoorPerformanceView> = {}): DoorPerformanceView => ({
  ...someCounts(),
  id: 7,
  show_title: 'Ballata per un faro spento',
  venue: { name: 'Sala Officina', city: 'Livorno' },
  starts_at: '2026-11-27T20:45:00+01:00',
  opens_at: '2026-11-27T17:45:00+01:00',
  closes_at: '2026-11-28T02:45:00+01:00',
  ...change,
});

export const aDoorPreview = (change: Partial<CheckInPreviewView> = {}): CheckInPreviewView => ({
  status: 'valid',
  reservation_id: 3,
  performance_id: 7,
  show_title: 'Ballata per un faro spento',
  starts_at: '2026-11-27T20:45:00+01:00',
  party_size: 2,
  admitted: 0,
  ...change,
});

export const anArrival = (change: Partial<CheckedInView> = {}): CheckedInView => ({
  status: 'checked_in',
  id: 11,
  reservation_id: 3,
  performance_id: 7,
  party_size: 2,
  admitted: 2,
  checked_in_at: '2026-11-27T20:31:00+01:00',
  checked_in_by: 4,
  ...change,
});
