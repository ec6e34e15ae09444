import { computed, inject, type Signal } from '@angular/core';
import { Session } from '@azionelab/web/kernel';

/** The time zone on whose clock the company plays. */
export function companyZone(): Signal<string> {
  const session = inject(Session);
  return computed(() => session.me()?.company.time_zone ?? 'Europe/Rome');
}
