import type { Routes } from '@angular/router';
import { PublicFrame } from './frame/public-frame';
import { provideForgetting } from './ticket/forget-old-tickets';

/** Pages of one task, whose footer stays out of the way. */
const task = { footer: 'line' };

/** The public pages, inside their header and footer. */
export const publicSiteRoutes: Routes = [
  {
    path: 'set-password',
    loadChildren: () => import('./set-password/set-password.routes').then(({ setPasswordRoutes }) => setPasswordRoutes),
  },
  {
    path: '',
    component: PublicFrame,
    providers: [provideForgetting()],
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./home/home-page').then(({ HomePage }) => HomePage) },
      { path: 'shows', loadComponent: () => import('./shows/shows-page').then(({ ShowsPage }) => ShowsPage) },
      {
        path: 'shows/calendar',
        data: { footer: 'line' },
        loadComponent: () => import('./calendar/calendar-page').then(({ CalendarPage }) => CalendarPage),
      },
      { path: 'shows/:slug', loadComponent: () => import('./show/show-page').then(({ ShowPage }) => ShowPage) },
      {
        path: 'pages/:slug',
        loadComponent: () => import('./page/company-page').then(({ CompanyPage }) => CompanyPage),
      },
      { path: 'privacy', loadComponent: () => import('./notices/privacy-page').then(({ PrivacyPage }) => PrivacyPage) },
      {
        path: 'accessibility',
        loadComponent: () => import('./notices/accessibility-page').then(({ AccessibilityPage }) => AccessibilityPage),
      },
      {
        path: '',
        data: task,
        loadChildren: () =>
          import('./reservation/reservation.routes').then(({ reservationRoutes }) => reservationRoutes),
      },
      {
        path: '**',
        loadComponent: () => import('./not-found/not-found-page').then(({ NotFoundPage }) => NotFoundPage),
      },
    ],
  },
];
