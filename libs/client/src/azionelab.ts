import * as account from './account/account';
import * as secondFactor from './account/second-factor';
import * as sessions from './account/sessions';
import { connect, type Connection, type ConnectionOptions } from './connection/connection';
import { doorOf, type Door } from './door/door';
import { officeOf, type Office } from './office/office';
import * as company from './public/company';
import * as health from './public/health';
import * as performances from './public/performances';
import * as reservations from './public/reservations';
import * as shows from './public/shows';
import * as tickets from './public/tickets';
import { room, type Room } from './room';

/** Every call of a box office, gathered in rooms. */
export interface BoxOffice {
  /** What the calls are made over; the functions of this package take it first. */
  connection: Connection;
  health: Room<typeof health>;
  company: Room<typeof company>;
  shows: Room<typeof shows>;
  performances: Room<typeof performances>;
  reservations: Room<typeof reservations>;
  tickets: Room<typeof tickets>;
  account: Room<typeof account> & Room<typeof sessions>;
  secondFactor: Room<typeof secondFactor>;
  door: Door;
  office: Office;
}

/**
 * Opens a box office. Nothing is asked yet. A page that needs one or two calls takes their functions and {@link connect}
 * instead, and carries no more than those.
 * @example
 * const box = azionelab({ url: 'https://teatro.example' });
 * for await (const show of box.shows.list()) console.log(show.title);
 */
export function azionelab(options: ConnectionOptions): BoxOffice {
  const connection = connect(options);
  return {
    connection,
    health: room(connection, health),
    company: room(connection, company),
    shows: room(connection, shows),
    performances: room(connection, performances),
    reservations: room(connection, reservations),
    tickets: room(connection, tickets),
    account: { ...room(connection, account), ...room(connection, sessions) },
    secondFactor: room(connection, secondFactor),
    door: doorOf(connection),
    office: officeOf(connection),
  };
}
