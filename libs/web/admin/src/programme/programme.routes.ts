import type { Routes } from '@angular/router';
import { permitted } from './access/may-edit';

/** What is played: /shows, /performances, /venues, /pages. */
export const programmeRoutes: Routes = [
  {
    path: '',
    canActivate: [permitted('see_programme')],
    children: [
      {
        path: 'shows',
        title: $localize`:@@admin.programme.shows:Spettacoli`,
        loadComponent: async () => (await import('./shows/shows-page')).ShowsPage,
      },
      {
        path: 'venues',
        title: $localize`:@@admin.programme.venues:Luoghi`,
        loadComponent: async () => (await import('./venues/venues-page')).VenuesPage,
      },
      {
        path: 'pages',
        title: $localize`:@@admin.programme.pages:Pagine`,
        loadComponent: async () => (await import('./pages/pages-page')).PagesPage,
      },
      {
        path: 'performances',
        title: $localize`:@@admin.programme.performances:Serate`,
        loadComponent: async () => (await import('./performances/performances-page')).PerformancesPage,
      },
      {
        path: 'performances/calendar',
        title: $localize`:@@admin.programme.calendar:Calendario`,
        loadComponent: async () => (await import('./calendar/calendar-page')).CalendarPage,
      },
    ],
  },
];
