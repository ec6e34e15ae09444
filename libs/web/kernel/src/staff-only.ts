import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import type { MeView, Permission } from '@azionelab/contracts';
import { Session } from './session';

/** What somebody in the office may; without any of it they work at the door. */
const OFFICE: readonly Permission[] = ['see_reservations', 'see_programme', 'administer'];
/** On a network that takes requests and answers none, a page that is kept here opens after this long. */
const PATIENCE_MS = 4_000;

/**
 * Opens a page to those who are signed in, and sends all others to sign in and come back.
 * When the API cannot be asked the page opens, and says itself what it could not load.
 */
export const staffOnly: CanActivateFn = async (_route, wanted) => {
  const [session, router] = [inject(Session), inject(Router)];
  const known = await asked(session);
  return known && !session.me() ? router.createUrlTree(['/sign-in'], { queryParams: { next: wanted.url } }) : true;
};

/** Shows the sign-in page to those who are not signed in; for them the answer also brings the cookie that it needs. */
export const signedOutOnly: CanActivateFn = async (route) => {
  const [session, router] = [inject(Session), inject(Router)];
  await asked(session);
  return session.me() ? router.parseUrl(returnAddress(route.queryParamMap.get('next'), session.me())) : true;
};

/** The page to open after signing in: the one that was wanted if it is ours, else the first page of whoever signed in. */
export function returnAddress(wanted: string | null | undefined, me: MeView | null = null): string {
  return wanted && /^\/(?![/\\]|sign-in)/.test(wanted) ? wanted : staffHome(me);
}

/** Where staff go who did not ask for a page: to the office those who work there, all others to the door. */
export function staffHome(me: MeView | null): string {
  return worksInOffice(me) ? '/admin' : '/door';
}

/** Whether there is anything in the office for this person; a paired device has nothing to do there. */
export function worksInOffice(me: MeView | null): boolean {
  return !!me && !me.device && (me.must_set_up_second_factor || OFFICE.some((each) => me.permissions.includes(each)));
}

async function asked(session: Session): Promise<boolean> {
  const answered = session.load().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, new Promise<boolean>((tell) => setTimeout(tell, PATIENCE_MS, false))]);
}
