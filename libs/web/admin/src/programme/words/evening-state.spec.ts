import { anOfficePerformance } from '@azionelab/web/testing';
import { eveningState } from './evening-state';

const now = new Date('2026-11-24T12:00:00+01:00');

describe('eveningState', () => {
  it.each([
    ['open', {}],
    ['full', { available_seats: 0 }],
    ['closed', { is_booking_enabled: false, available_seats: 0 }],
    ['past', { starts_at: '2026-11-24T11:59:00+01:00' }],
    ['cancelled', { starts_at: '2026-11-20T20:45:00+01:00', cancelled_at: '2026-11-01T10:00:00+01:00' }],
  ] as const)('%s', (state, change) => {
    expect(eveningState(anOfficePerformance(change), now)).toBe(state);
  });
});
