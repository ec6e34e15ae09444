import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Session } from '@azionelab/web/kernel';

/** A paired device is at one door alone: there is nothing to choose. */
export const ownDoor: CanActivateFn = () => {
  const [device, router] = [inject(Session).me()?.device, inject(Router)];
  return device ? new RedirectCommand(router.parseUrl(`/door/${device.performance_id}`), { replaceUrl: true }) : true;
};
