import { Membership } from './membership.entity';
import { PasswordLink } from './password-link.entity';
import { RecoveryCode } from './recovery-code.entity';
import { SecondFactor } from './second-factor.entity';
import { User } from './user.entity';

export * from './accounts.module';
export { DEMANDS_XSRF } from './demands-xsrf';
export * from './membership.entity';
export { codeAt } from './one-time-codes';
export { Origins } from './origins';
export { Passwords } from './passwords';
export { seal, unseal, type Sealed } from './sealing';
export { PersonGuard } from './person.guard';
export { sessionHash } from './sessions';
export { signInOnFastify } from './sign-in-on-fastify';
export { User as StaffUser } from './user.entity';

/** What the DataSource has to know of this lib. */
export const accountsEntities = [User, Membership, PasswordLink, SecondFactor, RecoveryCode];
