import type { Routes } from '@angular/router';

/** What is on tonight, and what wants a person. */
export const dashboardRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@admin.dashboard.title:Oggi`,
    loadComponent: async () => (await import('./dashboard-page')).DashboardPage,
  },
];
