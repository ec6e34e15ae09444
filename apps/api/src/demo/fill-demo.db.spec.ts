import { openDatabase, type TestDatabase } from '@azionelab/api/testing';
import { fillDemo } from './fill-demo';

describe('the demo company', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
    await fillDemo(database.urls.owner, 'una password di prova');
  });
  afterAll(() => database.close());

  it('has people inside, each of whose check-ins is what its arrivals add up to', async () => {
    const rows = await database.admin(
      `SELECT check_ins.admitted, check_ins.checked_in_at, check_ins.checked_in_by, check_ins.source,
         sum(arrivals.seats)::int AS seats, min(arrivals.arrived_at) AS arrived_at, min(arrivals.recorded_by) AS recorded_by,
         min(arrivals.source) AS arrived_by
       FROM check_ins FULL JOIN arrivals ON arrivals.reservation_id = check_ins.reservation_id
       GROUP BY check_ins.id`,
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { seats, arrived_at, recorded_by, arrived_by, ...checkIn } of rows) {
      expect(checkIn).toEqual({
        admitted: seats,
        checked_in_at: arrived_at,
        checked_in_by: recorded_by,
        source: arrived_by,
      });
    }
  });
});
