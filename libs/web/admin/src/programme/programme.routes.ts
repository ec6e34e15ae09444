import type { Routes } from '@angular/router';

/** What is played: /shows, /performances, /venues, /pages. */
export const programmeRoutes: Routes = [];
