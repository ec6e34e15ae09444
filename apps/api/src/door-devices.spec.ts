import type { Company } from '@azionelab/api/kernel';
import { TestClock } from '@azionelab/api/testing';
import type { DoorDeviceView, ListView, PairingView } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { parties } from './testing/parties';
import { allRoutes } from './testing/routes';
import { newBrowser, pairDevice, pairingCode, type StaffSession } from './testing/staff-session';

const START = new Date('2026-11-27T20:45:00+01:00');

describe('a device that was paired for one evening', () => {
  let office: BoxOffice;
  let company: Company;
  let manager: StaffSession;
  let performance: number;
  const clock = new TestClock();

  beforeAll(async () => {
    office = await openBoxOffice({ clock });
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    clock.set('2026-11-27T20:00:00+01:00');
    company = await office.fixtures.company();
    performance = await office.fixtures.performance(company, { starts_at: START });
    manager = await office.staff(company, 'box_office');
  });

  const pair = (name = 'Left entrance', of = performance) =>
    pairDevice(office.port, manager, of, name, company.hosts[0]);
  const me = async (who: StaffSession) => (await who.call('GET', '/api/auth/me/')).status;
  const present = (code: string, name = 'Phone') =>
    newBrowser(office.port, company.hosts[0]).call('POST', '/api/check-ins/devices/', { body: { code, name } });

  it('tells who it is, and shows nothing of who paired it but their number', async () => {
    const phone = await pair();
    expect(phone.device).toMatchObject({
      performance_id: performance,
      name: 'Left entrance',
      seats: 0,
      revoked_at: null,
    });
    const { body } = await phone.call('GET', '/api/auth/me/');
    const { body: staff } = await manager.call<{ user: { id: number } }>('GET', '/api/auth/me/');
    expect(body).toMatchObject({
      user: { id: staff.user.id, name: 'Left entrance', email: '' },
      role: 'door',
      permissions: ['check_in'],
      device: { id: phone.device.id, name: 'Left entrance', performance_id: performance },
    });
    expect(staff).toMatchObject({ device: null });
  });

  it('lets people in at its own door, and is known at no other', async () => {
    const other = await office.fixtures.performance(company, { starts_at: START });
    const [here] = await parties(office, company, performance, [2], 'check_in');
    const [there] = await parties(office, company, other, [2], 'check_in');
    const phone = await pair();
    const scan = (token?: string, of?: number) =>
      phone.call('POST', '/api/check-ins/confirm/', { body: { token, performance: of } });
    expect(await scan(here?.token)).toMatchObject({ status: 200, body: { admitted: 2 } });
    expect(await scan(there?.token)).toMatchObject({ status: 409, body: { status: 'wrong_performance' } });
    expect(await scan(there?.token, other)).toMatchObject({ status: 403 });
    const list = await phone.call<ListView<{ id: number }>>('GET', '/api/check-ins/performances/');
    expect(list.body.results.map(({ id }) => id)).toEqual([performance]);
    const { body } = await manager.call<ListView<DoorDeviceView>>(
      'GET',
      `/api/check-ins/performances/${performance}/devices/`,
    );
    expect(body).toMatchObject({ count: 1, results: [{ id: phone.device.id, seats: 2, waiting: 0 }] });
  });

  it('gets 403 from every route of another performance, and wherever it has no business', async () => {
    const other = await office.fixtures.performance(company, { starts_at: START });
    const phone = await pair();
    const guarded = allRoutes(office).filter(({ rule }) => rule !== 'everyone' && rule !== 'signed_in');
    const wrong: string[] = [];
    let doors = 0;
    for (const { method, path, rule } of guarded) {
      if (rule === 'check_in' && !path.includes('/performances/:id')) continue;
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const { status } = await phone.call(method, `/api${path.replace(':id', String(other))}`, { body });
      if (status !== 403) wrong.push(`${method} ${path}: ${status}`);
      if (rule === 'check_in') doors++;
    }
    expect(wrong).toEqual([]);
    expect(doors).toBeGreaterThan(0);
    // Control: at its own door the same call is answered.
    expect((await phone.call('GET', `/api/check-ins/performances/${performance}/`)).status).toBe(200);
  });

  it('needs the forgery token as everybody who is signed in does', async () => {
    const phone = await pair();
    const call = (headers: Record<string, string>) =>
      phone.call('POST', '/api/check-ins/preview/', { body: { token: 'K7QD-93MX' }, headers });
    expect(await call({ 'x-xsrf-token': '' })).toMatchObject({ status: 403, body: { status: 'csrf_failed' } });
    expect(await call({})).toMatchObject({ status: 404, body: { status: 'unknown_token' } });
  });

  describe('ends', () => {
    it('at once when it is revoked, alone', async () => {
      const [left, right] = [await pair('Left'), await pair('Right')];
      const revoke = () => manager.call('DELETE', `/api/check-ins/devices/${left.device.id}/`);
      expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 204]);
      expect([await me(left), await me(right)]).toEqual([401, 200]);
      expect((await manager.call('DELETE', '/api/check-ins/devices/999999/')).status).toBe(404);
    });

    it('with its own sign-out, alone; with that of who paired it not at all', async () => {
      const [left, right] = [await pair('Left'), await pair('Right')];
      expect((await left.call('POST', '/api/auth/logout/')).status).toBe(204);
      expect([await me(left), await me(right), await me(manager)]).toEqual([401, 200, 200]);
      await manager.call('POST', '/api/auth/logout/');
      expect([await me(manager), await me(right)]).toEqual([401, 200]);
    });

    it('when who paired it no longer works here', async () => {
      const phone = await pair();
      const code = await pairingCode(manager, performance);
      await office.database.admin(
        `UPDATE users SET is_active = false WHERE id = (SELECT paired_by FROM door_devices WHERE id = $1)`,
        [phone.device.id],
      );
      expect(await me(phone)).toBe(401);
      expect(await present(code)).toMatchObject({ status: 404, body: { status: 'unknown_token' } });
      const another = await office.staff(company, 'admin');
      expect(await present(await pairingCode(another, performance))).toMatchObject({ status: 201 });
    });

    it('a day after the door has closed, so that nothing it has is lost', async () => {
      const phone = await pair();
      clock.set('2026-11-29T02:44:00+01:00');
      expect(await me(phone)).toBe(200);
      clock.set('2026-11-29T02:45:00+01:00');
      expect(await me(phone)).toBe(401);
    });
  });

  it("is nobody at another company's host", async () => {
    const phone = await pair();
    const stranger = await office.fixtures.company();
    expect((await phone.call('GET', '/api/auth/me/', { host: stranger.hosts[0] })).status).toBe(401);
    const code = await pairingCode(manager, performance);
    const answer = await office.call('POST', '/api/check-ins/devices/', {
      body: { code, name: 'X' },
      host: stranger.hosts[0],
    });
    expect(answer).toMatchObject({ status: 404, body: { status: 'unknown_token' } });
  });

  it('is seen when it speaks', async () => {
    const phone = await pair();
    const seen = async () => {
      const path = `/api/check-ins/performances/${performance}/devices/`;
      return (await manager.call<ListView<DoorDeviceView>>('GET', path)).body.results[0]?.seen_at;
    };
    clock.pass({ minutes: 5 });
    expect(await seen()).toBe('2026-11-27T20:00:00+01:00');
    await me(phone);
    expect(await seen()).toBe('2026-11-27T20:05:00+01:00');
  });

  describe('the code', () => {
    it('is the same for everybody who shows it, until it is renewed; who is in stays in', async () => {
      const phone = await pair();
      const another = await office.staff(company, 'admin');
      const codes = await Promise.all([pairingCode(manager, performance), pairingCode(another, performance)]);
      expect(codes[0]).toBe(codes[1]);
      expect(codes[0]).toMatch(/^[A-Za-z0-9_-]{43}$/);
      const renewed = await pairingCode(another, performance, true);
      expect(renewed).not.toBe(codes[0]);
      expect(await present(codes[0] as string)).toMatchObject({ status: 404 });
      expect(await present(renewed)).toMatchObject({ status: 201 });
      expect(await me(phone)).toBe(200);
    });

    it('works from now until the door closes, and stands in a fragment', async () => {
      clock.set('2026-11-20T12:00:00+01:00');
      manager = await office.staff(company, 'admin');
      const path = `/api/check-ins/performances/${performance}/pairing/`;
      const { body } = await manager.call<PairingView>('POST', path, { body: {} });
      expect(body.pairing_url).toMatch(/\/door\/pair#[A-Za-z0-9_-]{43}$/);
      expect(body.expires_at).toBe('2026-11-28T02:45:00+01:00');
      const code = new URL(body.pairing_url).hash.slice(1);
      expect(await present(code)).toMatchObject({ status: 201 });
      clock.set('2026-11-28T02:45:00+01:00');
      manager = await office.staff(company, 'admin');
      expect(await present(code)).toMatchObject({ status: 410, body: { status: 'token_expired' } });
      expect(await manager.call('POST', path, { body: {} })).toMatchObject({
        status: 409,
        body: { status: 'outside_check_in_window', closes_at: '2026-11-28T02:45:00+01:00' },
      });
    });

    it('is shown by those who manage the door alone', async () => {
      const path = `/api/check-ins/performances/${performance}/pairing/`;
      for (const role of ['door', 'editor'] as const) {
        const staff = await office.staff(company, role);
        expect(await staff.call('POST', path, { body: {} })).toMatchObject({ status: 403 });
      }
    });

    it('is no ticket, and no ticket is one', async () => {
      const code = await pairingCode(manager, performance);
      expect(await manager.call('POST', '/api/check-ins/preview/', { body: { token: code } })).toMatchObject({
        body: { status: 'unknown_token' },
      });
      const [party] = await parties(office, company, performance, [2], 'check_in');
      expect(await present(party?.token as string)).toMatchObject({ body: { status: 'unknown_token' } });
    });

    it('is asked for a reasonable number of times', async () => {
      const strict = await openBoxOffice({ settings: { RATE_LIMIT_FACTOR: '0.03' } });
      const body = { code: 'x'.repeat(43), name: 'Phone' };
      const { hosts } = await strict.fixtures.company();
      const statuses: number[] = [];
      for (let n = 0; n < 3; n++)
        statuses.push((await strict.call('POST', '/api/check-ins/devices/', { body, host: hosts[0] })).status);
      await strict.close();
      expect(statuses).toEqual([404, 404, 429]);
    });
  });
});
