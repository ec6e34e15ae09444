import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../form';
import { administerOnly } from './administer-only';

/** Who works here, and how: /users, /audit-log, /settings, /account. */
export const houseRoutes: Routes = [
  {
    path: 'account',
    title: $localize`:@@admin.house.account.title:Il tuo account`,
    loadComponent: async () => (await import('./account/account-page')).AccountPage,
  },
  {
    path: 'users',
    title: $localize`:@@admin.house.users.title:Persone`,
    canActivate: [administerOnly],
    loadComponent: async () => (await import('./users/users-page')).UsersPage,
  },
  {
    path: 'users/new',
    title: $localize`:@@admin.house.users.invite-title:Invita una persona`,
    canActivate: [administerOnly],
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./users/invite-page')).InvitePage,
  },
  {
    path: 'users/:userId',
    canActivate: [administerOnly],
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./users/user-page')).UserPage,
  },
  {
    path: 'audit-log',
    title: $localize`:@@admin.house.audit.title:Registro`,
    canActivate: [administerOnly],
    loadComponent: async () => (await import('./audit/audit-log-page')).AuditLogPage,
  },
  {
    path: 'audit-log/:entryId',
    title: $localize`:@@admin.house.audit.entry-title:Voce del registro`,
    canActivate: [administerOnly],
    loadComponent: async () => (await import('./audit/audit-entry-page')).AuditEntryPage,
  },
];
