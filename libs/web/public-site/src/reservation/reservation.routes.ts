import type { Routes } from '@angular/router';
import { hideToken } from '@azionelab/web/kernel';
import { BOOKING_ICONS, provideIcons } from '@azionelab/web/ui';

/** Everything about one's own seats, from the request to the ticket: an island that the other pages do not wait for. */
export const reservationRoutes: Routes = [
  {
    path: '',
    providers: [provideIcons(BOOKING_ICONS)],
    children: [
      {
        path: 'book/:performanceId',
        title: $localize`:@@public-site.book.page:Prenota i posti`,
        loadComponent: () => import('../booking/booking-page').then(({ BookingPage }) => BookingPage),
      },
      {
        path: 'book/:performanceId/sent',
        title: $localize`:@@public-site.sent.page:Apri la posta`,
        data: {
          description: $localize`:@@public-site.sent.description:La richiesta è partita: apri la posta e premi Conferma.`,
          unlisted: true,
        },
        loadComponent: () => import('../booking/sent-page').then(({ SentPage }) => SentPage),
      },
      {
        path: 'confirm',
        title: $localize`:@@public-site.confirm.page:Conferma i posti`,
        data: {
          description: $localize`:@@public-site.confirm.description:Conferma qui i posti che hai chiesto.`,
          unlisted: true,
        },
        canActivate: [hideToken],
        loadComponent: () => import('../confirm/confirm-page').then(({ ConfirmPage }) => ConfirmPage),
      },
      {
        path: 'ticket',
        title: $localize`:@@public-site.ticket.page:Il tuo biglietto`,
        data: { description: $localize`:@@public-site.ticket.description:Il tuo biglietto, da mostrare all’ingresso.` },
        loadComponent: () => import('../ticket/ticket-page').then(({ TicketPage }) => TicketPage),
      },
      {
        path: 't',
        title: $localize`:@@public-site.ticket.page:Il tuo biglietto`,
        data: {
          description: $localize`:@@public-site.ticket.description:Il tuo biglietto, da mostrare all’ingresso.`,
          unlisted: true,
        },
        loadComponent: () => import('../ticket/scanned-page').then(({ ScannedPage }) => ScannedPage),
      },
      {
        path: 'find-booking',
        loadComponent: () => import('../find/find-page').then(({ FindPage }) => FindPage),
      },
    ],
  },
];
