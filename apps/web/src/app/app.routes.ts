import type { Routes } from '@angular/router';

/** The site map. Public pages and staff screens are islands that load when they are first visited. */
export const routes: Routes = [
  { path: 'sign-in', loadChildren: async () => (await import('@azionelab/web/door')).signInRoutes },
  { path: 'door/pair', loadChildren: async () => (await import('@azionelab/web/house')).pairRoutes },
  { path: 'door/practice', loadChildren: async () => (await import('@azionelab/web/house')).practiceRoutes },
  { path: 'door', loadChildren: async () => (await import('@azionelab/web/door')).doorRoutes },
  // What is not the door itself is around it.
  { path: 'door', loadChildren: async () => (await import('@azionelab/web/house')).houseRoutes },
  { path: 'admin', loadChildren: async () => (await import('@azionelab/web/admin')).adminRoutes },
  { path: '', loadChildren: async () => (await import('@azionelab/web/public-site')).publicSiteRoutes },
];
