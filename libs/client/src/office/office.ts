import type { Connection } from '../connection/connection';
import { room, type Room } from '../room';
import * as auditLog from './audit-log';
import * as checkIns from './check-ins';
import * as dashboard from './dashboard';
import * as evenings from './evenings';
import * as keys from './keys';
import * as letters from './letters';
import * as messages from './messages';
import * as pages from './pages';
import * as performances from './performances';
import * as reservationActions from './reservation-actions';
import * as reservationFiles from './reservation-files';
import * as reservations from './reservations';
import * as settings from './settings';
import * as shows from './shows';
import * as userSessions from './user-sessions';
import * as users from './users';
import * as venues from './venues';
import * as webhookDeliveries from './webhook-deliveries';
import * as webhooks from './webhooks';

/** The rooms of the office. */
export interface Office {
  dashboard: Room<typeof dashboard>;
  shows: Room<typeof shows>;
  venues: Room<typeof venues>;
  performances: Room<typeof performances> & Room<typeof evenings>;
  reservations: Room<typeof reservations> & Room<typeof reservationActions> & Room<typeof reservationFiles>;
  checkIns: Room<typeof checkIns>;
  messages: Room<typeof messages>;
  letters: Room<typeof letters>;
  pages: Room<typeof pages>;
  users: Room<typeof users> & Room<typeof userSessions>;
  keys: Room<typeof keys>;
  webhooks: Room<typeof webhooks> & Room<typeof webhookDeliveries>;
  settings: Room<typeof settings>;
  auditLog: Room<typeof auditLog>;
}

/** Opens the office's rooms. */
export function officeOf(at: Connection): Office {
  return {
    dashboard: room(at, dashboard),
    shows: room(at, shows),
    venues: room(at, venues),
    performances: { ...room(at, performances), ...room(at, evenings) },
    reservations: { ...room(at, reservations), ...room(at, reservationActions), ...room(at, reservationFiles) },
    checkIns: room(at, checkIns),
    messages: room(at, messages),
    letters: room(at, letters),
    pages: room(at, pages),
    users: { ...room(at, users), ...room(at, userSessions) },
    keys: room(at, keys),
    webhooks: { ...room(at, webhooks), ...room(at, webhookDeliveries) },
    settings: room(at, settings),
    auditLog: room(at, auditLog),
  };
}
