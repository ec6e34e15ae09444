import type { Routes } from '@angular/router';
import { PublicFrame } from './frame/public-frame';
import { provideForgetting } from './ticket/forget-old-tickets';

/** Pages of one task, whose footer stays out of the way. */
const task = { footer: 'line' };

/** The public pages, inside their header and footer. */
export const publicSiteRoutes: Routes = [
  {
    path: 'set-password',
    loadChildren: async () => (await import('./set-password/set-password.routes')).setPasswordRoutes,
  },
  {
    path: '',
    component: PublicFrame,
    providers: [provideForgetting()],
    children: [
      { path: '', pathMatch: 'full', loadComponent: async () => (await import('./home/home-page')).HomePage },
      { path: 'shows', loadComponent: async () => (await import('./shows/shows-page')).ShowsPage },
      {
        path: 'shows/calendar',
        data: { footer: 'line' },
        loadComponent: async () => (await import('./calendar/calendar-page')).CalendarPage,
      },
      { path: 'shows/:slug', loadComponent: async () => (await import('./show/show-page')).ShowPage },
      { path: 'pages/:slug', loadComponent: async () => (await import('./page/company-page')).CompanyPage },
      { path: 'privacy', loadComponent: async () => (await import('./notices/privacy-page')).PrivacyPage },
      {
        path: 'accessibility',
        loadComponent: async () => (await import('./notices/accessibility-page')).AccessibilityPage,
      },
      {
        path: '',
        data: task,
        loadChildren: async () => (await import('./reservation/reservation.routes')).reservationRoutes,
      },
      { path: '**', loadComponent: async () => (await import('./not-found/not-found-page')).NotFoundPage },
    ],
  },
];
