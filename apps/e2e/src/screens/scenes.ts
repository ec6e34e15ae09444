import { door, signingIn } from './door-scenes';
import { booking, confirmation, programme, ticket } from './public-scenes';

/** Every screen there is, in the order in which people come by. */
export const SCENES = { programme, booking, confirmation, ticket, signingIn, door };
