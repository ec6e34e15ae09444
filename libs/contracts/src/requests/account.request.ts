import { PASSWORD_MIN } from '../limits';
import { OpaqueToken, Optional } from './fields';
import { Email, Password, Text } from './text';

/** Body of POST /api/auth/login/. */
export class SignInRequest {
  @Email()
  email!: string;

  @Password()
  password!: string;

  /** Six digits of the authenticator application, or a recovery code; demanded by 401 `second_factor_required`. */
  @Optional()
  @Text({ max: 20, min: 1, example: '123456' })
  code?: string;
}

/** Body of POST /api/auth/password/: the first password of an invited user, or one in place of a forgotten one. */
export class SetPasswordRequest {
  @OpaqueToken()
  token!: string;

  @Password(PASSWORD_MIN)
  password!: string;
}
