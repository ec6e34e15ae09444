import { PASSWORD_MIN } from '../limits';
import { OpaqueToken } from './fields';
import { Email, Password } from './text';

/** Body of POST /api/auth/login/. */
export class SignInRequest {
  @Email()
  email!: string;

  @Password()
  password!: string;
}

/** Body of POST /api/auth/password/: the first password of an invited user. */
export class SetPasswordRequest {
  @OpaqueToken()
  token!: string;

  @Password(PASSWORD_MIN)
  password!: string;
}
