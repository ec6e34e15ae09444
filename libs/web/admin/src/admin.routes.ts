import type { Routes } from '@angular/router';
import { staffOnly } from '@azionelab/web/kernel';
import { OFFICE_ICONS, provideIcons } from '@azionelab/web/ui';
import { officeOnly } from './frame/office-only';

/** The office: a frame with a rail, and a room for each kind of work. */
export const adminRoutes: Routes = [
  {
    path: '',
    canActivate: [staffOnly],
    canActivateChild: [officeOnly],
    providers: [provideIcons(OFFICE_ICONS)],
    loadComponent: async () => (await import('./frame/admin-frame')).AdminFrame,
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadChildren: async () => (await import('./dashboard/dashboard.routes')).dashboardRoutes,
      },
      { path: '', loadChildren: async () => (await import('./reservations/reservations.routes')).reservationsRoutes },
      { path: '', loadChildren: async () => (await import('./programme/programme.routes')).programmeRoutes },
      { path: '', loadChildren: async () => (await import('./house/house.routes')).houseRoutes },
    ],
  },
];
