import type { Connection } from '../connection/connection';
import { room, type Room } from '../room';
import * as devices from './devices';
import * as evenings from './evenings';
import * as house from './house';
import * as tickets from './tickets';

/** The door: tickets, evenings, the house around them, and paired devices. */
export type Door = Room<typeof tickets> & Room<typeof evenings> & Room<typeof house> & Room<typeof devices>;

/** Opens the door's room. */
export const doorOf = (at: Connection): Door => ({
  ...room(at, tickets),
  ...room(at, evenings),
  ...room(at, house),
  ...room(at, devices),
});
