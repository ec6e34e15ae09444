import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../form';
import { permitted } from '../programme/access/may-edit';

/** The box office: /reservations, /check-ins, /messages. */
export const reservationsRoutes: Routes = [
  {
    path: 'reservations',
    canActivate: [permitted('see_reservations')],
    children: [
      {
        path: '',
        title: $localize`:@@admin.reservations.title:Prenotazioni`,
        loadComponent: async () => (await import('./list/reservations-page')).ReservationsPage,
      },
      {
        path: 'new',
        title: $localize`:@@admin.reservations.book-title:Nuova prenotazione`,
        canActivate: [permitted('edit_reservations')],
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./book/book-page')).BookPage,
      },
      { path: ':id', loadComponent: async () => (await import('./page/reservation-page')).ReservationPage },
      {
        path: ':id/change',
        title: $localize`:@@admin.reservations.change-title:Cambia la prenotazione`,
        canActivate: [permitted('edit_reservations')],
        canDeactivate: [askBeforeLeaving],
        loadComponent: async () => (await import('./book/change-page')).ChangePage,
      },
    ],
  },
  {
    path: 'check-ins',
    title: $localize`:@@admin.check-ins.title:Ingressi`,
    canActivate: [permitted('see_reservations')],
    loadComponent: async () => (await import('./check-ins/check-ins-page')).CheckInsPage,
  },
  {
    path: 'messages',
    title: $localize`:@@admin.letters.title:Posta`,
    canActivate: [permitted('see_reservations')],
    loadComponent: async () => (await import('./letters/letters-page')).LettersPage,
  },
];
