import { door, signingIn } from './door-scenes';
import { house, volunteer } from './house-scenes';
import { boxOffice, keys, people, season, webhooks } from './office-scenes';
import { letters, ticket } from './own-scenes';
import { booking, confirmation, programme } from './public-scenes';

/** Every screen there is, in the order in which people come by. */
export const SCENES = {
  programme,
  booking,
  letters,
  confirmation,
  ticket,
  signingIn,
  door,
  volunteer,
  house,
  boxOffice,
  season,
  people,
  keys,
  webhooks,
};
