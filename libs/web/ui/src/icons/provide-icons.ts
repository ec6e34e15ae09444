import { type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';
import { MatIconRegistry } from '@angular/material/icon';
import { DomSanitizer } from '@angular/platform-browser';
import type { BOOKING_ICONS } from './booking-icons';
import type { DOOR_ICONS } from './door-icons';
import type { HOUSE_ICONS } from './house-icons';
import type { OFFICE_ICONS } from './office-icons';
import type { SITE_ICONS } from './site-icons';

/** Every icon there is; an island registers the set that it shows. */
export type IconName =
  | keyof typeof SITE_ICONS
  | keyof typeof BOOKING_ICONS
  | keyof typeof DOOR_ICONS
  | keyof typeof HOUSE_ICONS
  | keyof typeof OFFICE_ICONS;

/** Makes icons known to `<mat-icon svgIcon>`; for the application or for a lazy route. They are literals: no network. */
export function provideIcons(icons: Record<string, string>): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    const registry = inject(MatIconRegistry);
    const sanitizer = inject(DomSanitizer);
    const symbols = Object.entries(icons).map(
      ([name, path]) => `<svg id="${name}" viewBox="0 -960 960 960"><path d="${path}"/></svg>`,
    );
    // Our own constants, written above: nothing of a visitor is in them. One set is sooner registered than its icons.
    registry.addSvgIconSetLiteral(sanitizer.bypassSecurityTrustHtml(`<svg><defs>${symbols.join('')}</defs></svg>`));
  });
}
