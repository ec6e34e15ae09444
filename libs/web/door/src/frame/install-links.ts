import { DestroyRef, DOCUMENT, inject } from '@angular/core';
import { LANGUAGE } from '@azionelab/web/kernel';

/** Lets the door be installed as an app of its own, while it is open: the site around it is none. */
export function linkManifest(): void {
  const document = inject(DOCUMENT);
  const links = Object.entries({
    manifest: `/door-${inject(LANGUAGE)}.webmanifest`,
    'apple-touch-icon': '/icons/door-180.png',
  }).map(([rel, href]) => Object.assign(document.createElement('link'), { rel, href }));
  document.head.append(...links);
  inject(DestroyRef).onDestroy(() => links.forEach((link) => link.remove()));
}
