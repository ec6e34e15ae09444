import { computed, inject, type Signal } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import type { Permission } from '@azionelab/contracts';
import { Session } from '@azionelab/web/kernel';

/** Whether who is signed in plans the season, or only sees it: what cannot be done is not on the page. */
export function mayEdit(): Signal<boolean> {
  const session = inject(Session);
  return computed(() => session.may('edit_programme'));
}

/** Opens a page to those who hold a permission, and leads all others to the office's first page. */
export function permitted(permission: Permission): CanActivateFn {
  return () => inject(Session).may(permission) || inject(Router).parseUrl('/admin');
}
