import type { Company } from '@azionelab/api/kernel';
import { ROLES, type Role } from '@azionelab/contracts';
import { type BoxOffice, openBoxOffice } from './testing/open-box-office';
import { newBrowser, type StaffSession } from './testing/staff-session';
import { allRoutes, nameOf } from './testing/routes';

const everyone = ['visitor', ...ROLES] as const;
type Caller = (typeof everyone)[number];

const staff = ROLES;
const atTheDoor = ['door', 'box_office', 'admin'] as const;
const boxOffice = ['box_office', 'admin'] as const;
const office = ['box_office', 'editor', 'admin'] as const;
const editors = ['editor', 'admin'] as const;
const admins = ['admin'] as const;

/** SPEC 3.6, route by route: written down here once more, so that a rule which slips is seen. */
const MAY_CALL: [readonly Caller[], string][] = [
  [
    everyone,
    `GET /health; GET /health/live; GET /health/ready; GET /company; GET /pages/:slug; GET /pictures/:name;
    GET /oembed; GET /shows; GET /shows/:slug; GET /shows/:slug/calendar.ics; GET /calendar.ics; GET /performances; GET /performances/:id;
    POST /performances/:id/reservations; POST /reservations/confirm; POST /reservations/confirm/preview; POST /reservations/lookup;
    POST /reservations/cancel; POST /reservations/change; POST /reservations/resend; POST /reservations/find;
    POST /reservations/:id/letter; GET /reservations/:id/qr-code; GET /reservations/:id/ticket.pdf;
    POST /check-ins/devices; POST /auth/login; POST /auth/password; POST /auth/password/reset`,
  ],
  [
    staff,
    `GET /auth/me; POST /auth/logout; GET /auth/account; GET /auth/sessions; DELETE /auth/sessions; DELETE /auth/sessions/:sid;
    GET /auth/sign-ins; POST /auth/password/change; POST /auth/second-factor/begin; POST /auth/second-factor;
    POST /auth/second-factor/remove; POST /auth/second-factor/recovery-codes`,
  ],
  [
    atTheDoor,
    `POST /check-ins/preview; POST /check-ins/confirm; DELETE /check-ins/:id; GET /check-ins/performances; GET /check-ins/performances/:id;
    GET /check-ins/performances/:id/pack; POST /check-ins/performances/:id/sync; GET /check-ins/performances/:id/live;
    GET /check-ins/performances/:id/events; POST /check-ins/performances/:id/walk-ups`,
  ],
  [
    boxOffice,
    `GET /check-ins/performances/:id/guests; GET /check-ins/performances/:id/conflicts; GET /check-ins/performances/:id/house;
    GET /check-ins/performances/:id/scans; POST /check-ins/performances/:id/close; DELETE /check-ins/performances/:id/close;
    GET /check-ins/performances/:id/report; POST /check-ins/performances/:id/pairing; GET /check-ins/performances/:id/devices;
    DELETE /check-ins/devices/:id`,
  ],
  [
    boxOffice,
    `GET /admin/reservations; GET /admin/reservations/counts; GET /admin/reservations/export.csv; GET /admin/reservations/export.xlsx;
    GET /admin/reservations/:id; POST /admin/reservations; PATCH /admin/reservations/:id; DELETE /admin/reservations/:id;
    POST /admin/reservations/:id/confirm; POST /admin/reservations/:id/cancel; POST /admin/reservations/:id/resend;
    GET /admin/reservations/:id/ticket.pdf; POST /admin/reservations/bulk; GET /admin/check-ins; GET /admin/check-ins/:id;
    DELETE /admin/check-ins/:id; GET /admin/messages; GET /admin/messages/:id; POST /admin/messages/:id/resend`,
  ],
  [
    office,
    `GET /admin/dashboard; GET /admin/shows; GET /admin/shows/:id; GET /admin/venues; GET /admin/venues/:id; GET /admin/performances;
    GET /admin/performances/:id; GET /admin/pages; GET /admin/pages/:id`,
  ],
  [
    editors,
    `POST /admin/shows; PATCH /admin/shows/:id; DELETE /admin/shows/:id; PUT /admin/shows/:id/poster; DELETE /admin/shows/:id/poster;
    POST /admin/venues; PATCH /admin/venues/:id; DELETE /admin/venues/:id; POST /admin/performances; PATCH /admin/performances/:id;
    DELETE /admin/performances/:id; POST /admin/performances/run; POST /admin/performances/capacity;
    POST /admin/performances/:id/move; POST /admin/performances/:id/cancel;
    POST /admin/pages; PATCH /admin/pages/:id; DELETE /admin/pages/:id`,
  ],
  [
    admins,
    `GET /admin/users; POST /admin/users; GET /admin/users/:id; PATCH /admin/users/:id; DELETE /admin/users/:id;
    GET /admin/keys; POST /admin/keys; GET /admin/keys/:id; DELETE /admin/keys/:id;
    POST /admin/users/:id/invite; DELETE /admin/users/:id/second-factor; GET /admin/users/:id/sessions;
    DELETE /admin/users/:id/sessions; DELETE /admin/users/:id/sessions/:sid; GET /admin/users/:id/sign-ins;
    GET /admin/audit-log; GET /admin/audit-log/:id; POST /admin/audit-log/verify; GET /admin/settings; PATCH /admin/settings;
    PUT /admin/settings/logo; DELETE /admin/settings/logo; GET /admin/letters; PUT /admin/letters/:kind/:locale;
    POST /admin/letters/:kind/:locale/preview; POST /admin/letters/:kind/:locale/test;
    GET /admin/webhooks; POST /admin/webhooks; GET /admin/webhooks/:id; PATCH /admin/webhooks/:id; DELETE /admin/webhooks/:id;
    POST /admin/webhooks/:id/rotate; POST /admin/webhooks/:id/ping; POST /admin/webhooks/:id/replay;
    GET /admin/webhooks/:id/deliveries; GET /admin/webhooks/:id/deliveries/:delivery;
    POST /admin/webhooks/:id/deliveries/:delivery/replay`,
  ],
];

const TABLE = MAY_CALL.flatMap(([callers, routes]) =>
  routes.split(';').map((route): [string, readonly Caller[]] => [route.trim(), callers]),
);

/** Whoever comes first to a route that everyone may call is told what is wrong with the token, not who may call. */
const isRefused = ({ status, body }: { status: number; body: unknown }) =>
  status === 401 || (status === 403 && (body as { status?: string }).status === 'permission_denied');

describe('who may do what', () => {
  let house: BoxOffice;
  let company: Company;
  const callers = new Map<Caller, StaffSession>();

  beforeAll(async () => {
    house = await openBoxOffice({ settings: { RATE_LIMIT_FACTOR: '100000' } });
    company = await house.fixtures.company();
    callers.set('visitor', newBrowser(house.port, company.hosts[0]));
    await callers.get('visitor')?.call('GET', '/api/auth/me/');
    for (const role of ROLES) callers.set(role, await house.staff(company, role));
  });
  afterAll(() => house.close());

  it('is written down for every route there is, once', () => {
    expect(TABLE.map(([route]) => route).sort()).toEqual(allRoutes(house).map(nameOf).sort());
  });

  it.each(TABLE)('%s: %j', async (route, may) => {
    const [method = '', pattern = ''] = route.split(' ');
    const path = pattern
      .replace(/:(id|sid|delivery)\b/g, '999999')
      .replace(':kind/:locale', 'ticket/it')
      .replace(/:\w+/g, 'x');
    const told: string[] = [];
    for (const [caller, session] of callers) {
      // It would be the last call of whoever is signed in.
      if (route === 'POST /auth/logout' && caller !== 'visitor') continue;
      const answer = await session.call(method, `/api${path}/`, { body: method === 'GET' ? undefined : {} });
      if (may === everyone) expect([caller, answer.status]).not.toEqual([caller, 500]);
      else if (isRefused(answer) === (may as readonly string[]).includes(caller))
        told.push(`${caller}: ${answer.status}`);
      if (may !== everyone && caller === 'visitor') expect(answer.status).toBe(401);
    }
    expect(told).toEqual([]);
  });

  it('control: a role that may less is refused', async () => {
    const editor = callers.get('editor' satisfies Role) as StaffSession;
    expect(isRefused(await editor.call('GET', '/api/admin/reservations/'))).toBe(true);
    expect(isRefused(await editor.call('GET', '/api/admin/shows/'))).toBe(false);
  });
});
