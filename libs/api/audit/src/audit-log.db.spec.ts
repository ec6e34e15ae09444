import { AuditTrail, context, type Company, type User } from '@azionelab/api/kernel';
import { openHouse, type House } from '@azionelab/api/testing';
import type { AuditLogRequest } from '@azionelab/contracts/requests';
import { AuditEntry } from './audit-entry.entity';
import { AuditLog } from './audit-log';

describe('the audit log, as the office reads it', () => {
  let house: House;
  let company: Company;
  let log: AuditLog;
  let giulia: number;
  beforeAll(async () => {
    house = await openHouse([AuditEntry]);
    company = await house.fixtures.company();
    giulia = await house.fixtures.member(company, 'admin', { name: 'Giulia' });
    log = new AuditLog(house.work, house.company);
  });
  afterAll(() => house.close());

  const list = (request: AuditLogRequest = {}) => house.in(company, () => log.list(request));
  const asGiulia = <T>(task: () => Promise<T>) =>
    house.in(company, () =>
      context.run({ ...context.getStore(), user: { id: giulia } as User, requestId: 'her-request' }, () =>
        house.work.run(task),
      ),
    );

  it('tells the newest first: who, what, of which row, under which request', async () => {
    const venue = await house.fixtures.venue(company, { city: 'Livorno' });
    await asGiulia(() => house.work.query(`UPDATE venues SET city = 'Pisa' WHERE id = $1`, [venue]));
    const { count, results } = await list({ object_type: 'venue', object_id: venue });
    expect(count).toBe(2);
    expect(results[0]).toEqual({
      id: expect.any(Number),
      at: expect.stringMatching(/\+0[12]:00$/),
      actor: { id: giulia, name: 'Giulia', key: null },
      action: 'change',
      object_type: 'venue',
      object_id: venue,
      before: { city: 'Livorno' },
      after: { city: 'Pisa' },
      request_id: 'her-request',
    });
    expect(results[1]).toMatchObject({ actor: null, action: 'create', before: null, request_id: null });
    const { id } = results[0] as { id: number };
    expect(await house.in(company, () => log.read(id))).toEqual(results[0]);
    const theirs = await house.fixtures.company();
    await expect(house.in(theirs, () => log.read(id))).rejects.toMatchObject({ state: 'not_found' });
  });

  it('is filtered by actor, action, kind of row and time, and searched by request', async () => {
    const trail = new AuditTrail(house.work);
    await asGiulia(() => trail.record('export', { objectType: 'reservation', after: { status: 'confirmed' } }));
    const anna = await house.fixtures.member(company, 'admin', { name: 'Anna' });
    await house.in(company, () => trail.record('sign_in', { objectType: 'user', objectId: anna, actorId: anna }));
    const only = async (request: AuditLogRequest) => (await list(request)).results.map(({ action }) => action);
    expect(await only({ action: 'export' })).toEqual(['export']);
    expect(await only({ actor: anna })).toEqual(['sign_in']);
    expect(await only({ object_type: 'user', object_id: anna, action: 'sign_in' })).toEqual(['sign_in']);
    expect(await only({ search: 'her-req' })).toEqual(['export', 'change']);
    expect(await only({ from: '2100-01-01T00:00:00Z' })).toEqual([]);
    expect(await only({ to: '2000-01-01T00:00:00Z' })).toEqual([]);
    expect((await list({ from: '2000-01-01T00:00:00Z', ordering: 'at', page_size: 1 })).results).toHaveLength(1);
  });

  it('still names who left, as long as anybody knows them, and to no other company', async () => {
    const [elsewhere, third] = [await house.fixtures.company(), await house.fixtures.company()];
    const carlo = await house.fixtures.member(company, 'editor', { name: 'Carlo' });
    const role = { company_id: elsewhere.id, user_id: carlo, role: 'editor' };
    const other = await house.fixtures.insert('memberships', role);
    const trail = new AuditTrail(house.work);
    await house.in(company, () => trail.record('sign_out', { objectType: 'user', objectId: carlo, actorId: carlo }));
    const actors = async () => (await list({ actor: carlo })).results.map(({ actor }) => actor);
    await house.database.admin(`DELETE FROM memberships WHERE user_id = $1 AND id <> $2`, [carlo, other]);
    expect(await actors()).toEqual([{ id: carlo, name: 'Carlo', key: null }]);
    const seen = (of: Company) =>
      house.in(of, () => house.work.run(() => house.work.query(`SELECT * FROM audit_actors($1)`, [[carlo]])));
    expect(await seen(company)).toHaveLength(1);
    expect(await seen(third)).toEqual([]);
    await house.database.admin(`DELETE FROM memberships WHERE id = $1`, [other]);
    expect(await actors()).toEqual([{ id: carlo, name: '', key: null }]);
  });

  it('keeps no deed of a unit of work that failed', async () => {
    const trail = new AuditTrail(house.work);
    const fails = asGiulia(async () => {
      await trail.record('test_letter', { objectType: 'letter' });
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect((await list({ action: 'test_letter' })).count).toBe(0);
  });
});
