import type { Routes } from '@angular/router';
import { BOOKING_ICONS, provideIcons } from '@azionelab/web/ui';
import { PublicFrame } from './frame/public-frame';

const notFoundPage = async () => (await import('./not-found/not-found-page')).NotFoundPage;

/** The public pages, inside their header and footer. `data.footer: 'line'` keeps the footer out of the way of a task. */
export const publicSiteRoutes: Routes = [
  {
    path: '',
    component: PublicFrame,
    providers: [provideIcons(BOOKING_ICONS)],
    children: [
      { path: '', pathMatch: 'full', loadComponent: async () => (await import('./home/home-page')).HomePage },
      { path: 'confirm', data: { footer: 'line' }, loadComponent: notFoundPage },
      { path: 'ticket', data: { footer: 'line' }, loadComponent: notFoundPage },
      { path: 't', data: { footer: 'line' }, loadComponent: notFoundPage },
      {
        path: '**',
        title: $localize`:@@public-site.not-found.page:Pagina non trovata`,
        loadComponent: notFoundPage,
      },
    ],
  },
];
