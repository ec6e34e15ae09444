import { doorsOpenAt } from './doors';

describe('doorsOpenAt', () => {
  it.each([
    ['2026-11-27T20:45:00+01:00', '19:45'],
    ['2026-11-28T00:30:00-08:00', '23:30'],
  ])('is an hour before %s on the company’s clock', (startsAt, doors) => {
    expect(doorsOpenAt(startsAt)).toBe(doors);
  });
});
