import { LIMITS, PASSWORD_MIN } from '../limits';
import { ROLES, type Role } from '../permissions';
import { Flag, OneOf, Optional, QueryFlag } from './fields';
import { OfficeListRequest } from './list.request';
import { Email, Password, Text } from './text';

/** Body of POST /api/admin/users/: invites somebody. */
export class InviteUserRequest {
  @Email()
  email!: string;

  @Text({ max: LIMITS.name, min: 1 })
  name!: string;

  @OneOf(ROLES)
  role!: Role;
}

/** Body of PATCH /api/admin/users/{id}/: what is absent stays as it is. */
export class ChangeUserRequest {
  @Optional()
  @Text({ max: LIMITS.name, min: 1 })
  name?: string;

  @Optional()
  @OneOf(ROLES)
  role?: Role;

  /** False ends every session at once. */
  @Optional()
  @Flag()
  is_active?: boolean;
}

/** Query of GET /api/admin/users/. */
export class OfficeUsersRequest extends OfficeListRequest {
  /** Who has this role. */
  @Optional()
  @OneOf(ROLES)
  role?: Role;

  /** Who may sign in, or who was switched off. */
  @QueryFlag()
  is_active?: boolean;
}

/** Body of POST /api/auth/password/reset/. The answer is the same whether or not somebody has that address. */
export class ResetPasswordRequest {
  @Email()
  email!: string;
}

/** Body of POST /api/auth/password/change/: ends every other session. */
export class ChangePasswordRequest {
  @Password()
  current_password!: string;

  @Password(PASSWORD_MIN)
  password!: string;
}

/** Body of POST /api/auth/second-factor/: proves that the application has the secret. */
export class SecondFactorRequest {
  @Text({ max: 20, min: 1, example: '123456' })
  code!: string;
}

/** Body of POST /api/auth/second-factor/remove/ and …/recovery-codes/. */
export class ProvePasswordRequest {
  @Password()
  password!: string;
}
