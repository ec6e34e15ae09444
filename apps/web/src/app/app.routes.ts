import type { Routes } from '@angular/router';

/**
 * The site map. Public pages and staff screens are islands that load when they are first visited. Written with `then`, a part
 * is known to the renderer, which has the page fetch it along with the rest.
 */
export const routes: Routes = [
  { path: 'sign-in', loadChildren: () => import('@azionelab/web/door').then(({ signInRoutes }) => signInRoutes) },
  { path: 'door/pair', loadChildren: () => import('@azionelab/web/house').then(({ pairRoutes }) => pairRoutes) },
  {
    path: 'door/practice',
    loadChildren: () => import('@azionelab/web/house').then(({ practiceRoutes }) => practiceRoutes),
  },
  { path: 'door', loadChildren: () => import('@azionelab/web/door').then(({ doorRoutes }) => doorRoutes) },
  // What is not the door itself is around it.
  { path: 'door', loadChildren: () => import('@azionelab/web/house').then(({ houseRoutes }) => houseRoutes) },
  { path: 'admin', loadChildren: () => import('@azionelab/web/admin').then(({ adminRoutes }) => adminRoutes) },
  {
    path: '',
    loadChildren: () => import('@azionelab/web/public-site').then(({ publicSiteRoutes }) => publicSiteRoutes),
  },
];
