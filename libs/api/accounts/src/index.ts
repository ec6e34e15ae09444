import { Invitation } from './invitation.entity';
import { Membership } from './membership.entity';
import { User } from './user.entity';

export * from './accounts.module';
export * from './invitation.entity';
export * from './membership.entity';
export { Passwords } from './passwords';
export { sessionHash } from './sessions';
export { signInOnFastify } from './sign-in-on-fastify';
export { User as StaffUser } from './user.entity';

/** What the DataSource has to know of this lib. */
export const accountsEntities = [User, Membership, Invitation];
