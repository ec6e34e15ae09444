import type { AttentionView, DashboardEveningView, DashboardView, ReservationCountsView } from '@azionelab/contracts';

/** Answers for the office's first page, whole and typed by the contract: name what a test is about. */

export const aDashboardEvening = (change: Partial<DashboardEveningView> = {}): DashboardEveningView => ({
  id: 7,
  show_title: 'Ballata per un faro spento',
  show_slug: 'ballata-per-un-faro-spento',
  gel: 'congo',
  motif: 'fari',
  venue_name: 'Sala Officina',
  starts_at: '2026-11-27T20:45:00+01:00',
  seats: 120,
  confirmed_seats: 84,
  held_seats: 4,
  available_seats: 32,
  pending_seats: 5,
  is_booking_enabled: true,
  ...change,
});

export const anAttention = (change: Partial<AttentionView> = {}): AttentionView => ({
  kind: 'expiring_requests',
  count: 3,
  seats: 7,
  performance: { id: 7, show_title: 'Ballata per un faro spento', starts_at: '2026-11-27T20:45:00+01:00' },
  show: null,
  ...change,
});

/** The evening of Friday 27 November 2026, at 20:31. */
export const aDashboard = (change: Partial<DashboardView> = {}): DashboardView => ({
  made_at: '2026-11-27T20:31:00+01:00',
  tonight: { ...aDashboardEvening(), is_today: true, opens_at: '2026-11-27T19:45:00+01:00', checked_in_seats: 21 },
  evenings: [
    aDashboardEvening(),
    aDashboardEvening({ id: 8, starts_at: '2026-11-28T20:45:00+01:00', confirmed_seats: 112, available_seats: 4 }),
    aDashboardEvening({
      id: 9,
      starts_at: '2026-11-29T17:00:00+01:00',
      confirmed_seats: 120,
      held_seats: 0,
      available_seats: 0,
      pending_seats: 0,
    }),
  ],
  attention: [
    anAttention(),
    anAttention({ kind: 'no_poster', count: 1, seats: 0, performance: null, show: { id: 3, title: 'Prova aperta' } }),
  ],
  confirmed_by_day: lastThirtyDays(),
  request_to_chair: { evenings: 5, requested: 512, confirmed: 443, came: 404, no_shows: 39 },
  totals: { venues: 2, shows: 4, performances: 12 },
  ...change,
});

export const someReservationCounts = (change: Partial<ReservationCountsView> = {}): ReservationCountsView => ({
  all: 486,
  pending: 11,
  confirmed: 402,
  inside: 21,
  expired: 34,
  cancelled: 18,
  ...change,
});

/** 29 October to 27 November, a few seats more every day. */
function lastThirtyDays(): DashboardView['confirmed_by_day'] {
  const first = Date.parse('2026-10-29T00:00:00Z');
  return Array.from({ length: 30 }, (_, n) => ({
    day: new Date(first + n * 86_400_000).toISOString().slice(0, 10),
    seats: n + 2,
  }));
}
