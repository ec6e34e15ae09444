import type { PerformanceSummaryView } from '@azionelab/contracts';
import { aPerformance, aShow } from '@azionelab/web/testing';
import { seasonOf } from './season';

const NOW = new Date('2026-11-21T12:00:00+01:00');

const show = (slug: string) => aShow({ slug });
const evening = (slug: string, starts_at: string, change: Partial<PerformanceSummaryView> = {}) =>
  aPerformance({ starts_at, ...change }, show(slug));

describe('seasonOf', () => {
  it('puts the next show first, with its run', () => {
    const season = seasonOf(
      [show('late'), show('soon'), show('announced')],
      [
        evening('late', '2026-12-11T20:45:00+01:00'),
        evening('soon', '2026-11-28T20:45:00+01:00'),
        evening('soon', '2026-11-27T20:45:00+01:00'),
      ],
      NOW,
    );
    expect(season.entries.map((entry) => [entry.show.slug, entry.count])).toEqual([
      ['soon', 2],
      ['late', 1],
    ]);
    expect(season.entries[0]?.last.performance.starts_at).toBe('2026-11-28T20:45:00+01:00');
    expect(season.next?.show.slug).toBe('soon');
  });

  it('opens with what can be booked, or with what comes next when nothing can', () => {
    const full = evening('full', '2026-11-24T20:45:00+01:00', { available_seats: 0 });
    const open = evening('open', '2026-11-27T20:45:00+01:00');
    expect(seasonOf([show('full'), show('open')], [full, open], NOW).next?.show.slug).toBe('open');
    expect(seasonOf([show('full')], [full], NOW).next?.show.slug).toBe('full');
    expect(seasonOf([show('full')], [], NOW)).toEqual({ entries: [], evenings: [], next: null });
  });

  it('does not count what was called off, but keeps it for the calendar', () => {
    const off = evening('soon', '2026-11-24T20:45:00+01:00', { availability: 'cancelled' });
    const on = evening('soon', '2026-11-27T20:45:00+01:00');
    const season = seasonOf(
      [show('soon'), show('off')],
      [off, on, { ...off, show: { ...off.show, slug: 'off' } }],
      NOW,
    );
    expect(season.entries.map((entry) => [entry.show.slug, entry.count, entry.first.performance])).toEqual([
      ['soon', 1, on],
    ]);
    expect(season.next?.performance).toBe(on);
    expect(season.evenings).toHaveLength(3);
    expect(seasonOf([show('soon')], [off], NOW)).toMatchObject({ entries: [], next: null });
  });

  it('leaves out what has begun', () => {
    const tonight = evening('tonight', '2026-11-21T11:30:00+01:00', { availability: 'started' });
    expect(seasonOf([show('tonight')], [tonight], NOW).entries).toEqual([]);
  });
});
