import type { Routes } from '@angular/router';
import { DoorFrame } from '@azionelab/web/door';
import { hideToken, staffOnly } from '@azionelab/web/kernel';
import { DOOR_ICONS, HOUSE_ICONS, provideIcons } from '@azionelab/web/ui';

const frame = { path: '', component: DoorFrame, providers: [provideIcons({ ...DOOR_ICONS, ...HOUSE_ICONS })] };

/** What a volunteer's phone opens to become a door. */
export const pairRoutes: Routes = [
  {
    ...frame,
    children: [
      {
        path: '',
        title: $localize`:@@house.pair.page:Collega il telefono`,
        canActivate: [hideToken],
        // A code that is scanned while the page is open changes its address alone.
        runGuardsAndResolvers: 'always',
        loadComponent: async () => (await import('./pair/pair-page')).PairPage,
      },
    ],
  },
];

/** Trying the scanner: it asks nobody, so nobody has to sign in. */
export const practiceRoutes: Routes = [
  {
    ...frame,
    children: [
      {
        path: '',
        title: $localize`:@@house.practice.title:Modalità prova`,
        loadComponent: async () => (await import('./practice/practice-page')).PracticePage,
      },
      {
        path: 'tickets',
        title: $localize`:@@house.practice.tickets-title:Biglietti finti`,
        loadComponent: async () => (await import('./practice/tickets-page')).TicketsPage,
      },
    ],
  },
];

/** Around the door of one evening. */
export const houseRoutes: Routes = [
  {
    ...frame,
    canActivate: [staffOnly],
    children: [
      {
        path: ':performanceId/house',
        title: $localize`:@@house.page.title:Direzione di sala`,
        loadComponent: async () => (await import('./house/house-page')).HousePage,
      },
      {
        path: ':performanceId/guests',
        title: $localize`:@@house.guests.title:Lista ospiti`,
        loadComponent: async () => (await import('./guests/guests-page')).GuestsPage,
      },
      {
        path: ':performanceId/walk-up',
        title: $localize`:@@house.walk-up.title:Senza prenotazione`,
        loadComponent: async () => (await import('./walk-up/walk-up-page')).WalkUpPage,
      },
      {
        path: ':performanceId/list',
        title: $localize`:@@house.list.title:Lista della porta`,
        loadComponent: async () => (await import('./paper/list-page')).ListPage,
      },
      {
        path: ':performanceId/scans',
        title: $localize`:@@house.scans.title:Registro`,
        loadComponent: async () => (await import('./scans/scans-page')).ScansPage,
      },
    ],
  },
];
