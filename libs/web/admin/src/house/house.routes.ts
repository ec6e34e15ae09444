import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../form';

/** Who works here, and how: /users, /keys, /webhooks, /audit-log, /settings, /account. */
export const houseRoutes: Routes = [
  {
    path: 'account',
    title: $localize`:@@admin.house.account.title:Il tuo account`,
    loadComponent: async () => (await import('./account/account-page')).AccountPage,
  },
  {
    path: 'users',
    title: $localize`:@@admin.house.users.title:Persone`,
    loadComponent: async () => (await import('./users/users-page')).UsersPage,
  },
  {
    path: 'users/new',
    title: $localize`:@@admin.house.users.invite-title:Invita una persona`,
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./users/invite-page')).InvitePage,
  },
  {
    path: 'users/:userId',
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./users/user-page')).UserPage,
  },
  {
    path: 'keys',
    title: $localize`:@@admin.house.keys.title:Chiavi per programmi`,
    loadComponent: async () => (await import('./keys/keys-page')).KeysPage,
  },
  {
    path: 'keys/new',
    title: $localize`:@@admin.house.keys.new:Nuova chiave`,
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./keys/new-key-page')).NewKeyPage,
  },
  {
    path: 'keys/:keyId',
    loadComponent: async () => (await import('./keys/key-page')).KeyPage,
  },
  {
    path: 'webhooks',
    title: $localize`:@@admin.house.webhooks.title:Avvisi ad altri sistemi`,
    loadComponent: async () => (await import('./webhooks/webhooks-page')).WebhooksPage,
  },
  {
    path: 'webhooks/new',
    title: $localize`:@@admin.house.webhooks.new:Nuovo webhook`,
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./webhooks/new-webhook-page')).NewWebhookPage,
  },
  {
    path: 'webhooks/:webhookId',
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./webhooks/webhook-page')).WebhookPage,
  },
  {
    path: 'audit-log',
    title: $localize`:@@admin.house.audit.title:Registro`,
    loadComponent: async () => (await import('./audit/audit-log-page')).AuditLogPage,
  },
  {
    path: 'audit-log/:entryId',
    title: $localize`:@@admin.house.audit.entry-title:Voce del registro`,
    loadComponent: async () => (await import('./audit/audit-entry-page')).AuditEntryPage,
  },
  {
    path: 'settings',
    title: $localize`:@@admin.house.settings.title:Impostazioni`,
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./settings/settings-page')).SettingsPage,
  },
  {
    path: 'settings/letters',
    title: $localize`:@@admin.house.letters.title:Parole delle lettere`,
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./letters/letters-page')).LettersPage,
  },
  {
    path: 'settings/letters/:kind/:locale',
    title: $localize`:@@admin.house.letters.title:Parole delle lettere`,
    canDeactivate: [askBeforeLeaving],
    loadComponent: async () => (await import('./letters/letters-page')).LettersPage,
  },
];
