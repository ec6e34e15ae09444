import type { SignInRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { deviceWords } from './device-words';
import { SignIn, type Proven } from './sign-in';

/** E-mail address, password and, where there is one, the second factor's code, by passport's name `local`. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  validate(request: FastifyRequest<{ Body: SignInRequest }>, email: string, password: string): Promise<Proven> {
    const device = deviceWords(request.headers['user-agent']);
    return this.signIn.prove({ email, password, code: request.body.code, device });
  }
}
