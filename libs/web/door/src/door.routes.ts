import type { Routes } from '@angular/router';
import { DOOR_ICONS, provideIcons } from '@azionelab/web/ui';

/** Signing in, for everyone of the staff. */
export const signInRoutes: Routes = [{ path: '', providers: [provideIcons(DOOR_ICONS)], children: [] }];

/** The door: choose a performance, scan, find a guest. */
export const doorRoutes: Routes = [{ path: '', providers: [provideIcons(DOOR_ICONS)], children: [] }];
