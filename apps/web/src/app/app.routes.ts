import type { Routes } from '@angular/router';

/** The site map. Public pages and staff screens are islands that load when they are first visited. */
export const routes: Routes = [
  { path: 'sign-in', loadChildren: async () => (await import('@azionelab/web/door')).signInRoutes },
  { path: 'door', loadChildren: async () => (await import('@azionelab/web/door')).doorRoutes },
  { path: '', loadChildren: async () => (await import('@azionelab/web/public-site')).publicSiteRoutes },
];
