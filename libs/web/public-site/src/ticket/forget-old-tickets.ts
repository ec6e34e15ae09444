import { DOCUMENT, type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';
import { NOW } from '@azionelab/web/kernel';
import { isOver } from './evening-over';

/** Where tickets are kept in this browser. */
export const KEPT_TICKETS = 'azionelab.tickets';

/** Takes away what was kept of evenings that are over, on whatever page the browser comes back to. */
export function provideForgetting(): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const window = inject(DOCUMENT).defaultView;
    const now = inject(NOW)();
    try {
      const kept = window?.localStorage?.getItem(KEPT_TICKETS);
      if (!window || !kept) return;
      const all = Object.entries(JSON.parse(kept) as Record<string, { starts_at: string }>);
      const coming = all.filter(([, { starts_at }]) => !isOver(starts_at, now));
      if (coming.length) window.localStorage.setItem(KEPT_TICKETS, JSON.stringify(Object.fromEntries(coming)));
      else window.localStorage.removeItem(KEPT_TICKETS);
    } catch {
      return; // storage is off, or somebody else wrote there
    }
  });
}
