import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Cookies } from './cookies';
import { Forgery } from './forgery';
import type { Proven } from './sign-in';

/** Begins sessions: each with an id and a forgery token that nobody knew before. */
@Injectable()
export class SessionCookie {
  constructor(
    private readonly cookies: Cookies,
    private readonly forgery: Forgery,
  ) {}

  /** @throws InvalidCredentials when the password changed meanwhile */
  async begin(proven: Proven, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await request.session.regenerate();
    // The answer brings the new cookie alone: the old one would be cleared beside it, under the same name.
    delete request.cookies[this.cookies.session];
    request.session.proven = proven;
    await request.session.save();
    this.forgery.renew(reply.setCookie.bind(reply));
  }
}
