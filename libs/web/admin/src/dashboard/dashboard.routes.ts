import type { Routes } from '@angular/router';

/** What is on tonight, and what wants a person. */
export const dashboardRoutes: Routes = [];
