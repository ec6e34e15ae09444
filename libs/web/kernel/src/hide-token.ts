import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';

/**
 * Takes a link's token out of the address bar, where it could be read over a shoulder or copied by mistake. The router
 * keeps it with this one entry of the tab's history, so that a reload after a lost connection still knows it.
 */
export const hideToken: CanActivateFn = ({ fragment }, { url }) => {
  const router = inject(Router);
  if (!fragment || router.currentNavigation()?.extras.browserUrl) return true;
  return new RedirectCommand(router.parseUrl(url), { browserUrl: url.split('#')[0], replaceUrl: true });
};
