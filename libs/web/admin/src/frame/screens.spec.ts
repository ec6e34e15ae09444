import type { TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import { ROLES, type Role } from '@azionelab/contracts';
import { adminRoutes } from '../admin.routes';
import { type Office, openOffice, staff } from './open-office.testing';

const OFFICE: readonly Role[] = ['admin', 'editor', 'box_office'];
const EDITORS: readonly Role[] = ['admin', 'editor'];
const DESK: readonly Role[] = ['admin', 'box_office'];
const ADMINS: readonly Role[] = ['admin'];

/** Every screen of the office, and who may open it (SPEC 3.6). */
const SCREENS: Readonly<Record<string, readonly Role[]>> = {
  '': OFFICE,
  account: ROLES,
  shows: OFFICE,
  'shows/new': EDITORS,
  'shows/:id': OFFICE,
  venues: OFFICE,
  'venues/new': EDITORS,
  'venues/:id': OFFICE,
  pages: OFFICE,
  'pages/new': EDITORS,
  'pages/:id': OFFICE,
  performances: OFFICE,
  'performances/calendar': OFFICE,
  'performances/new': EDITORS,
  'performances/run': EDITORS,
  'performances/capacity': EDITORS,
  'performances/:id': OFFICE,
  'performances/:id/edit': EDITORS,
  'performances/:id/seats': EDITORS,
  'performances/:id/move': EDITORS,
  'performances/:id/cancel': EDITORS,
  reservations: DESK,
  'reservations/new': DESK,
  'reservations/:id': DESK,
  'reservations/:id/change': DESK,
  'check-ins': DESK,
  messages: DESK,
  users: ADMINS,
  'users/new': ADMINS,
  'users/:userId': ADMINS,
  'audit-log': ADMINS,
  'audit-log/:entryId': ADMINS,
  keys: ADMINS,
  'keys/new': ADMINS,
  'keys/:keyId': ADMINS,
  webhooks: ADMINS,
  'webhooks/new': ADMINS,
  'webhooks/:webhookId': ADMINS,
  settings: ADMINS,
  'settings/letters': ADMINS,
  'settings/letters/:kind/:locale': ADMINS,
};

/** The addresses below these routes that show something. */
async function addressesOf(routes: Routes, above = ''): Promise<string[]> {
  const below = routes.map(async ({ path = '', children, loadChildren }) => {
    const address = [above, path].filter(Boolean).join('/');
    const inner = children ?? ((await loadChildren?.()) as Routes | undefined);
    return inner ? addressesOf(inner, address) : [address];
  });
  return (await Promise.all(below)).flat();
}

describe('the screens of the office', () => {
  it('stand in the table, each of them', async () => {
    expect((await addressesOf(adminRoutes)).sort()).toEqual(Object.keys(SCREENS).sort());
  });

  it.each(ROLES)(
    'open to the role %s as the table says, and lead elsewhere otherwise',
    async (role) => {
      const office = await openOffice('/admin/account', staff(role));
      const opened: string[] = [];
      for (const screen of Object.keys(SCREENS)) {
        const landed = await visit(office, addressOf(screen), (asked) => asked.flush(staff(role)));
        if (landed === addressOf(screen)) opened.push(screen);
        else expect([screen, landed]).toEqual([screen, OFFICE.includes(role) ? '/admin' : '/door']);
      }
      expect(opened).toEqual(Object.keys(SCREENS).filter((screen) => SCREENS[screen]?.includes(role)));
    },
    60_000,
  );

  it('ask whoever is not signed in to sign in, and to come back', async () => {
    const office = await openOffice('/elsewhere', staff('door'));
    for (const screen of Object.keys(SCREENS)) {
      const landed = await visit(office, addressOf(screen), (asked) =>
        asked.flush({ status: 'not_authenticated' }, { status: 403, statusText: 'Forbidden' }),
      );
      expect(landed).toBe(`/sign-in?next=${encodeURIComponent(addressOf(screen))}`);
    }
  });
});

const addressOf = (screen: string): string => `/admin/${screen}`.replace(/\/$/, '').replaceAll(/:\w+/g, '1');

/** Goes to an address; `answer` says who is signed in whenever it is asked. @returns the address that it ends at */
async function visit({ api, settle }: Office, address: string, answer: (asked: TestRequest) => void): Promise<string> {
  const router = TestBed.inject(Router);
  let arrived = false;
  void router.navigateByUrl(address).then(() => (arrived = true));
  while (!arrived) {
    await settle();
    api.match('/api/auth/me/').forEach(answer);
  }
  return router.url;
}
