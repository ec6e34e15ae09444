import type { Routes } from '@angular/router';

/** Who works here, and how: /users, /audit-log, /settings, /account. */
export const houseRoutes: Routes = [];
