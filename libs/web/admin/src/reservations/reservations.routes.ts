import type { Routes } from '@angular/router';

/** The box office: /reservations, /check-ins, /messages. */
export const reservationsRoutes: Routes = [];
