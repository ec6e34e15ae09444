import type { Company } from '@azionelab/api/kernel';
import { PERMISSIONS, type Permission } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { patiently } from './testing/patiently';
import { newProgram, type Program } from './testing/program';
import { allRoutes, nameOf } from './testing/routes';

/** Which scope opens which route to a key, written down here once more, so that a rule which slips is seen. */
const OPENS: Record<Permission | 'every key' | 'no scope' | 'no key', string> = {
  'no scope': `GET /health; GET /health/live; GET /health/ready; GET /company; GET /pages/:slug; GET /pictures/:name;
    GET /shows; GET /shows/:slug; GET /shows/:slug/calendar.ics; GET /calendar.ics; GET /performances; GET /performances/:id;
    POST /performances/:id/reservations; POST /reservations/confirm; POST /reservations/confirm/preview; POST /reservations/lookup;
    POST /reservations/cancel; POST /reservations/change; POST /reservations/resend; POST /reservations/find;
    POST /reservations/:id/letter; GET /reservations/:id/qr-code; GET /reservations/:id/ticket.pdf; GET /oembed`,
  'every key': `GET /auth/me`,
  'no key': `POST /auth/login; POST /auth/logout; POST /auth/password; POST /auth/password/reset; POST /auth/password/change;
    GET /auth/account; GET /auth/sessions; DELETE /auth/sessions; DELETE /auth/sessions/:sid; GET /auth/sign-ins;
    POST /auth/second-factor/begin; POST /auth/second-factor; POST /auth/second-factor/remove;
    POST /auth/second-factor/recovery-codes; POST /check-ins/devices; POST /admin/letters/:kind/:locale/test;
    GET /admin/users; POST /admin/users; GET /admin/users/:id; PATCH /admin/users/:id; DELETE /admin/users/:id;
    POST /admin/users/:id/invite; DELETE /admin/users/:id/second-factor; GET /admin/users/:id/sessions;
    DELETE /admin/users/:id/sessions; DELETE /admin/users/:id/sessions/:sid; GET /admin/users/:id/sign-ins;
    GET /admin/keys; POST /admin/keys; GET /admin/keys/:id; DELETE /admin/keys/:id`,
  check_in: `POST /check-ins/preview; POST /check-ins/confirm; DELETE /check-ins/:id; GET /check-ins/performances;
    GET /check-ins/performances/:id; GET /check-ins/performances/:id/pack; POST /check-ins/performances/:id/sync;
    GET /check-ins/performances/:id/live; GET /check-ins/performances/:id/events; POST /check-ins/performances/:id/walk-ups`,
  search_guests: `GET /check-ins/performances/:id/guests; DELETE /admin/check-ins/:id`,
  manage_door: `GET /check-ins/performances/:id/conflicts; GET /check-ins/performances/:id/house;
    GET /check-ins/performances/:id/scans; POST /check-ins/performances/:id/close; DELETE /check-ins/performances/:id/close;
    GET /check-ins/performances/:id/report; POST /check-ins/performances/:id/pairing;
    GET /check-ins/performances/:id/devices; DELETE /check-ins/devices/:id`,
  see_reservations: `GET /admin/reservations; GET /admin/reservations/counts; GET /admin/reservations/export.csv;
    GET /admin/reservations/export.xlsx; GET /admin/reservations/:id; GET /admin/check-ins; GET /admin/check-ins/:id;
    GET /admin/messages; GET /admin/messages/:id`,
  edit_reservations: `POST /admin/reservations; PATCH /admin/reservations/:id; DELETE /admin/reservations/:id;
    POST /admin/reservations/:id/confirm; POST /admin/reservations/:id/cancel; POST /admin/reservations/:id/resend;
    GET /admin/reservations/:id/ticket.pdf; POST /admin/reservations/bulk; POST /admin/messages/:id/resend`,
  see_programme: `GET /admin/dashboard; GET /admin/shows; GET /admin/shows/:id; GET /admin/venues; GET /admin/venues/:id;
    GET /admin/performances; GET /admin/performances/:id; GET /admin/pages; GET /admin/pages/:id`,
  edit_programme: `POST /admin/shows; PATCH /admin/shows/:id; DELETE /admin/shows/:id; PUT /admin/shows/:id/poster;
    DELETE /admin/shows/:id/poster; POST /admin/venues; PATCH /admin/venues/:id; DELETE /admin/venues/:id;
    POST /admin/performances; PATCH /admin/performances/:id; DELETE /admin/performances/:id; POST /admin/performances/run;
    POST /admin/performances/capacity; POST /admin/performances/:id/move; POST /admin/performances/:id/cancel;
    POST /admin/pages; PATCH /admin/pages/:id; DELETE /admin/pages/:id`,
  administer: `GET /admin/audit-log; GET /admin/audit-log/:id; POST /admin/audit-log/verify; GET /admin/settings;
    PATCH /admin/settings; PUT /admin/settings/logo; DELETE /admin/settings/logo; GET /admin/letters;
    PUT /admin/letters/:kind/:locale; POST /admin/letters/:kind/:locale/preview;
    GET /admin/webhooks; POST /admin/webhooks; GET /admin/webhooks/:id; PATCH /admin/webhooks/:id; DELETE /admin/webhooks/:id;
    POST /admin/webhooks/:id/rotate; POST /admin/webhooks/:id/ping; POST /admin/webhooks/:id/replay;
    GET /admin/webhooks/:id/deliveries; GET /admin/webhooks/:id/deliveries/:delivery;
    POST /admin/webhooks/:id/deliveries/:delivery/replay`,
};

const TABLE = Object.entries(OPENS).flatMap(([scope, routes]) =>
  routes.split(';').map((route): [string, string] => [route.trim(), scope]),
);

/** Whether a caller with this one scope may call a route of `OPENS`. */
const mayCall = (scope: Permission, opens: string): boolean => ['every key', 'no scope', scope].includes(opens);

describe('a key with one scope', () => {
  let office: BoxOffice;
  let company: Company;
  const programs = new Map<Permission, Program>();

  beforeAll(async () => {
    office = await openBoxOffice({ settings: { RATE_LIMIT_FACTOR: '100000' } });
    company = await office.fixtures.company();
    const admin = await office.staff(company, 'admin');
    for (const scope of PERMISSIONS)
      programs.set(scope, await newProgram(office, admin, { scopes: [scope] }, company.hosts[0]));
  });
  afterAll(() => office.close());

  it('is written down for every route there is, once', () => {
    expect(TABLE.map(([route]) => route).sort()).toEqual(allRoutes(office).map(nameOf).sort());
  });

  it('is said of every route by the route itself, for who describes them', () => {
    const closed = allRoutes(office).filter(({ takesKeys }) => !takesKeys);
    expect(closed.map(nameOf).sort()).toEqual(
      TABLE.flatMap(([route, opens]) => (opens === 'no key' ? [route] : [])).sort(),
    );
  });

  it.each(TABLE)('calls %s with: %s', async (route, opens) => {
    const [method = '', pattern = ''] = route.split(' ');
    const path = pattern
      .replace(/:(id|sid)\b/g, '999999')
      .replace(':kind/:locale', 'ticket/it')
      .replace(/:\w+/g, 'x');
    const told: string[] = [];
    for (const [scope, program] of programs) {
      const body = method === 'GET' ? undefined : {};
      const ask = () => program.call<{ status?: string }>(method, `/api${path}/`, { body });
      const { status, body: answer } = await patiently(ask);
      const isRefused = status === 401 || (status === 403 && answer.status === 'permission_denied');
      // What a visitor may not see without a token of theirs, a key does not open either.
      const isVisitors = opens === 'no scope' && pattern.startsWith('/reservations/');
      if (!isVisitors && isRefused === mayCall(scope, opens)) told.push(`${scope}: ${status}`);
      if (status >= 500) told.push(`${scope}: ${status}`);
    }
    expect(told).toEqual([]);
  });
});
