import { inject } from '@angular/core';
import { Router, type CanActivateChildFn } from '@angular/router';
import { Session, worksInOffice } from '@azionelab/web/kernel';
import { DASHBOARD, ROOMS } from './rooms';

const ACCOUNT = '/admin/account';

/**
 * Opens the office's pages to those who may see them. Whoever owes a second factor is led to where it is set up; staff
 * without work in the office have their own account here, and the door.
 */
export const officeOnly: CanActivateChildFn = (_route, { url }) => {
  const [session, router] = [inject(Session), inject(Router)];
  const me = session.me();
  const path = url.split(/[?#]/)[0] ?? '';
  // The API could not be asked: the page says itself what it could not load.
  if (!me || (path === ACCOUNT && !me.device)) return true;
  if (!worksInOffice(me)) return router.parseUrl('/door');
  if (me.must_set_up_second_factor) return router.parseUrl(ACCOUNT);
  const wanted = ROOMS.flatMap(({ rooms }) => rooms).find(
    (room) => path === room.path || path.startsWith(`${room.path}/`),
  );
  return !wanted || session.may(wanted.needs) || router.parseUrl(DASHBOARD.path);
};
