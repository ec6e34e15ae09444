import { setTimeout as pause } from 'node:timers/promises';
import { type Company, CurrentCompany, NotFound, UnitOfWork } from '@azionelab/api/kernel';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';

describe('a connection that PostgreSQL ends in the middle of a transaction', () => {
  let office: BoxOffice;
  let company: Company;
  let work: UnitOfWork;

  beforeAll(async () => {
    office = await openBoxOffice();
    company = await office.fixtures.company();
    work = office.app.get(UnitOfWork);
  });
  afterAll(() => office.close());

  /** A transaction whose connection is ended, and which goes on when that is known. */
  const interrupted = (rest: () => Promise<unknown>) =>
    office.app.get(CurrentCompany).run(company, () =>
      work.run(async () => {
        const [row] = await work.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await office.database.admin('SELECT pg_terminate_backend($1)', [row?.pid]);
        await pause(200);
        return rest();
      }),
    );

  it('is told as a house that is busy: at the next statement, and at the end', async () => {
    await expect(interrupted(() => work.query('SELECT 1'))).rejects.toMatchObject({ state: 'unavailable' });
    await expect(interrupted(() => Promise.resolve())).rejects.toMatchObject({ state: 'unavailable' });
  });

  it('changes nothing about a refusal that was decided already', async () => {
    await expect(interrupted(() => Promise.reject(new NotFound()))).rejects.toMatchObject({ state: 'not_found' });
  });

  it('leaves no broken connection behind', async () => {
    for (let turn = 0; turn < 20; turn++) {
      expect((await office.call('GET', '/api/shows/', { host: company.hosts[0] })).status).toBe(200);
    }
  });
});
