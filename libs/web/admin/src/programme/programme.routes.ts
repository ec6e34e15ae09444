import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../form';
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
        path: 'shows/new',
        title: $localize`:@@admin.programme.new-show:Nuovo spettacolo`,
        canActivate: [permitted('edit_programme')],
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./show/show-page')).ShowPage,
      },
      {
        path: 'shows/:id',
        title: $localize`:@@admin.programme.show:Spettacolo`,
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./show/show-page')).ShowPage,
      },
      {
        path: 'venues',
        title: $localize`:@@admin.programme.venues:Luoghi`,
        loadComponent: async () => (await import('./venues/venues-page')).VenuesPage,
      },
      {
        path: 'venues/new',
        title: $localize`:@@admin.programme.new-venue:Nuovo luogo`,
        canActivate: [permitted('edit_programme')],
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./venues/venue-page')).VenuePage,
      },
      {
        path: 'venues/:id',
        title: $localize`:@@admin.programme.venue:Luogo`,
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./venues/venue-page')).VenuePage,
      },
      {
        path: 'pages',
        title: $localize`:@@admin.programme.pages:Pagine`,
        loadComponent: async () => (await import('./pages/pages-page')).PagesPage,
      },
      {
        path: 'pages/new',
        title: $localize`:@@admin.programme.new-page:Nuova pagina`,
        canActivate: [permitted('edit_programme')],
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./pages/page-page')).PagePage,
      },
      {
        path: 'pages/:id',
        title: $localize`:@@admin.programme.page:Pagina`,
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./pages/page-page')).PagePage,
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
      {
        path: 'performances/new',
        title: $localize`:@@admin.programme.new-evening:Nuova serata`,
        canActivate: [permitted('edit_programme')],
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./performance/performance-page')).PerformancePage,
      },
      {
        path: 'performances/run',
        title: $localize`:@@admin.programme.add-run:Aggiungi repliche`,
        canActivate: [permitted('edit_programme')],
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./run/run-page')).RunPage,
      },
      {
        path: 'performances/capacity',
        title: $localize`:@@admin.programme.many-capacity:Posti di più serate`,
        canActivate: [permitted('edit_programme')],
        loadComponent: async () => (await import('./capacity/many-capacity-page')).ManyCapacityPage,
      },
      {
        path: 'performances/:id',
        title: $localize`:@@admin.programme.evening:Serata`,
        loadComponent: async () => (await import('./evening/evening-page')).EveningPage,
      },
      {
        path: 'performances/:id/edit',
        title: $localize`:@@admin.programme.edit-evening:Modifica la serata`,
        canActivate: [permitted('edit_programme')],
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./performance/performance-page')).PerformancePage,
      },
      {
        path: 'performances/:id/seats',
        title: $localize`:@@admin.programme.capacity:Posti di questa serata`,
        canActivate: [permitted('edit_programme')],
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./capacity/capacity-page')).CapacityPage,
      },
      {
        path: 'performances/:id/move',
        title: $localize`:@@admin.programme.move:Sposta la serata`,
        canActivate: [permitted('edit_programme')],
        loadComponent: async () => (await import('./evening/move-page')).MovePage,
      },
      {
        path: 'performances/:id/cancel',
        title: $localize`:@@admin.programme.cancel:Annulla la serata`,
        canActivate: [permitted('edit_programme')],
        loadComponent: async () => (await import('./evening/cancel-page')).CancelPage,
      },
    ],
  },
];
